import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BASES, MEASURES } from '../../src/survey/columns.ts'
import { sumDomains } from '../../src/survey/domain-sums.ts'
import { orderSamplingUnits } from '../../src/survey/sampling-units.ts'
import { sampleSurvey } from './sample-survey.ts'

interface Row {
  readonly z: number
  readonly group: number
  readonly stratum: string
  readonly cluster: number
  readonly weight: number
}
const STUNTED = 1

function sumsOf(rows: readonly Row[]) {
  const { children, scores } = sampleSurvey(rows.map(({ z }) => ({ len: z })))
  const places = Int32Array.from(rows.keys())
  const design = { strata: rows.map(({ stratum }) => stratum), cluster: rows.map(({ cluster }) => cluster) }
  const grouping = { groups: ['x', 'y'], groupOf: Int32Array.from(rows, ({ group }) => group) }
  const weights = Float64Array.from(rows, ({ weight }) => weight)
  return sumDomains(children, scores, places, weights, orderSamplingUnits(design, places), [grouping])
}

/** Σ over strata of n / (n − 1) Σ (a − ā)(b − b̄) over all PSU; one PSU: a b. As the books write it. */
function plainCovariance(rows: readonly Row[], a: (row: Row) => number, b: (row: Row) => number): number {
  const isClustered = new Set(rows.map(({ cluster }) => cluster)).size > 1
  let sum = 0
  for (const stratum of new Set(rows.map((row) => row.stratum))) {
    const units = new Map<number, [number, number]>()
    rows.forEach((row, place) => {
      if (row.stratum !== stratum) return
      const key = isClustered ? row.cluster : place
      const [ta, tb] = units.get(key) ?? [0, 0]
      units.set(key, [ta + a(row), tb + b(row)])
    })
    const n = units.size
    const [meanA, meanB] = [0, 1].map((side) =>
      n === 1 ? 0 : [...units.values()].reduce((total, unit) => total + (unit[side] ?? 0), 0) / n,
    )
    for (const [ta, tb] of units.values()) sum += (n === 1 ? 1 : n / (n - 1)) * (ta - (meanA ?? 0)) * (tb - (meanB ?? 0))
  }
  return sum
}

const row = fc.record({
  z: fc.constantFrom(-3.2, -2.4, -0.5, 1.3, Number.NaN),
  group: fc.constantFrom(-1, 0, 1),
  stratum: fc.constantFrom('a', 'b'),
  cluster: fc.integer({ min: 1, max: 4 }),
  weight: fc.constantFrom(0, 0.4, 1, 2.5),
})

test('totals, and the variances and covariance of the totals over PSU within strata, as the books write them', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const sums = sumsOf(rows)
      for (const group of [0, 1]) {
        const weight = (own: Row) => (own.group === group && !Number.isNaN(own.z) ? own.weight : 0)
        const total = (own: Row) => (own.z < -2 ? weight(own) : 0)
        const place = group * MEASURES + STUNTED
        expect(sums.total[place]).toBeCloseTo(
          rows.reduce((sum, own) => sum + total(own), 0),
          9,
        )
        expect(sums.weight[group * BASES]).toBeCloseTo(
          rows.reduce((sum, own) => sum + weight(own), 0),
          9,
        )
        expect(sums.varTotal[place]).toBeCloseTo(plainCovariance(rows, total, total), 8)
        expect(sums.covariance[place]).toBeCloseTo(plainCovariance(rows, total, weight), 8)
        expect(sums.varWeight[group * BASES]).toBeCloseTo(plainCovariance(rows, weight, weight), 8)
      }
    }),
  )
})

test('children are counted with and without those of weight 0', () => {
  const base = { z: -1, group: 0, stratum: 'a' }
  const sums = sumsOf([
    { ...base, cluster: 1, weight: 0 },
    { ...base, cluster: 2, weight: 2 },
  ])
  expect(sums.children[0]).toBe(2)
  expect(sums.weighted[0]).toBe(1)
  expect(sums.squares[0]).toBe(2)
})
