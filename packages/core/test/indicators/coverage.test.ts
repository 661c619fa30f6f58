import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Coverage, coverageOf, type Pair, totalCoverage } from '../../src/indicators/coverage.ts'
import type { MaybeReported } from '../../src/indicators/reported.ts'

const PERCENT = { unit: 'persen', aggregation: 'rasio' } as const
const FLAG = { unit: 'tanda', aggregation: 'tanda' } as const
const COUNT = { unit: 'jumlah', aggregation: 'jumlah' } as const
const DISTRICT = { unit: 'jumlah', aggregation: 'terakhir' } as const

const of = (value: number | null, fromElsewhere = false): MaybeReported => ({ value, fromElsewhere })
const pair = (above: MaybeReported, below: MaybeReported = null): Pair => ({ numerator: above, denominator: below })
const shape = ({ state, value }: Coverage) => [state, value]

it('keeps apart not reported, nobody to serve, not applicable, zero and impossible', () => {
  const percent = (above: MaybeReported, below: MaybeReported) => shape(coverageOf(PERCENT, pair(above, below)))
  expect(percent(of(3), of(4))).toEqual(['ada', 75])
  expect(percent(of(0), of(4))).toEqual(['ada', 0])
  expect(percent(null, of(4))).toEqual(['belum-lapor', null])
  expect(percent(of(3), null)).toEqual(['belum-lapor', null])
  expect(percent(of(0), of(0))).toEqual(['tidak-ada-sasaran', null])
  expect(percent(of(5), of(4))).toEqual(['tidak-sah', null])
  expect(percent(of(5), of(0))).toEqual(['tidak-sah', null])
  expect(percent(of(null), of(4))).toEqual(['tidak-berlaku', null])
  expect(percent(of(3), of(null))).toEqual(['tidak-berlaku', null])
})

it('lets people from elsewhere pass 100 % only where they are declared', () => {
  expect(shape(coverageOf(PERCENT, pair(of(5, true), of(4))))).toEqual(['ada', 125])
  expect(shape(coverageOf(PERCENT, pair(of(5, true), of(0))))).toEqual(['tidak-ada-sasaran', null])
})

it('adds numerators and denominators, never percentages', () => {
  const areas = [
    pair(of(1), of(2)),
    pair(of(90), of(100)),
    pair(null, of(1000)),
    pair(of(7), of(3)),
    pair(of(0), of(0)),
    pair(of(null), null),
  ]
  const total = totalCoverage(
    PERCENT,
    areas.map((each) => coverageOf(PERCENT, each)),
  )
  expect(total).toMatchObject({ state: 'ada', numerator: 91, denominator: 102, impossible: 1, completeness: { reported: 4, expected: 5 } })
  expect(total.value).toBeCloseTo((100 * 91) / 102, 12)
})

it('counts villages that said yes among those that answered', () => {
  const areas = [of(1), of(0), null, of(1)].map((each) => coverageOf(FLAG, pair(each)))
  expect(totalCoverage(FLAG, areas)).toMatchObject({ numerator: 2, denominator: 3, completeness: { reported: 3, expected: 4 } })
})

it('sums counts, and takes the one value of a district', () => {
  const counts = [of(3), null, of(0)].map((each) => coverageOf(COUNT, pair(each)))
  expect(totalCoverage(COUNT, counts)).toMatchObject({ value: 3, completeness: { reported: 2, expected: 3 } })
  expect(totalCoverage(DISTRICT, [coverageOf(DISTRICT, pair(of(2)))])).toMatchObject({ state: 'ada', value: 2 })
  expect(totalCoverage(COUNT, [coverageOf(COUNT, pair(null))])).toMatchObject({ state: 'belum-lapor', value: null })
})

it('says that nothing applies where nothing does', () => {
  expect(totalCoverage(PERCENT, [coverageOf(PERCENT, pair(of(null), of(3)))])).toMatchObject({
    state: 'tidak-berlaku',
    completeness: { reported: 0, expected: 0 },
  })
  expect(totalCoverage(PERCENT, [])).toMatchObject({ state: 'belum-lapor' })
})

const reported = fc.option(fc.record({ value: fc.option(fc.nat(500)), fromElsewhere: fc.boolean() }))
const pairs = fc.array(fc.record({ numerator: reported, denominator: reported }), { maxLength: 40 })

it('gives the same total in whatever order the villages stand', () => {
  fc.assert(
    fc.property(pairs, fc.integer(), (areas, seed) => {
      const figures = areas.map((each) => coverageOf(PERCENT, each))
      const shuffled = figures.map((each, index) => ({ each, key: Math.sin(seed + index) })).toSorted((a, b) => a.key - b.key)
      expect(
        totalCoverage(
          PERCENT,
          shuffled.map(({ each }) => each),
        ),
      ).toEqual(totalCoverage(PERCENT, figures))
    }),
  )
})

it('is changed by no row that is left out', () => {
  fc.assert(
    fc.property(pairs, (areas) => {
      const figures = areas.map((each) => coverageOf(PERCENT, each))
      const usable = figures.filter(({ state }) => state === 'ada' || state === 'tidak-ada-sasaran')
      const [all, kept] = [totalCoverage(PERCENT, figures), totalCoverage(PERCENT, usable)]
      expect([all.numerator, all.denominator, all.value]).toEqual([kept.numerator, kept.denominator, kept.value])
    }),
  )
})

it('is all numerators over all denominators: a village that grows pulls the total towards itself, as no mean would', () => {
  const people = fc.integer({ min: 1, max: 400 })
  const served = fc.tuple(people, people).map(([one, other]): [number, number] => [Math.min(one, other), Math.max(one, other)])
  fc.assert(
    fc.property(fc.array(served, { minLength: 2, maxLength: 20 }), (areas) => {
      const figures = areas.map(([above, below]) => coverageOf(PERCENT, pair(of(above), of(below))))
      const total = totalCoverage(PERCENT, figures).value ?? Number.NaN
      const [above, below] = [0, 1].map((at) => areas.reduce((sum, each) => sum + (each[at] ?? 0), 0))
      expect(total).toBeCloseTo((100 * (above ?? 0)) / (below ?? 0), 9)
      const [first = [1, 1]] = areas
      const grown = totalCoverage(PERCENT, [...figures.slice(1), coverageOf(PERCENT, pair(of(first[0] * 100_000), of(first[1] * 100_000)))])
      const own = (100 * first[0]) / first[1]
      expect(Math.abs((grown.value ?? Number.NaN) - own)).toBeLessThanOrEqual(Math.abs(total - own) / 2 + 1e-9)
    }),
  )
})
