import { expect, test } from 'vitest'
import { isBelowCoverage, judgeSufficiency } from '../../src/situation/judge-sufficiency.ts'
import { krsFigures, recapFigures } from '../../src/situation/village-figures.ts'
import { type Recap, recapCounts } from './sample-situation.ts'

const LABEL = { source: '', period: '' }
const figures = (own: Recap) => ({ ...recapFigures(recapCounts(own), LABEL), ...krsFigures(undefined, LABEL) })
const judge = (sasaran: number | undefined, diukur: number | undefined, stunting: number | undefined = 1) => {
  const own = { sasaran, diukur, stunting }
  return judgeSufficiency(figures(Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))))
}

test('thirty children and 80 % are enough', () => {
  expect(judge(37, 30)).toEqual({ enough: true, reasons: [], moreToMeasure: 0, neverEnough: false })
  expect(judge(100, 80)).toMatchObject({ enough: true })
})

test('says what is short and how many children it takes', () => {
  expect(judge(35, 29)).toEqual({ enough: false, reasons: ['diukur-kurang-30'], moreToMeasure: 1, neverEnough: false })
  expect(judge(101, 80)).toEqual({ enough: false, reasons: ['ds-kurang-80'], moreToMeasure: 1, neverEnough: false })
  expect(judge(40, 10)).toEqual({ enough: false, reasons: ['diukur-kurang-30', 'ds-kurang-80'], moreToMeasure: 22, neverEnough: false })
  expect(judge(50, 0, 0)).toMatchObject({ reasons: ['diukur-kurang-30', 'ds-kurang-80'], moreToMeasure: 40 })
})

test('a village with fewer than thirty children can never reach thirty', () => {
  expect(judge(20, 20)).toEqual({ enough: false, reasons: ['diukur-kurang-30'], moreToMeasure: null, neverEnough: true })
  expect(judge(0, 0, 0)).toMatchObject({ enough: false, neverEnough: true, moreToMeasure: null })
})

test('without numbers nothing is promised', () => {
  expect(judge(undefined, undefined, undefined)).toEqual({
    enough: false,
    reasons: ['belum-lapor'],
    moreToMeasure: null,
    neverEnough: false,
  })
  expect(judgeSufficiency(figures({ sasaran: 100, diukur: 60 }))).toMatchObject({ reasons: ['belum-lapor'], moreToMeasure: null })
  expect(judge(undefined, 50)).toEqual({ enough: false, reasons: ['ds-tidak-diketahui'], moreToMeasure: null, neverEnough: false })
})

test('an impossible pair carries no decision', () => {
  expect(judge(20, 50)).toEqual({ enough: false, reasons: ['tidak-sah'], moreToMeasure: null, neverEnough: false })
  expect(judge(100, 90, 91)).toMatchObject({ enough: false, reasons: ['tidak-sah'], moreToMeasure: null })
})

test('coverage that is not known is neither below nor above', () => {
  expect(isBelowCoverage(figures({ sasaran: 100, diukur: 79 }).ds)).toBe(true)
  expect(isBelowCoverage(figures({ sasaran: 5, diukur: 4 }).ds)).toBe(false)
  expect(isBelowCoverage(figures({ diukur: 79 }).ds)).toBeNull()
})
