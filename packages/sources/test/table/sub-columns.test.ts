/** Counts that a table splits under their heading: the whole is taken, a part never. */
import { describe, expect, it } from 'vitest'
import { parseRecap } from '../../src/eppgbm-recap/parse.ts'
import type { Merge } from '../../src/workbook/sheet.ts'
import { type Grid, sheetOf } from '../sample-recap.ts'

const COUNTS = ['Sasaran', 'Diukur', 'Stunting']
const WHOLE = [100, 90, 20]

/** Each count over the same parts; `whole` is the index of the part that holds all children, the others hold one less each. */
function split(parts: readonly string[], whole: number): Grid {
  const groups = COUNTS.flatMap((count) => parts.map((_, index) => (index === 0 ? count : null)))
  const below = COUNTS.flatMap(() => parts)
  const row = (number: number, name: string) => [
    number,
    name,
    ...WHOLE.flatMap((value) => parts.map((_, index) => value - Math.abs(index - whole))),
  ]
  return [['Data Tanggal : 2026-02-10'], ['No', 'Desa', ...groups], [null, null, ...below], row(1, 'HULU'), row(2, 'HILIR')]
}

const groupMerges = (parts: number): Merge[] => [
  ...[0, 1].map((column) => ({ top: 1, left: column, bottom: 2, right: column })),
  ...COUNTS.map((_, index) => ({ top: 1, left: 2 + index * parts, bottom: 1, right: 1 + (index + 1) * parts })),
]

const parse = (grid: Grid, merges: readonly Merge[] = []) => parseRecap([sheetOf(grid, merges)], 'rekap.xlsx')
const countsOf = (parsed: ReturnType<typeof parse>) => {
  const counts = parsed.file?.rows[0]?.counts
  return counts === undefined ? null : [counts.sasaran.value, counts.diukur.value, counts.stunting.value]
}

describe('a sub-column that is the whole', () => {
  it.each([
    [['L', 'P', 'Jml'], 2],
    [['Jumlah', 'L', 'P'], 0],
    [['Laki-laki', 'Perempuan', 'Total'], 2],
    [['L', 'P', 'L+P'], 2],
    [['0-23', '0-59'], 1],
    [['0-23 bln', '24-59 bln', '0-59 bln'], 2],
    [['Baduta', 'Balita'], 1],
  ])('%j', (parts, whole) => {
    const grid = split(parts, whole)
    expect(countsOf(parse(grid))).toEqual(WHOLE)
    expect(countsOf(parse(grid, groupMerges(parts.length)))).toEqual(WHOLE)
    expect(parse(grid).file?.period).toBe('2026-02')
  })

  it('beside its percentage, or alone under a unit', () => {
    expect(countsOf(parse(split(['Abs', '%'], 0)))).toEqual(WHOLE)
    expect(countsOf(parse(split(['(jiwa)'], 0)))).toEqual(WHOLE)
  })
})

describe('parts without their whole', () => {
  it.each([[['Feb', 'Agu']], [['L', 'P']], [['Baduta', 'Anak 24-59 bulan']], [['2024', '2025']], [['L']]])(
    '%j are refused by name',
    (parts) => {
      for (const merges of [[], groupMerges(parts.length)]) {
        const parsed = parse(split(parts, 0), merges)
        expect(parsed.file).toBeNull()
        expect(parsed.issues).toMatchObject(COUNTS.map((kolom) => ({ code: 'tabel.kolom-terbagi', severity: 'galat', params: { kolom } })))
        expect(parsed.issues[0]?.params['bagian']).toBe(parts.map((part, index) => `${part} (${'CD'[index]})`).join(', '))
      }
    },
  )

  it('only the split count is refused where the recap can do without it', () => {
    const grid: Grid = [
      ['Desa', 'Sasaran', 'Diukur', 'Sangat Pendek', 'Pendek', 'Stunting', null],
      [null, null, null, null, null, 'L', 'P'],
      ['HULU', 100, 90, 5, 15, 11, 9],
    ]
    const parsed = parse([['Data Tanggal : 2026-02-10'], ...grid])
    expect(parsed.issues).toMatchObject([{ code: 'tabel.kolom-terbagi', params: { kolom: 'Stunting' } }])
    expect(parsed.file?.rows[0]?.counts).toMatchObject({ sasaran: { value: 100 }, pendek: { value: 15 }, stunting: { value: null } })
  })
})

describe('the parts above, the counts below', () => {
  const above = (groups: readonly string[]): Grid => [
    ['No', 'Desa', ...groups.flatMap((group) => [group, null, null])],
    ['No', 'Desa', ...groups.flatMap(() => COUNTS)],
    [1, 'HULU', ...groups.flatMap((_, index) => WHOLE.map((value) => value - groups.length + 1 + index))],
  ]

  it('takes the whole', () => {
    expect(countsOf(parse(above(['Laki-laki', 'Perempuan', 'Jumlah'])))).toEqual(WHOLE)
  })

  it('refuses two months', () => {
    const parsed = parse(above(['Februari', 'Agustus']))
    expect(parsed).toMatchObject({ file: null, issues: [{ params: { bagian: 'Februari (C), Agustus (F)' } }, {}, {}] })
  })
})
