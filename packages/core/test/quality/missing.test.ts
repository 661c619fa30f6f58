import { expect, test } from 'vitest'
import { countMissing } from '../../src/quality/missing.ts'
import { sampleMeasurements } from './sample-measurements.ts'

const MEASURED = sampleMeasurements({
  sex: [1, 0, 2, 2],
  month: [12, 12, Number.NaN, 30],
  weight: [9, 9, Number.NaN, 12],
  lenhei: [74, 74, 80, 90],
  measure: [1, 0, 2, 2],
})

test('each of them, and those that lack any, count for what they lack', () => {
  expect(countMissing(MEASURED, [0, 1, 2, 3])).toEqual({ n: 4, sex: 1, age: 1, weight: 1, height: 0, position: 1, any: 2 })
})

test('only the places asked for', () => {
  expect(countMissing(MEASURED, [0, 3]).any).toBe(0)
  expect(countMissing(MEASURED, []).n).toBe(0)
})
