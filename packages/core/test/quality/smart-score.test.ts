import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { assessGroup, type GroupQuality } from '../../src/quality/assess-group.ts'
import { smartScore } from '../../src/quality/smart-score.ts'
import { goldenSurvey } from '../survey/golden.ts'
import { absent, GoldenTable, goldenTable } from './golden.ts'
import { qualityOf } from './sample-measurements.ts'

test('mwana: the score of anthro.02, and every figure that goes into it', (ctx) => {
  const [children, expected] = [goldenTable('nipn/mwana_anthro02.csv'), goldenTable('nipn/mwana_anthro02_plausibility_expected.csv')]
  if (children === null || expected === null) {
    ctx.skip(absent('nipn/mwana_anthro02*.csv'))
    return
  }
  const value = (stat: string) => expected.numbers('value')[expected.texts('stat').indexOf(stat)] ?? Number.NaN
  const quality = qualityOf({
    sex: children.numbers('sex'),
    month: children.numbers('age'),
    weight: children.numbers('weight'),
    lenhei: children.numbers('height'),
    wfl: children.numbers('wfhz'),
  })
  const { smartMoments, smartFlagged } = quality.wfl
  expect(quality.n).toBe(value('n'))
  // mwana divides by all children, those without a score included.
  expect(smartFlagged / quality.n).toBeCloseTo(value('flagged'), 12)
  expect(quality.sexes.test?.p).toBeCloseTo(value('sex_ratio_p'), 12)
  expect(quality.ages.test?.p).toBeCloseTo(value('age_ratio_p'), 12)
  expect(quality.digits.weight.score?.toFixed(2)).toBe(value('dps_weight').toFixed(2))
  expect(quality.digits.height.score?.toFixed(2)).toBe(value('dps_height').toFixed(2))
  expect(smartMoments.sd).toBeCloseTo(value('sd'), 12)
  expect(smartMoments.skewness).toBeCloseTo(value('skew'), 12)
  expect(smartMoments.kurtosis).toBeCloseTo(value('kurt'), 12)
  expect(smartScore(quality)).toMatchObject({ total: value('score_abs'), verdict: 'sangat-baik' })
})

describe('our own surveys, as R computed them', () => {
  const folder = path.resolve(import.meta.dirname, '../../../../test-data/golden/prevalence')
  const expected = new GoldenTable(readFileSync(path.join(folder, 'expected_quality.csv'), 'utf8'))
  test.each(['synthetic_survey_A.csv', 'synthetic_survey_B_awkward.csv'])('%s', (name) => {
    const { children, scores } = goldenSurvey(name)
    const quality = assessGroup(
      { ...children, z: scores.z },
      Array.from({ length: children.count }, (_, place) => place),
    )
    const value = (column: string) => expected.numbers(column)[expected.texts('data').indexOf(name)] ?? Number.NaN
    expect(quality.n).toBe(value('n'))
    expect(quality.wfl.smartFlagged / quality.wfl.n).toBeCloseTo(value('flagged_smart'), 12)
    expect(quality.wfl.smartMoments.sd).toBeCloseTo(value('sd_noflag'), 12)
    expect(quality.wfl.smartMoments.skewness).toBeCloseTo(value('skew'), 12)
    expect(quality.wfl.smartMoments.kurtosis).toBeCloseTo(value('kurt'), 12)
    expect(quality.digits.weight.score).toBeCloseTo(value('dps_weight'), 2)
    expect(quality.digits.height.score).toBeCloseTo(value('dps_height'), 2)
    expect(quality.sexes.test?.statistic).toBeCloseTo(value('sex_ratio_x2'), 10)
    expect(quality.sexes.test?.p).toBeCloseTo(value('sex_ratio_p'), 12)
    expect(quality.ages.ratio).toBeCloseTo(value('age_ratio_obs'), 12)
    expect(quality.ages.test?.p).toBeCloseTo(value('age_ratio_p'), 12)
    expect(quality.heaping.test?.statistic).toBeCloseTo(value('age_heaping_x2'), 10)
    expect(quality.ageStructure.test?.p).toBeCloseTo(value('age_children_p'), 10)
  })
})

const PERFECT = qualityOf({})
const test1 = (p: number) => ({ statistic: 0, df: 1, p })

function scored(change: {
  skewness?: number
  kurtosis?: number
  sd?: number
  flagged?: number
  sexP?: number
  digits?: number
}): GroupQuality {
  const moments = { n: 1000, mean: 0, sd: change.sd ?? 1, skewness: change.skewness ?? 0, kurtosis: change.kurtosis ?? 0 }
  return {
    ...PERFECT,
    sexes: { ...PERFECT.sexes, test: test1(change.sexP ?? 0.5) },
    ages: { ...PERFECT.ages, test: test1(0.5) },
    digits: {
      ...PERFECT.digits,
      weight: { ...PERFECT.digits.weight, score: change.digits ?? 5 },
      height: { ...PERFECT.digits.height, score: 5 },
    },
    wfl: { ...PERFECT.wfl, n: 1000, smartFlagged: change.flagged ?? 0, smartMoments: moments },
  }
}

describe('penalties', () => {
  test('skewness and kurtosis count by size: −0.8 is as bad as 0.8', () => {
    expect(smartScore(scored({ skewness: -0.8, kurtosis: -0.3 }))?.penalties).toMatchObject({ skewness: 5, kurtosis: 1 })
    expect(smartScore(scored({ skewness: 0.8, kurtosis: 0.3 }))?.penalties).toMatchObject({ skewness: 5, kurtosis: 1 })
  })

  test('a limit belongs to the better step for flags, to the worse for digits', () => {
    expect(smartScore(scored({ flagged: 25 }))?.penalties.flags).toBe(0)
    expect(smartScore(scored({ flagged: 26 }))?.penalties.flags).toBe(5)
    expect(smartScore(scored({ digits: 8 }))?.penalties.weightDigits).toBe(2)
    expect(smartScore(scored({ digits: 20 }))?.penalties.weightDigits).toBe(10)
  })

  test('10, 15 and 25 points begin the next class', () => {
    expect(smartScore(scored({ sd: 1.12, sexP: 0.01 }))).toMatchObject({ total: 9, verdict: 'sangat-baik' })
    expect(smartScore(scored({ sexP: 0.0001 }))).toMatchObject({ total: 10, verdict: 'baik' })
    expect(smartScore(scored({ sexP: 0.0001, sd: 1.12 }))).toMatchObject({ total: 15, verdict: 'dapat-diterima' })
    expect(smartScore(scored({ sd: 1.4, skewness: 0.7 }))).toMatchObject({ total: 25, verdict: 'bermasalah' })
  })

  test('without one of its figures there is no score', () => {
    expect(smartScore(PERFECT)).toBeNull()
  })
})
