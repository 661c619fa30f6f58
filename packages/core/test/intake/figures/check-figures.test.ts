import { describe, expect, it } from 'vitest'
import { checkFigures } from '../../../src/intake/figures/check-figures.ts'
import type { FigureKind, FigureTable } from '../../../src/intake/figures/figure-table.ts'

type Key = 'whole' | 'a' | 'b' | 'left'
const KIND: FigureKind<Key> = {
  level: 'desa',
  keys: ['whole', 'a', 'b', 'left'],
  labels: { whole: 'Semua', a: 'A', b: 'B', left: 'Sisa' },
  signed: ['left'],
  overlapping: [],
  rules: [
    { rule: 'jumlah', whole: 'whole', parts: ['a', 'b'] },
    { rule: 'paling-banyak', whole: 'whole', parts: ['a', 'b'] },
    { rule: 'batas', part: 'a', whole: 'whole' },
    { rule: 'selisih', result: 'left', from: 'whole', minus: 'a' },
  ],
}
type Values = Record<Key, number | null>
const check = (values: Values) => {
  const counts = Object.fromEntries(KIND.keys.map((key) => [key, { value: values[key], raw: String(values[key]), cell: 'D2' }]))
  const row = {
    row: 2,
    kabupaten: '',
    kecamatan: '',
    kode: null,
    nama: 'Muara',
    periode: null,
    counts: counts as FigureTable<Key>['rows'][number]['counts'],
  }
  return checkFigures({ sheet: 'CSV', rows: [row], total: null, headers: {} }, KIND, 'a.csv')
}

describe('checkFigures', () => {
  it('says nothing where all rules hold, or where a value is missing', () => {
    expect(check({ whole: 10, a: 4, b: 6, left: 6 }).issues).toEqual([])
    expect(check({ whole: 10, a: null, b: 60, left: null }).issues).toEqual([])
    expect(check({ whole: null, a: 4, b: 6, left: 6 }).issues).toEqual([])
  })

  it('finds a wrong sum, parts beyond the whole, and a wrong difference', () => {
    expect(check({ whole: 10, a: 4, b: 5, left: 6 }).issues.map(({ code }) => code)).toEqual(['tabel.bagian-beda'])
    expect(check({ whole: 10, a: 4, b: 7, left: 5 }).issues.map(({ code }) => code)).toEqual([
      'tabel.bagian-beda',
      'tabel.bagian-lebih',
      'tabel.selisih-beda',
    ])
  })

  it('holds the written total against its rows, and asks about rows of nothing but zeros', () => {
    const cells = (value: number) =>
      Object.fromEntries(
        KIND.keys.map((key) => [key, { value, raw: String(value), cell: 'D9' }]),
      ) as FigureTable<Key>['rows'][number]['counts']
    const row = { row: 2, kabupaten: '', kecamatan: '', kode: null, nama: 'Muara', periode: null, counts: cells(0) }
    const { issues } = checkFigures({ sheet: 'CSV', rows: [row], total: { ...row, row: 9, counts: cells(4) }, headers: {} }, KIND, 'a.csv')
    expect(issues.map(({ code }) => code)).toEqual(['tabel.nol-semua', ...KIND.keys.map(() => 'tabel.total-beda')])
  })

  it('keeps a difference below zero as written and uses it nowhere', () => {
    const { issues, counts } = check({ whole: 10, a: 12, b: -2, left: -2 })
    expect(issues.map(({ code }) => code)).toEqual(['tabel.melebihi', 'tabel.selisih-negatif'])
    expect(issues[1]).toMatchObject({ read: '-2', params: { dari: 'Semua', nilaiDari: 10, kurang: 'A', nilaiKurang: 12 } })
    expect(counts).toEqual([{ whole: 10, a: 12, b: null, left: null }])
  })
})
