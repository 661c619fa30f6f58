import { expect, it } from 'vitest'
import { checkTotals, type FoundTotal, type SummedLine } from '../../src/budget/check-totals.ts'

const line = (row: number, rupiah: string | null, part: Partial<SummedLine> = {}): SummedLine => ({
  row,
  owner: 'a',
  code: '1.02.03',
  account: null,
  rupiah,
  ...part,
})
const total = (row: number, rupiah: string, of: FoundTotal['of']): FoundTotal => ({ row, cell: null, title: 'Jumlah', rupiah, of })
const words = { by: 'kata' } as const
const sums = (totals: readonly FoundTotal[], lines: readonly SummedLine[]) => checkTotals(totals, lines).totals.map(({ sum }) => sum)

it('a code’s total is what stands below it, of its owner alone', () => {
  const lines = [line(2, '5'), line(3, '7', { code: '1.02.04' }), line(4, '100', { owner: 'b' }), line(5, '9', { code: '1.020.1' })]
  const of = (code: string) => total(1, '12', { by: 'kode', owner: 'a', code })
  expect(sums([of('1.02'), of('1.02.03'), of('9')], lines)).toEqual(['12', '5', null])
})

it('an account’s total is of its code', () => {
  const lines = [
    line(2, '5', { account: '5.1.02.01' }),
    line(3, '7', { account: '5.1.02.02.' }),
    line(4, '1', { account: '5.1.02.01', code: '2' }),
  ]
  expect(sums([total(1, '12', { by: 'rekening', owner: 'a', code: '1.02.03', account: '5.1.02' })], lines)).toEqual(['12'])
})

it('a “jumlah” may be of what came since the last, or of all', () => {
  const lines = [line(2, '5'), line(4, '7'), line(5, null)]
  expect(sums([total(3, '5', words), total(6, '7', words), total(7, '12', words)], lines)).toEqual(['5', '7', '12'])
})

it('what differs is told; money without any line is told; zero without lines is nothing', () => {
  const of = { by: 'kode', owner: 'a', code: '8' } as const
  const { remarks } = checkTotals([total(1, '3', of), total(2, '0', of), total(4, '6', words)], [line(3, '5')])
  expect(remarks.map(({ row, code }) => [row, code])).toEqual([
    [1, 'total-tanpa-baris'],
    [4, 'total-beda'],
  ])
})
