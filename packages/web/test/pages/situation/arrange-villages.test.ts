/** The village table: filters, order, columns; what is not known stands last and is never zero. */
import { describe, expect, it } from 'vitest'
import { arrangeRows, columnValue, nextSort, readSort, shownColumns } from '../../../src/pages/situation/arrange-villages.ts'
import { villageRows } from '../../../src/parts/village-map/village-row.ts'
import { sample } from '../../support/sample-district.ts'

const situation = sample().situation()
const rows = villageRows(JSON.parse(JSON.stringify(situation)), undefined)

describe('arrangeRows', () => {
  it('begins with the highest prevalence and ends with those not known', () => {
    const values = arrangeRows(rows, {}).map((row) => columnValue(row, 'stunting'))
    const known = values.filter((value) => value !== null)
    expect(values.slice(0, known.length)).toEqual(known)
    expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)))
    expect(values.at(-1)).toBeNull()
  })

  it('keeps those not known last when the order is turned', () => {
    expect(columnValue(arrangeRows(rows, { urut: 'stunting' }).at(-1)!, 'stunting')).toBeNull()
  })

  it('finds by a piece of the name or the code, whatever the case', () => {
    expect(arrangeRows(rows, { cari: ' air sej' }).map(({ desa }) => desa.nama)).toEqual(['Air Sejuk'])
    expect(arrangeRows(rows, { cari: '99.01.02.2002' })).toHaveLength(1)
  })

  it('filters by kecamatan and by sufficiency', () => {
    expect(arrangeRows(rows, { kec: '99.01.02' }).every(({ desa }) => desa.kecamatan === '99.01.02')).toBe(true)
    const enough = arrangeRows(rows, { data: 'cukup' }).length
    expect(enough + arrangeRows(rows, { data: 'belum' }).length).toBe(rows.length)
  })
})

describe('columns and sort', () => {
  it('always shows the village and drops columns that do not exist', () => {
    expect(shownColumns(['krs', 'rahasia'])).toEqual(['desa', 'krs'])
  })

  it('falls back to the usual order', () => {
    expect(readSort('-rahasia')).toEqual({ column: 'stunting', isDescending: true })
  })

  it('turns the order of a column that is pressed again, and begins a number with its largest', () => {
    expect(nextSort({ column: 'stunting', isDescending: true }, 'stunting')).toBe('stunting')
    expect(nextSort({ column: 'stunting', isDescending: true }, 'kasus')).toBe('-kasus')
    expect(nextSort({ column: 'stunting', isDescending: true }, 'desa')).toBe('desa')
  })
})
