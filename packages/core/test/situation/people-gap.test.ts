import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SHIPPED } from '../../src/indicators/catalogue.ts'
import { coverageOf } from '../../src/indicators/coverage.ts'
import type { Definition } from '../../src/indicators/indicator.ts'
import type { IndicatorCoverage } from '../../src/indicators/period-coverage.ts'
import {
  addPeople,
  countsPeople,
  leadTarget,
  NO_GAP,
  serviceGapByVillage,
  servicesOfVillage,
  shareShort,
  sideOf,
} from '../../src/situation/people-gap.ts'

const of = (code: string): Definition => SHIPPED.find((each) => each.code === code) as Definition
const target = { year: 2024, value: 80, source: 'Perpres', certainty: 'terverifikasi' } as const
const [BIG, SMALL]: [Definition, Definition] = [
  { ...of('E11'), targets: [target] },
  { ...of('E10'), targets: [target] },
]
const pair = (n: number | null, d: number | null) =>
  coverageOf(
    { unit: 'persen' },
    {
      numerator: n === null ? null : { value: n, fromElsewhere: false },
      denominator: d === null ? null : { value: d, fromElsewhere: false },
    },
  )
const covered = (code: string, areas: readonly (readonly [string, number | null, number | null])[]): IndicatorCoverage => ({
  code,
  denominatorPeriod: null,
  total: { ...pair(null, null), completeness: { reported: 0, expected: 0 }, impossible: 0 },
  areas: areas.map(([area, n, d]) => ({ area, ...pair(n, d) })),
})
const options = { villages: ['a', 'b', 'c'], year: 2025 }

it('tells services from what has to be there for them', () => {
  expect(SHIPPED.filter((each) => sideOf(each) === 'layanan' && each.sameAs === null).map(({ code }) => code[0])).toEqual(
    Array.from({ length: 29 }, () => 'E'),
  )
  expect(sideOf({ code: 'K01', unit: 'persen' })).toBe('layanan')
  expect(sideOf({ code: 'S31', unit: 'persen' })).toBe('pasokan')
})

it('puts services together as people, not as percentages', () => {
  const gaps = serviceGapByVillage([BIG, SMALL], [covered('E11', [['a', 0, 1000]]), covered('E10', [['a', 10, 10]])], options)
  expect(gaps.get('a')).toEqual({ short: 800, toServe: 1010, services: 2 })
})

it('opens a village into the services that its sum is made of', () => {
  const all = [
    covered('E11', [['a', 0, 1000]]),
    covered('E10', [
      ['a', 10, 10],
      ['b', null, 4],
    ]),
  ]
  const services = servicesOfVillage([BIG, SMALL], all, { village: 'a', year: 2025 })
  expect(services.map(({ definition, people, toServe }) => [definition.code, people, toServe])).toEqual([
    ['E11', 800, 1000],
    ['E10', 0, 10],
  ])
  expect(servicesOfVillage([BIG, SMALL], all, { village: 'b', year: 2025 })).toEqual([])
  const sum = serviceGapByVillage([BIG, SMALL], all, options).get('a')
  expect(services.reduce((n, { people }) => n + people, 0)).toBe(sum?.short)
  expect(services.reduce((n, { toServe }) => n + toServe, 0)).toBe(sum?.toServe)
})

it('knows nothing of a village that reported nothing, which is not zero', () => {
  const gaps = serviceGapByVillage(
    [BIG],
    [
      covered('E11', [
        ['a', 8, 10],
        ['b', null, 10],
      ]),
    ],
    options,
  )
  expect([...gaps]).toEqual([
    ['a', { short: 0, toServe: 10, services: 1 }],
    ['b', NO_GAP],
    ['c', NO_GAP],
  ])
  expect([...gaps.values()].map(shareShort)).toEqual([0, null, null])
})

it('leaves out what has no target yet, what another indicator counts, impossible pairs, and where less is better', () => {
  const none: Definition = { ...BIG, targets: [{ ...target, year: 2030 }] }
  expect(leadTarget(none, 2025)).toBeUndefined()
  expect([none, of('P02'), of('E12'), of('S10'), BIG].map((each) => countsPeople(each, 2025))).toEqual([false, false, false, false, true])
  expect(addPeople(NO_GAP, none, pair(1, 2), 2025)).toBe(NO_GAP)
  expect(addPeople(NO_GAP, BIG, pair(3, 2), 2025)).toBe(NO_GAP)
})

it('counts nobody twice over and nobody away: never more short than there are, and the sum does not ask for an order', () => {
  const areas = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(fc.nat(50)), fc.option(fc.nat(50))), { maxLength: 3 })
  fc.assert(
    fc.property(fc.uniqueArray(areas, { maxLength: 1 }), areas, ([first = []], second) => {
      const unique = (rows: typeof first) => [...new Map(rows.map((row) => [row[0], row])).values()]
      const all = [covered('E11', unique(first)), covered('E10', unique(second))]
      const gaps = serviceGapByVillage([BIG, SMALL], all, options)
      expect(serviceGapByVillage([BIG, SMALL], all.toReversed(), options)).toEqual(gaps)
      for (const { short, toServe } of gaps.values()) expect(short).toBeLessThanOrEqual(toServe)
    }),
  )
})
