import { describe, expect, test } from 'vitest'
import { emptyChildren, LYING, MALE, STANDING } from '../../src/growth/children.ts'
import {
  axisOf,
  CHART_LINES,
  type ChartIndex,
  chartRange,
  referenceCurve,
  scoredIndexOf,
  valueAtZ,
} from '../../src/growth/reference-curves.ts'
import { scoreChildren } from '../../src/growth/score-children.ts'

describe('values that WHO prints', () => {
  test.each([
    ['len', 1, 0, 0, 49.9],
    ['len', 1, 0, -2, 46.1],
    ['len', 1, 12, 0, 75.7],
    ['len', 1, 12, 2, 80.5],
    ['len', 2, 24, -2, 79.3],
    ['len', 2, 59.9, -2, 99.8],
    ['wei', 1, 12, 0, 9.6],
    ['wei', 1, 12, -2, 7.7],
    ['wei', 1, 12, 2, 12.0],
    ['wei', 2, 36, -3, 9.6],
    ['wfl', 1, 70, 0, 8.4],
    ['wfl', 1, 70, -3, 6.6],
    ['wfh', 2, 100, 2, 18.4],
    ['bmi', 2, 48, 0, 15.3],
  ] as const)('%s, sex %d, at %d, z %d: %d', (index, sex, x, z, value) => {
    expect(valueAtZ(index, sex, x, z)).toBeCloseTo(value, 0.5)
    expect(Math.abs(valueAtZ(index, sex, x, z) - value)).toBeLessThan(0.11)
  })
})

test('a child on a line has the score of that line, also beyond three', () => {
  const cases = (['len', 'wei', 'bmi', 'wfl', 'wfh'] as const).flatMap((index) => [-4, -3, -2, 0, 2, 3, 4].map((z) => ({ index, z })))
  for (const { index, z } of cases) {
    const isTall = index === 'wfh'
    const children = emptyChildren(1)
    const [day, length] = [isTall ? 1200 : 400, isTall ? 95 : 76]
    children.sex[0] = MALE
    children.day[0] = day
    children.month[0] = day / 30.4375
    children.measure[0] = isTall ? STANDING : LYING
    const value = valueAtZ(index, MALE, axisOf(index) === 'cm' ? length : day / 30.4375, z)
    children.lenhei[0] = index === 'len' ? value : length
    children.weight[0] = index === 'bmi' ? value * (length / 100) ** 2 : index === 'len' ? 9 : value
    expect(scoreChildren(children).z[scoredIndexOf(index)][0]).toBeCloseTo(z, 2)
  }
})

test('length breaks at 24 months by 0.7 cm, weight does not', () => {
  const [before, after] = referenceCurve('len', 1, 0, 0, 60, 50)
  expect((before?.at(-1)?.y ?? 0) - (after?.[0]?.y ?? 0)).toBeCloseTo(0.7, 1)
  expect(referenceCurve('wei', 1, 0, 0, 60, 50)).toHaveLength(1)
  expect(referenceCurve('len', 1, 0, 0, 24, 50)).toHaveLength(1)
})

test('a line has values everywhere in its table and is not drawn outside', () => {
  for (const index of Object.keys(CHART_LINES) as ChartIndex[]) {
    const [from, to] = chartRange(index)
    for (const z of CHART_LINES[index]) {
      const points = referenceCurve(index, 2, z, from - 5, to + 5, 40).flat()
      expect(points.length).toBeGreaterThan(40)
      expect(points.every(({ y }) => y > 0)).toBe(true)
    }
  }
  expect(referenceCurve('wei', 1, 0, 70, 80, 10)).toEqual([])
})
