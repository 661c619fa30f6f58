import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AskedThing } from '../../../src/indicators/asked-thing.ts'
import type { FigureRow } from '../../../src/intake/figures/figure-table.ts'
import { takeNumbers, thingsByTarget } from '../../../src/intake/mapping/take-numbers.ts'

const thing = (code: string, level: AskedThing['level'] = 'desa'): AskedThing => ({
  code,
  part: 'nilai',
  name: { id: code, en: code },
  unit: 'jumlah',
  level,
  version: 0,
})
const THINGS = thingsByTarget([thing('D06'), thing('S29', 'kec')])
const rowOf = (row: number, value: number | null): FigureRow<string> => ({
  row,
  kabupaten: '',
  kecamatan: '',
  kode: null,
  nama: `Desa ${row}`,
  periode: null,
  counts: { 'D06/nilai': { value, raw: null, cell: `C${row}` } },
})
const take = (rows: readonly FigureRow<string>[], areas: readonly (string | null)[]) =>
  takeNumbers({ sheet: 'S', rows, total: null, headers: {} }, areas, THINGS, 'f.csv')

describe('the numbers of a mapped sheet', () => {
  it('carry their cell; an empty cell gives none, zero gives zero', () => {
    const { numbers } = take([rowOf(2, 5), rowOf(3, null), rowOf(4, 0)], ['99.01.01.2001', '99.01.01.2002', '99.01.01.2003'])
    expect(numbers).toEqual([
      { code: 'D06', part: 'nilai', area: '99.01.01.2001', value: 5, cell: 'S!C2' },
      { code: 'D06', part: 'nilai', area: '99.01.01.2003', value: 0, cell: 'S!C4' },
    ])
  })

  it('are not spread from a kecamatan over its villages', () => {
    const { numbers, issues } = take([rowOf(2, 5)], ['99.01.01'])
    expect(numbers).toEqual([])
    expect(issues).toMatchObject([{ code: 'lembar.tingkat-lain', params: { kode: 'D06', diminta: 'desa', jumlah: 1 } }])
  })

  it('below zero are refused with their cell', () => {
    expect(take([rowOf(2, -4)], ['99.01.01.2001'])).toMatchObject({
      numbers: [],
      issues: [{ code: 'tabel.negatif', place: { cell: 'C2' } }],
    })
  })

  it('are the same for rows in any order', () => {
    const rows = [2, 3, 4, 5].map((row) => ({ row: rowOf(row, row * 10), area: `99.01.01.200${row}` }))
    const of = (list: typeof rows) =>
      take(
        list.map(({ row }) => row),
        list.map(({ area }) => area),
      ).numbers.toSorted((a, b) => (a.area < b.area ? -1 : 1))
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(of(shuffled)).toEqual(of(rows))
      }),
    )
  })
})
