import { expect, it } from 'vitest'
import type { BudgetColumn } from '../../src/budget/columns.ts'
import { knowRows, type SheetRow } from '../../src/budget/row-kinds.ts'

type Told = Readonly<Partial<Record<BudgetColumn, string>>>
const rows = (...told: readonly Told[]): SheetRow[] =>
  told.map((cells, at) => ({
    row: at + 2,
    raw: [],
    cells: Object.fromEntries(Object.entries(cells).map(([key, text]) => [key, { text, isStored: false, cell: key }])),
  }))
const kinds = (...told: readonly Told[]) => knowRows(rows(...told), false).map(({ kind }) => kind)
const SUB = '1.02.02.2.02.0015'

it('rows without a code are parts of the one above only where they add up to it, or it has no money', () => {
  const below: Told[] = [
    { title: 'a', rupiah: '4' },
    { title: 'b', rupiah: '6' },
  ]
  expect(kinds({ code: SUB, title: 'Gizi', rupiah: '10' }, ...below)).toEqual(['total', 'baris', 'baris'])
  expect(kinds({ code: SUB, title: 'Gizi' }, ...below)).toEqual(['total', 'baris', 'baris'])
  expect(kinds({ code: SUB, title: 'Gizi', rupiah: '99' }, ...below)).toEqual(['baris', 'baris', 'baris'])
})

it('parts bear the code and account above them; others bear none', () => {
  const known = knowRows(
    rows({ code: SUB, title: 'Gizi', rupiah: '4' }, { account: '5.1', title: 'Barang', rupiah: '4' }, { title: 'a', rupiah: '4' }),
    false,
  )
  expect(known.map(({ kind, code, account }) => [kind, code?.written ?? null, account])).toEqual([
    ['total', SUB, null],
    ['total', SUB, '5.1'],
    ['baris', SUB, '5.1'],
  ])
  const [, alone] = knowRows(rows({ code: SUB, title: 'Gizi', rupiah: '9' }, { title: 'a', rupiah: '4' }), false)
  expect([alone?.code, alone?.standing]).toEqual([null, null])
})

it('sums by their words, rows that tell more, rows that tell nothing', () => {
  expect(kinds({ title: 'Sub Jumlah', rupiah: '4' }, { title: 'TOTAL', rupiah: '4' }, { indicator: 'x' }, { unit: 'x' })).toEqual([
    'jumlah',
    'jumlah',
    'lanjutan',
    'kosong',
  ])
  expect(kinds({ code: SUB, title: 'Jumlah balita', rupiah: '4' })).toEqual(['baris'])
})
