import { expect, it } from 'vitest'
import { NumberBook } from '../../src/findings/known-number.ts'

it('finds numbers by thing, period and area; what is not there is null, zero is zero', () => {
  const book = new NumberBook([
    { thing: 'D15', period: '2025', area: 'b', value: 0 },
    { thing: 'D15', period: '2025', area: 'a', value: 4 },
    { thing: 'D15', period: '2024', area: 'a', value: 3 },
  ])
  expect(book.of('D15', '2025', 'b')).toBe(0)
  expect(book.of('D15', '2024', 'b')).toBeNull()
  expect(book.periods('D15', 'a')).toEqual(['2025', '2024'])
  expect(book.areas('D15', '2025')).toEqual(['a', 'b'])
  expect(book.areas('D16', '2025')).toEqual([])
})
