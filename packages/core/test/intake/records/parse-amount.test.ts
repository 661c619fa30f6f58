import { expect, it } from 'vitest'
import { parseAmount } from '../../../src/intake/records/parse-amount.ts'

it.each([
  ['Rp 1.234.567,50', 1_234_567.5],
  ['1,234,567.50', 1_234_567.5],
  ['Rp. 12.500', 12_500],
  ['12.500,-', 12_500],
  ['12500', 12_500],
  ['(500.000)', -500_000],
  ['-500000', -500_000],
  ['0', 0],
  ['12,5', 12.5],
  ['-', null],
  ['', null],
  [null, null],
  ['dua juta', undefined],
  ['1.23.456', undefined],
])('%s typed is %s', (text, amount) => {
  expect(parseAmount(text, 'teks')).toBe(amount)
})

it('takes what a spreadsheet stores as a number with its decimal point', () => {
  expect(parseAmount('12.5', 'angka')).toBe(12.5)
  expect(parseAmount('-3', 'angka')).toBe(-3)
})
