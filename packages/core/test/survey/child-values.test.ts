import { describe, expect, test } from 'vitest'
import { ChildValues } from '../../src/survey/child-values.ts'
import { JOINT_BASE, STUNTED_OVERWEIGHT, STUNTED_WASTED } from '../../src/survey/columns.ts'
import { type SampleChild, sampleSurvey } from './sample-survey.ts'

function valuesOf(child: SampleChild) {
  const { children, scores } = sampleSurvey([child])
  const values = new ChildValues(children, scores)
  values.fill(0)
  const hits = Object.fromEntries(Array.from(values.hits.subarray(0, values.hitCount), (measure, k) => [measure, values.amounts[k]]))
  return { bases: Array.from(values.bases.subarray(0, values.baseCount)), hits }
}

describe('cuts', () => {
  test('below −2 is also below −1, and the limit itself is not beyond', () => {
    expect(valuesOf({ len: -2.01 }).hits).toEqual({ 1: 1, 2: 1, 6: -2.01 })
    expect(valuesOf({ len: -2 }).hits).toEqual({ 2: 1, 6: -2 })
    expect(valuesOf({ len: 3 }).hits).toEqual({ 3: 1, 4: 1, 6: 3 })
  })

  test('a flagged score is missing', () => {
    expect(valuesOf({ len: -6.01, wei: 5.01 })).toEqual({ bases: [], hits: {} })
    expect(valuesOf({ len: -6 }).bases).toEqual([0, 1])
  })
})

test('oedema is severe wasting in the cuts, has no mean, and leaves length alone', () => {
  const { bases, hits } = valuesOf({ len: -1.5, oedema: true })
  expect(bases).toEqual([0, 1, 2, 4, 6, JOINT_BASE])
  expect(hits[21]).toBe(1)
  expect(hits[27]).toBeUndefined()
  expect(hits[6]).toBe(-1.5)
})

test('stunted and wasted, stunted and overweight: only where both are known', () => {
  expect(valuesOf({ len: -2.5, wfl: -2.5 }).hits[STUNTED_WASTED]).toBe(1)
  expect(valuesOf({ len: -2.5, wfl: 2.5 }).hits[STUNTED_OVERWEIGHT]).toBe(1)
  expect(valuesOf({ len: -1, wfl: -2.5 }).hits[STUNTED_WASTED]).toBeUndefined()
  expect(valuesOf({ len: -2.5 }).bases).not.toContain(JOINT_BASE)
})
