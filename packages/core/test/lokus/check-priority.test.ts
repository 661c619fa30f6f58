import { describe, expect, test } from 'vitest'
import { checkPriority, PRIORITY_LIMITS, type PriorityVillage } from '../../src/lokus/check-priority.ts'

/** Ten villages: prevalence falls from 40 to 4, cases rise from 2 to 20. */
const VILLAGES: readonly PriorityVillage[] = Array.from({ length: 10 }, (_, i) => ({
  kode: `v${i}`,
  prevalence: 40 - 4 * i,
  cases: 2 + 2 * i,
}))
const lokus = (...places: readonly number[]): Set<string> => new Set(places.map((i) => `v${i}`))

describe('many cases or a high prevalence', () => {
  test('all of them: A', () => {
    expect(checkPriority(VILLAGES, lokus(0, 1, 8, 9))).toEqual({
      lokus: 4,
      high: 4,
      unknown: 0,
      percent: 100,
      grade: 'A',
      cuts: { prevalence: 22, cases: 11 },
      low: [],
    })
  })

  test.each([
    [20, [0, 1, 2], 'A'],
    [30, [0, 1, 2, 6], 'B'],
    [30, [0, 1, 2, 6, 5], 'C'],
    [30, [0, 6, 5, 4], 'D'],
  ] as const)('cut at %d %% and 15 cases, lokus %j: %s', (prevalence, places, grade) => {
    expect(checkPriority(VILLAGES, lokus(...places), { ...PRIORITY_LIMITS, prevalence, cases: 15 }).grade).toBe(grade)
  })

  test('those that are not are named', () => {
    const { low, percent } = checkPriority(VILLAGES, lokus(0, 6, 5), { ...PRIORITY_LIMITS, prevalence: 30, cases: 15 })
    expect(low).toEqual(['v5', 'v6'])
    expect(percent).toBeCloseTo(33.333, 3)
  })
})

describe('nothing to go by', () => {
  test('no lokus, no grade', () => {
    expect(checkPriority(VILLAGES, new Set())).toMatchObject({ lokus: 0, percent: null, grade: null })
  })

  test('a lokus that was not measured is not high, and counted as unknown', () => {
    const villages = [...VILLAGES, { kode: 'v10', prevalence: null, cases: null }]
    expect(checkPriority(villages, lokus(0, 10))).toMatchObject({ lokus: 2, high: 1, unknown: 1, percent: 50, low: ['v10'] })
  })

  test('all zero: nobody is high', () => {
    const villages = VILLAGES.map((village) => ({ ...village, prevalence: 0, cases: 0 }))
    expect(checkPriority(villages, lokus(0, 1))).toMatchObject({ high: 0, percent: 0, grade: 'D' })
  })

  test('nothing measured anywhere', () => {
    const villages = VILLAGES.map(({ kode }) => ({ kode, prevalence: null, cases: null }))
    expect(checkPriority(villages, lokus(0))).toMatchObject({ cuts: null, high: 0, unknown: 1, percent: 0 })
  })
})
