/** Comma and point are both a decimal sign, and nothing is guessed. */
import { describe, expect, it } from 'vitest'
import { parseDecimal } from '../../src/parts/parse-decimal.ts'

const PERCENT = { low: 0, high: 100, decimals: 2 }

describe('parseDecimal', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' 7 ', 7],
    ['0', 0],
    ['100', 100],
  ])('reads %j', (text, value) => {
    expect(parseDecimal(text, PERCENT)).toBe(value)
  })

  it.each(['', '12,', ',5', '1.234,5', '1e1', '-1', '100,01', '12,345', 'dua', '12 5'])('refuses %j', (text) => {
    expect(parseDecimal(text, PERCENT)).toBeNull()
  })

  it('refuses decimals where none belong', () => {
    expect(parseDecimal('2,5', { low: 1, high: 20, decimals: 0 })).toBeNull()
  })
})
