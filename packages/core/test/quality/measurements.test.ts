import { expect, test } from 'vitest'
import { knownAt } from '../../src/quality/measurements.ts'

test('the known values at the places, in their order', () => {
  expect([...knownAt([3, Number.NaN, 0, 5], [3, 1, 2, 9])]).toEqual([5, 0])
})
