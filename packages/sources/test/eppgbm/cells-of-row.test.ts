import { describe, expect, it } from 'vitest'
import { cellsOfRow, type RowCells } from '../../src/eppgbm/cells-of-row.ts'
import { openRows } from '../../src/workbook/stream-rows.ts'
import { child, csvBytes, gridOf, xlsxBytes } from '../sample-eppgbm.ts'

const GRID = gridOf([child(0), child(1), child(2)])

async function cellsIn(bytes: Uint8Array, row: number): Promise<RowCells | null> {
  const opened = await openRows(bytes, 'daftar')
  return opened.ok ? cellsOfRow(opened.source, row) : null
}

describe('cellsOfRow', () => {
  it.each([
    ['xlsx', () => xlsxBytes(GRID)],
    ['csv', async () => csvBytes(GRID)],
  ])('%s: gives the texts as they stand there', async (_, write) => {
    const cells = await cellsIn(await write(), 3)
    expect(cells).toMatchObject({ nik: '9901015507230002', nama: 'Bagas Contoh BBB', jk: 'P' })
    expect(cells?.ayah).toBeNull()
  })

  it('has nothing to give of a row that is not there, or of another file', async () => {
    expect(await cellsIn(csvBytes(GRID), 5)).toBeNull()
    expect(await cellsIn(csvBytes(GRID), 0)).toBeNull()
    expect(await cellsIn(new TextEncoder().encode('Desa;Balita\nGodang;12\n'), 2)).toBeNull()
  })
})
