import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Criterion } from '../../src/lokus/criterion.ts'
import { chooseFirst, type IndexOptions, rankByIndex, shareWeights } from '../../src/lokus/weighted-index.ts'

const PREVALENCE: Criterion = { key: 'prevalensi', direction: 'tinggi', values: [30, 10, 20, 20] }
const CASES: Criterion = { key: 'kasus', direction: 'tinggi', values: [3, 40, 20, 20] }
const HALF: IndexOptions = { weights: [1, 1], normalisation: 'minmax' }

describe('an index', () => {
  test('is the sum of its parts, in points of a hundred', () => {
    const rows = rankByIndex([PREVALENCE, CASES], { weights: [3, 1], normalisation: 'minmax' })
    expect(rows.map(({ village, rank }) => [village, rank])).toEqual([
      [0, 1],
      [2, 2],
      [3, 2],
      [1, 4],
    ])
    expect(rows[0]).toMatchObject({ parts: [75, 0], low: 75, high: 75, value: 75, bestRank: 1, worstRank: 1 })
    expect(rows[3]).toMatchObject({ village: 1, parts: [0, 25], value: 25 })
    for (const { parts, value } of rows)
      expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBeCloseTo(value ?? Number.NaN, 9)
  })

  test('of what is not known is an interval; the order goes by its middle, the places say how far it may be off', () => {
    const rows = rankByIndex([PREVALENCE, { ...CASES, values: [3, null, 20, 20] }], HALF)
    const unsure = rows.find(({ village }) => village === 1)
    expect(unsure).toMatchObject({ parts: [0, null], low: 0, high: 50, value: 25, rank: 4, bestRank: 3, worstRank: 4 })
    const wide = rankByIndex([{ ...PREVALENCE, values: [30, null, 20, 20] }, CASES], HALF).find(({ village }) => village === 1)
    expect(wide).toMatchObject({ low: 50, high: 100, value: 75, rank: 1, bestRank: 1, worstRank: 2 })
  })

  test('of which nothing is known has no place, and takes none from others', () => {
    const rows = rankByIndex(
      [
        { ...PREVALENCE, values: [30, null, 20, 20] },
        { ...CASES, values: [3, null, 20, 20] },
      ],
      HALF,
    )
    expect(rows.at(-1)).toMatchObject({ village: 1, value: null, rank: null, bestRank: null, worstRank: null, low: 0, high: 100 })
    expect(rows.slice(0, 3).map(({ worstRank }) => worstRank)).toEqual([3, 3, 3])
  })

  test('a criterion of weight 0 decides nothing, also where it alone is known', () => {
    const rows = rankByIndex([{ ...PREVALENCE, values: [30, null, 20, 20] }, CASES], { weights: [1, 0], normalisation: 'minmax' })
    expect(rows.at(-1)).toMatchObject({ village: 1, value: null })
  })

  test('equal places and equal weights are the sum of ranks of Borda', () => {
    const rows = rankByIndex([PREVALENCE, CASES], { weights: [1, 1], normalisation: 'peringkat' })
    // Points from below: 3 + 0, 0 + 3, 1.5 + 1.5 twice: all alike.
    expect(rows.map(({ rank, value }) => [rank, value])).toEqual([1, 1, 1, 1].map((rank) => [rank, 50]))
  })

  test('weights are proportions, and must be some', () => {
    expect(shareWeights([30, 25, 45])).toEqual([0.3, 0.25, 0.45])
    expect(() => shareWeights([0, 0])).toThrow(RangeError)
    expect(() => shareWeights([1, -1])).toThrow(RangeError)
    expect(() => rankByIndex([PREVALENCE], HALF)).toThrow(RangeError)
  })
})

describe('who is proposed', () => {
  const rows = rankByIndex([PREVALENCE, CASES], { weights: [3, 1], normalisation: 'minmax' })

  test('the first K', () => {
    expect(chooseFirst(rows, 1)).toEqual({ villages: new Set([0]), tied: new Set() })
    expect(chooseFirst(rows, 3)).toEqual({ villages: new Set([0, 2, 3]), tied: new Set() })
    expect(chooseFirst(rows, 9).villages.size).toBe(4)
  })

  test('and all that are equal at the last place, marked', () => {
    expect(chooseFirst(rows, 2)).toEqual({ villages: new Set([0, 2, 3]), tied: new Set([2, 3]) })
  })
})

describe('what always holds', () => {
  const CRITERIA = fc.integer({ min: 1, max: 15 }).chain((villages) =>
    fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }), { minLength: villages, maxLength: villages }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  const NORMALISATION = fc.constantFrom('minmax' as const, 'peringkat' as const)

  test('a place lies between the best and the worst; better in nothing is never before', () => {
    fc.assert(
      fc.property(CRITERIA, NORMALISATION, (columns, normalisation) => {
        const criteria = columns.map((values, k): Criterion => ({ key: `k${k}`, direction: 'tinggi', values }))
        const rows = rankByIndex(criteria, { weights: criteria.map((_, k) => k + 1), normalisation })
        for (const row of rows) {
          expect(row.high).toBeGreaterThanOrEqual(row.low)
          if (row.rank === null) continue
          expect(row.bestRank as number).toBeLessThanOrEqual(row.rank)
          expect(row.worstRank as number).toBeGreaterThanOrEqual(row.rank)
          for (const other of rows) {
            const isNoWorse = columns.every((values) => {
              const [own, others] = [values[row.village], values[other.village]]
              return own !== null && others !== null && (own as number) >= (others as number)
            })
            if (other.rank !== null && isNoWorse) expect(row.rank).toBeLessThanOrEqual(other.rank)
          }
        }
      }),
    )
  })

  test('the order of villages changes nobody’s place', () => {
    fc.assert(
      fc.property(CRITERIA, NORMALISATION, fc.integer(), (columns, normalisation, seed) => {
        const count = columns[0]?.length ?? 0
        const order = Array.from({ length: count }, (_, i) => i).toSorted((a, b) => ((a * 31 + seed) % 17) - ((b * 31 + seed) % 17))
        const options = { weights: columns.map(() => 1), normalisation }
        const asCriteria = (all: typeof columns): Criterion[] => all.map((values, k) => ({ key: `k${k}`, direction: 'tinggi', values }))
        const places = new Map(rankByIndex(asCriteria(columns), options).map(({ village, rank }) => [village, rank]))
        const turned = rankByIndex(asCriteria(columns.map((values) => order.map((i) => values[i] as number | null))), options)
        for (const { village, rank } of turned) expect(rank).toBe(places.get(order[village] as number))
      }),
    )
  })
})
