import { expect, test } from 'vitest'
import { roundHalfAway } from '../../src/kit/round.ts'

test('a half goes away from zero, as it stands in decimals', () => {
  expect(roundHalfAway(12.25, 1)).toBe(12.3)
  expect(roundHalfAway(12.35, 1)).toBe(12.4)
  expect(roundHalfAway(1.005, 2)).toBe(1.01)
  expect(roundHalfAway(-2.5, 0)).toBe(-3)
  expect(roundHalfAway(21.6211, 1)).toBe(21.6)
})

test('never minus zero', () => {
  expect(Object.is(roundHalfAway(-0.01, 1), 0)).toBe(true)
})
