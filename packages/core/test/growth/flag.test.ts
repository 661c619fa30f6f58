import { describe, expect, test } from 'vitest'
import { type IndexName, NO_FLAG } from '../../src/growth/children.ts'
import { flagOf } from '../../src/growth/flag.ts'

describe('flagOf', () => {
  const LIMITS: readonly (readonly [IndexName, number, number])[] = [
    ['len', -6, 6],
    ['wei', -6, 5],
    ['wfl', -5, 5],
    ['bmi', -5, 5],
    ['hc', -5, 5],
    ['ac', -5, 5],
    ['ts', -5, 5],
    ['ss', -5, 5],
  ]

  test.each(LIMITS)('%s: plausible from %i to %i, both included', (index, least, most) => {
    expect([flagOf(index, least), flagOf(index, most)]).toEqual([0, 0])
    expect([flagOf(index, least - 0.01), flagOf(index, most + 0.01)]).toEqual([1, 1])
  })

  test('no score, no flag', () => {
    expect(flagOf('len', Number.NaN)).toBe(NO_FLAG)
  })
})
