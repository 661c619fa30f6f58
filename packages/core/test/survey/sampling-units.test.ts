import { expect, test } from 'vitest'
import { orderSamplingUnits } from '../../src/survey/sampling-units.ts'
import type { SurveyDesign } from '../../src/survey/survey.ts'

function unitsOf(count: number, design: SurveyDesign) {
  const { order, psuEnds, stratumEnds } = orderSamplingUnits(
    design,
    Int32Array.from({ length: count }, (_, row) => row),
  )
  return { order: [...order], psuEnds: [...psuEnds], stratumEnds: [...stratumEnds] }
}

test('without clusters every child is a unit', () => {
  expect(unitsOf(3, {})).toEqual({ order: [0, 1, 2], psuEnds: [1, 2, 3], stratumEnds: [3] })
})

test('rows come stratum by stratum, unit by unit, and a cluster name may repeat in another stratum', () => {
  const design = { strata: ['a', 'b', 'a', 'b', 'a'], cluster: [1, 1, 2, 1, 1] }
  expect(unitsOf(5, design)).toEqual({ order: [0, 4, 2, 1, 3], psuEnds: [2, 3, 5], stratumEnds: [2, 3] })
})

test('one cluster for everybody is no cluster', () => {
  expect(unitsOf(3, { cluster: ['x', 'x', 'x'] }).psuEnds).toEqual([1, 2, 3])
})

test('numbers and their texts name the same cluster', () => {
  expect(unitsOf(3, { cluster: [1, '1', 2] }).psuEnds).toEqual([2, 3])
})

test('nobody: no units', () => {
  expect(unitsOf(0, { cluster: [] })).toEqual({ order: [], psuEnds: [], stratumEnds: [] })
})
