import { expect, test } from 'vitest'
import { LYING, STANDING } from '../../src/growth/children.ts'
import { positionMismatch } from '../../src/quality/position-mismatch.ts'
import { sampleMeasurements } from './sample-measurements.ts'

const NEITHER = 0
const CHILDREN = sampleMeasurements({
  month: [5, 23.9, 24, 40, 30, 61, 10],
  lenhei: [60, 84, 85, 96, 90, 105, Number.NaN],
  measure: [STANDING, LYING, LYING, STANDING, NEITHER, STANDING, STANDING],
})
const groups = positionMismatch(CHILDREN, [0, 1, 2, 3, 4, 5, 6])
const group = (from: number, to: number) => groups.find((each) => each.from === from && each.to === to)

test('lying is for children under 24 months, standing from then on', () => {
  expect(group(12, 24)).toMatchObject({ measured: 1, mismatched: 0 })
  expect(group(24, 36)).toMatchObject({ measured: 2, mismatched: 1 })
})

test('the first eight months are also shown apart', () => {
  expect(group(0, 9)).toMatchObject({ measured: 1, mismatched: 1 })
  expect(group(0, 12)).toMatchObject({ measured: 1, mismatched: 1 })
})

test('the last group is all under five with a height; a position that is not known is neither right nor wrong', () => {
  expect(groups.at(-1)).toEqual({ from: 0, to: 60, measured: 5, mismatched: 2, unknown: 1 })
})
