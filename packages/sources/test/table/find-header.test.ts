/** Headings wherever they stand, however they were merged. */
import { describe, expect, it } from 'vitest'
import { classifyRecapHeading } from '../../src/eppgbm-recap/columns.ts'
import { findHeader } from '../../src/table/find-header.ts'
import { normaliseHeading } from '../../src/table/heading.ts'
import { HEADING, headingMerges, recapGrid, sheetOf } from '../sample-recap.ts'

const find = (sheet: Parameters<typeof findHeader>[0]) => findHeader(sheet, classifyRecapHeading, 'nama', 4)

describe('findHeader', () => {
  it('knows all 26 columns of two merged rows under a title', () => {
    const header = find(sheetOf(recapGrid()))
    expect(header).toMatchObject({ top: 1, bottom: 2, unknown: [], doubled: [] })
    expect(header?.columns.size).toBe(26)
    expect(header?.columns.get('tbNormal')).toBe(11)
    expect(header?.columns.get('giziBaik')).toBe(17)
  })

  it('knows them without merges too, as a csv has them', () => {
    expect(find(sheetOf(recapGrid(), []))?.columns.size).toBe(26)
  })

  it('is not led astray by more title rows', () => {
    const grid = [['DINAS KESEHATAN'], ['REKAP STATUS GIZI BB/U, TB/U, BB/TB'], [], ...recapGrid()]
    expect(find(sheetOf(grid, headingMerges(4)))).toMatchObject({ top: 4, bottom: 5, columns: { size: 26 } })
  })

  it('reports a column that stands twice and one that it does not know', () => {
    const header = find(sheetOf([['Desa', 'Sasaran', 'Sasaran', 'Diukur', 'Stunting', 'Kepala Desa']], []))
    expect(header?.doubled).toEqual([{ key: 'sasaran', column: 2 }])
    expect(header?.unknown).toEqual([5])
  })

  it('finds none where there is none', () => {
    expect(
      find(
        sheetOf(
          [
            ['Nama', 'NIK'],
            ['A', '1'],
          ],
          [],
        ),
      ),
    ).toBeNull()
    expect(find(sheetOf([], []))).toBeNull()
  })

  it('needs the village column', () => {
    expect(
      find(
        sheetOf(
          HEADING.map((row) => row.slice(2)),
          [],
        ),
      ),
    ).toBeNull()
  })
})

describe('normaliseHeading', () => {
  it.each([
    ['Desa / Kel.', 'DESA/KEL'],
    ['% Stunting', 'PERSEN STUNTING'],
    ['Persentase\nStunting', 'PERSEN STUNTING'],
    ['JUMLAH TIDAK BERESIKO', 'JUMLAH TIDAK BERISIKO'],
    ['KESEJAHTERAAN > 4', 'KESEJAHTERAAN > 4'],
  ])('%j', (text, heading) => {
    expect(normaliseHeading(text)).toBe(heading)
  })
})
