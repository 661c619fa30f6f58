import { expect, test } from 'vitest'
import { knownNumbers } from '../../src/kit/known-numbers.ts'

test('NaN goes, zero stays, the order is kept', () => {
  expect([...knownNumbers([3, Number.NaN, 0, -2])]).toEqual([3, 0, -2])
  expect([...knownNumbers(new Set([5, Number.NaN]))]).toEqual([5])
})

test('what is refused goes too, and the list itself stays as it was', () => {
  const values = Float64Array.of(1, Number.NaN, 7)
  expect([...knownNumbers(values, (value) => value > 2)]).toEqual([7])
  expect(values).toEqual(Float64Array.of(1, Number.NaN, 7))
})
