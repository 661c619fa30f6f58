import { expect, test } from 'vitest'
import { NATIONAL_FIGURES, NATIONAL_TARGETS } from '../../src/situation/national-pack.ts'
import { faultOfFigure, kindOfSource } from '../../src/situation/published-figure.ts'
import { fitSeries } from '../../src/situation/target-check.ts'

test('every figure of the pack can be taken, is of a survey, and says where it was read; together they fall as the golden says', () => {
  for (const figure of NATIONAL_FIGURES) {
    expect(faultOfFigure(figure)).toBeNull()
    expect(kindOfSource(figure.source)).toBe('survei')
    expect(figure.page).toMatch(/^https:/)
  }
  expect(fitSeries(NATIONAL_FIGURES)?.aarr).toBeCloseTo(6.967334667, 8)
  expect(NATIONAL_TARGETS.map(({ year, percent }) => [year, percent])).toEqual([
    [2024, 14],
    [2025, 18.8],
    [2029, 14.2],
    [2045, 5],
  ])
})
