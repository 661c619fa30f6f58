import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findHistoryErrors } from '../../src/quality/find-history-errors.ts'
import { type HistoryKind, MEASURED, type Measure } from '../../src/quality/visits.ts'
import { absent } from './golden.ts'
import { type CleanedValue, cleanedVisits, GROWTHCLEANR } from './growthcleanr.ts'
import { sampleDistrict } from './sample-district.ts'
import { type SampleVisit, sampleVisits } from './sample-measurements.ts'

const kindsOf = (visits: readonly SampleVisit[]) =>
  findHistoryErrors(sampleVisits(visits)).map(({ kind, measure, place }) => [kind, measure, place])

const HEALTHY: readonly SampleVisit[] = [
  { day: 180, weight: 7.6, lenhei: 66.4, len: -0.4, wei: -0.3 },
  { day: 210, weight: 7.9, lenhei: 67.9, len: -0.4, wei: -0.3 },
  { day: 240, weight: 8.2, lenhei: 69.2, len: -0.5, wei: -0.3 },
  { day: 270, weight: 8.5, lenhei: 70.4, len: -0.5, wei: -0.3 },
]

test('a child that grows as children do gives no errors', () => {
  expect(kindsOf(HEALTHY)).toEqual([])
})

test('a slip is not said a second time as a value off the curve or a loss of length', () => {
  const visits = HEALTHY.map((visit, place) => (place === 1 ? { ...visit, lenhei: 0.679, len: -40 } : visit))
  expect(kindsOf(visits)).toEqual([['salah-satuan', 'tinggi', 1]])
})

test('a copied value neither supports a wrong one nor counts as impossible growth', () => {
  const wrong = HEALTHY.map((visit, place) => (place === 1 || place === 2 ? { ...visit, lenhei: 78, len: 4.2 } : visit))
  expect(kindsOf(wrong)).toEqual([
    ['nilai-diulang', 'tinggi', 2],
    ['keluar-jalur', 'tinggi', 1],
  ])
})

test('the order of the rows does not matter', () => {
  const { children } = sampleDistrict([{}, { copied: 0.4 }, { error: { cm: 4, kg: 1 } }], 10, 12, 3)
  const seen = (order: readonly number[]) => {
    const column = (values: ArrayLike<number>) => order.map((place) => values[place] ?? Number.NaN)
    const { child, day, weight, lenhei, z } = children
    const visits = {
      child: column(child),
      day: column(day),
      weight: column(weight),
      lenhei: column(lenhei),
      z: { len: column(z.len), wei: column(z.wei) },
    }
    return new Set(
      findHistoryErrors(visits).map(({ kind, measure, place }) => `${visits.child[place]} ${visits.day[place]} ${measure} ${kind}`),
    )
  }
  const places = Array.from({ length: children.child.length }, (_, place) => place)
  const expected = seen(places)
  expect(expected.size).toBeGreaterThan(20)
  fc.assert(
    fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
      expect(seen(order)).toEqual(expected)
    }),
    { numRuns: 10 },
  )
})

describe('growthcleanr: 200 children, 5,835 values', () => {
  const cleaned = cleanedVisits()
  const found = new Map<CleanedValue, HistoryKind[]>()
  if (cleaned !== null) {
    for (const { kind, measure, place } of findHistoryErrors(cleaned.visits)) {
      const value = cleaned.verdicts[measure][place]
      if (value !== undefined) found.set(value, [...(found.get(value) ?? []), kind])
    }
  }
  const values = MEASURED.flatMap((measure: Measure) => cleaned?.verdicts[measure] ?? []).filter((value) => value !== undefined)
  const share = (verdict: RegExp, isFound: (kinds: readonly HistoryKind[]) => boolean) => {
    const own = values.filter((value) => verdict.test(value.verdict))
    return { n: own.length, found: own.filter((value) => isFound(found.get(value) ?? [])).length }
  }

  test('every carried-forward value is found', (ctx) => {
    if (cleaned === null) return ctx.skip(absent(GROWTHCLEANR))
    expect(share(/Carried-Forward/, (kinds) => kinds.includes('nilai-diulang'))).toEqual({ n: 910, found: 910 })
  })

  test('both losses of length and all extremes are found', (ctx) => {
    if (cleaned === null) return ctx.skip(absent(GROWTHCLEANR))
    expect(share(/Min-Height-Change/, (kinds) => kinds.includes('panjang-turun'))).toEqual({ n: 2, found: 2 })
    expect(share(/SD-Cutoff|EWMA-Extreme/, (kinds) => kinds.length > 0)).toEqual({ n: 35, found: 35 })
    expect(share(/Swapped/, (kinds) => kinds.includes('tertukar'))).toEqual({ n: 2, found: 2 })
  })

  test('every group of one day is found; which value is kept agrees in two of three', (ctx) => {
    if (cleaned === null) return ctx.skip(absent(GROWTHCLEANR))
    const groups = [...Map.groupBy(values, ({ child, measure, day }) => `${child} ${measure} ${day}`).values()].filter(
      (group) => group.length > 1 && group.some(({ verdict }) => verdict.includes('Same-Day')),
    )
    const isRepeat = (value: CleanedValue) => found.get(value)?.includes('hari-sama') === true
    expect(groups).toHaveLength(952)
    expect(groups.filter((group) => !group.some(isRepeat))).toEqual([])
    const decided = groups.filter((group) => group.filter(({ verdict }) => verdict === 'Include').length === 1)
    const agreed = decided.filter((group) => group.every((value) => value.verdict !== 'Include' || !isRepeat(value)))
    expect(agreed.length / decided.length).toBeGreaterThan(0.65)
  })

  test('of the values that growthcleanr keeps, few are doubted for anything but a second entry on the day', (ctx) => {
    if (cleaned === null) return ctx.skip(absent(GROWTHCLEANR))
    const { n, found: doubted } = share(/^Include$/, (kinds) => kinds.some((kind) => kind !== 'hari-sama'))
    expect(doubted / n).toBeLessThan(0.015)
  })
})
