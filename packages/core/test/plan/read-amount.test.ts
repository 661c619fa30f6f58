import { describe, expect, it } from 'vitest'
import { readAmount } from '../../src/plan/read-amount.ts'

describe('an amount as it was typed', () => {
  it.each([
    ['1.250', 1250],
    ['12,5', 12.5],
    ['1.250,75', 1250.75],
    ['80 %', 80],
    ['0', 0],
  ])('%s is %d', (text, value) => {
    expect(readAmount(text, false)).toBe(value)
  })

  it.each(['-1', 'dua', '1,234', '1e3', '', '12 orang'])('%s is none', (text) => {
    expect(readAmount(text, false)).toBeNull()
  })

  it('has a point before its decimals where the sheet holds a number, and a limit', () => {
    expect(readAmount('1.25', true)).toBe(1.25)
    expect(readAmount('101', true, 100)).toBeNull()
  })
})
