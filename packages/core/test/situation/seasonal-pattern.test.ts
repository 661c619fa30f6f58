import { describe, expect, test } from 'vitest'
import { randomBinomial, seededRandom } from '../../src/kit/random.ts'
import { findSeason, type MonthCount } from '../../src/situation/seasonal-pattern.ts'

function months(count: number, share: (index: number, month: number) => number): MonthCount[] {
  const random = seededRandom(7)
  return Array.from({ length: count }, (_, index) => {
    const month = (index % 12) + 1
    return {
      month: `${2022 + Math.floor(index / 12)}-${String(month).padStart(2, '0')}`,
      cases: randomBinomial(random, 4000, share(index, month)),
      measured: 4000,
    }
  })
}

describe('a pattern of the year', () => {
  test('a wave over the year is found, with its months', () => {
    const found = findSeason(months(36, (index, month) => 0.2 - 0.001 * index + 0.03 * Math.cos(((month - 2) / 6) * Math.PI)))
    if (found.verdict === 'belum-cukup') throw new Error('expected a pattern')
    expect(found.verdict).toBe('ada-pola')
    expect(found.p).toBeLessThan(1e-6)
    expect(found.effects.find(({ month }) => month === 2)?.points).toBeGreaterThan(2)
    expect(found.effects.find(({ month }) => month === 8)?.points).toBeLessThan(-2)
  })

  test('a straight fall is no season', () => {
    const found = findSeason(months(36, (index) => 0.25 - 0.002 * index))
    expect(found).toMatchObject({ verdict: 'tidak-terlihat' })
  })

  test('one month apart from the others in both years', () => {
    // Two levels, June high, nothing else moves: all of the spread is the season's.
    const found = findSeason(
      Array.from({ length: 24 }, (_, index) => ({
        month: `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
        cases: index % 12 === 5 ? 300 : 200 + (index < 12 ? 1 : -1),
        measured: 1000,
      })),
    )
    expect(found).toMatchObject({ verdict: 'ada-pola', months: 24 })
  })

  test('F and its p against weighted least squares done elsewhere (numpy, scipy)', () => {
    const counts = Array.from({ length: 30 }, (_, i) => ({
      month: `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      cases: 200 + ((i * 37) % 23) + (i % 12 === 1 || i % 12 === 7 ? 12 : 0),
      measured: 1000,
    }))
    const found = findSeason(counts)
    if (found.verdict === 'belum-cukup') throw new Error('expected a test')
    expect(found.f).toBeCloseTo(1.6222389643170814, 9)
    expect(found.p).toBeCloseTo(0.17915646087160292, 9)
  })

  test('fewer than two years, months without a child, impossible months: not enough', () => {
    expect(findSeason(months(23, () => 0.2))).toEqual({ verdict: 'belum-cukup', months: 23, needed: 24 })
    const empty = months(24, () => 0.2).map((each, index) => (index === 3 ? { ...each, cases: 0, measured: 0 } : each))
    expect(findSeason(empty)).toMatchObject({ verdict: 'belum-cukup', months: 23 })
    expect(findSeason([])).toMatchObject({ verdict: 'belum-cukup', months: 0 })
  })

  test('all zero for two years is no pattern, and no division by nothing', () => {
    expect(findSeason(months(24, () => 0))).toMatchObject({ verdict: 'tidak-terlihat' })
  })
})
