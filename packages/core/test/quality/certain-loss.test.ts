import { expect, test } from 'vitest'
import { CERTAIN_LOSS, distanceFromCurve, isCertainLoss } from '../../src/quality/certain-loss.ts'
import { sampleVisits } from './sample-measurements.ts'

const visits = (z: readonly number[]) => sampleVisits(z.map((len, place) => ({ day: 800 + 30 * place, lenhei: 85, len })))
const ALL = [0, 1, 2, 3, 4]

test('a value farther from the child’s other visits than honest error brings it', () => {
  expect(isCertainLoss(visits([-1, -1, -1.2, -1, -1]), ALL, 2)).toBe(false)
  expect(isCertainLoss(visits([-1, -1, -2, -1, -1]), ALL, 2)).toBe(true)
  expect(isCertainLoss(visits([-1, -1, 0, -1, -1]), ALL, 2)).toBe(true)
})

test('in centimetres of that age', () => {
  expect(distanceFromCurve(visits([-1, -1, -2, -1, -1]), ALL, 2)).toBeCloseTo(-3.4, 1)
  expect(CERTAIN_LOSS).toBeGreaterThan(4 * 0.4)
})

test('without another visit nothing is certain', () => {
  expect(isCertainLoss(visits([-1, -9]), [1], 1)).toBe(false)
})
