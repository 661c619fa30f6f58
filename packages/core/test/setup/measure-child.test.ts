import { expect, test } from 'vitest'
import { momentsOf } from '../../src/estimate/moments.ts'
import { seededRandom } from '../../src/kit/random.ts'
import type { Habit } from '../../src/setup/child-kinds.ts'
import { measuringOf, toStep } from '../../src/setup/measure-child.ts'

const BODY = { length: 80, weight: 10, arm: 14 }
const heights = (habit: Habit | null, standing = false) => {
  const { measure } = measuringOf(habit, seededRandom(5))
  return Array.from({ length: 2000 }, () => measure(BODY, standing).height)
}

test('honest error is four millimetres, and 0.7 cm less are read of a standing child', () => {
  expect(momentsOf(heights(null)).sd ?? 0).toBeCloseTo(0.4, 1)
  expect(momentsOf(heights(null)).mean ?? 0).toBeCloseTo(80, 1)
  expect(momentsOf(heights(null, true)).mean ?? 0).toBeCloseTo(79.3, 1)
})

test('who measures badly errs by centimetres', () => {
  expect(momentsOf(heights('sebaran-lebar')).sd ?? 0).toBeGreaterThan(4)
})

test('who rounds writes halves or wholes more often than not', () => {
  const rounded = heights('angka-akhir').filter((height) => (height * 10) % 5 === 0)
  expect(rounded.length).toBeGreaterThan(1000)
})

test('only who copies copies', () => {
  expect(measuringOf(null, seededRandom(6)).copied).toBe(0)
  expect(measuringOf('nilai-diulang', seededRandom(6)).copied).toBeGreaterThanOrEqual(0.2)
})

test('a step is tenths or more, without a hair in binary', () => {
  expect(toStep(80.26, 0.1)).toBe(80.3)
  expect(toStep(80.26, 0.5)).toBe(80.5)
  expect(toStep(80.26, 1)).toBe(80)
})
