import { describe, expect, test } from 'vitest'
import { fitFayHerriot } from '../../src/estimate/fay-herriot.ts'
import { doubleArcsine, estimatePrevalence } from '../../src/lokus/estimate-prevalence.ts'
import { type SampleVillage, sampleSituation } from '../situation/sample-situation.ts'

const village = (stunting: number, diukur: number, krs?: number): SampleVillage => ({
  recap: { stunting, diukur, sasaran: diukur },
  ...(krs === undefined ? {} : { krs: { krs, sasaran: 200 } }),
})
/** More families at risk, more stunting; the third is small and far off, the last two were not measured in full. */
const VILLAGES = [
  village(4, 100, 20),
  village(9, 110, 45),
  village(4, 8, 40),
  village(24, 120, 110),
  village(18, 90, 95),
  village(12, 105, 60),
  village(7, 95),
  { krs: { krs: 50, sasaran: 200 } },
]

describe('the share of stunted children', () => {
  test('as counted: the share stands, its interval is Jeffreys’', () => {
    const { used, villages } = estimatePrevalence(sampleSituation(VILLAGES), 'langsung')
    expect(used).toBe('langsung')
    expect(villages[0]?.percent).toBe(4)
    // Quantiles of Beta(4.5, 96.5), as R's qbeta gives them.
    expect([villages[0]?.low, villages[0]?.high].map((value) => Math.round((value ?? 0) * 100) / 100)).toEqual([1.36, 9.23])
    expect(villages[7]).toBe(null)
  })

  test('empirical Bayes is the situation’s own estimate', () => {
    const situation = sampleSituation(VILLAGES)
    const { used, villages } = estimatePrevalence(situation, 'eb')
    expect(used).toBe('eb')
    expect(villages.map((own) => own?.percent ?? null)).toEqual(situation.desa.map(({ estimate }) => estimate?.mean ?? null))
  })

  test('Fay–Herriot draws a small village furthest, towards what its covariates say, and stays the model’s own value', () => {
    const { used, covariates, villages } = estimatePrevalence(sampleSituation(VILLAGES), 'fh')
    expect([used, covariates]).toEqual(['fh', ['krs']])
    const moved = (place: number, counted: number): number => Math.abs((villages[place]?.percent ?? 0) - counted)
    expect(moved(2, 50)).toBeGreaterThan(moved(3, 20))
    const direct = [
      [4, 100, 20],
      [9, 110, 45],
      [4, 8, 40],
      [24, 120, 110],
      [18, 90, 95],
      [12, 105, 60],
    ] as const
    const model = fitFayHerriot(direct.map(([cases, measured, krs]) => ({ ...doubleArcsine(cases, measured), covariates: [1, krs / 200] })))
    expect(villages.slice(0, 6).map((own) => own?.percent ?? 0)).toEqual(
      model?.areas.map(({ value }) => expect.closeTo(100 * Math.sin(value) ** 2, 9)),
    )
  })

  test('a village whose covariate is not known is drawn towards the mean of all, and stays null when not measured', () => {
    const { villages } = estimatePrevalence(sampleSituation(VILLAGES), 'fh')
    expect(villages[6]?.percent).toBeGreaterThan(0)
    expect(villages[7]).toBe(null)
  })

  test('no KRS at all: the mean alone; one village: what was counted', () => {
    const without = VILLAGES.slice(0, 6).map(({ recap }): SampleVillage => (recap === undefined ? {} : { recap }))
    expect(estimatePrevalence(sampleSituation(without), 'fh')).toMatchObject({ used: 'fh', covariates: [] })
    expect(estimatePrevalence(sampleSituation([village(3, 50)]), 'fh').used).toBe('langsung')
    expect(estimatePrevalence(sampleSituation([{}]), 'eb').villages).toEqual([null])
  })

  test('the double arcsine has a variance also without a case', () => {
    const { value, variance } = doubleArcsine(0, 10)
    expect(value).toBeCloseTo(Math.asin(Math.sqrt(1 / 11)) / 2, 12)
    expect(variance).toBeCloseTo(1 / 42, 12)
  })
})
