import { expect, it } from 'vitest'
import { SHIPPED } from '../../src/indicators/catalogue.ts'
import { coverageOf } from '../../src/indicators/coverage.ts'
import type { Definition } from '../../src/indicators/indicator.ts'
import type { IndicatorCoverage } from '../../src/indicators/period-coverage.ts'
import { type CoveredPeriod, largestServiceGap } from '../../src/situation/service-gap.ts'

const target = { year: 2024, value: 80, source: 'Perpres', certainty: 'terverifikasi' } as const
const of = (code: string): Definition => ({ ...(SHIPPED.find((each) => each.code === code) as Definition), targets: [target] })
const definitions = [of('E10'), of('E11')]
const pair = (n: number | null, d: number) =>
  coverageOf(
    { unit: 'persen' },
    { numerator: n === null ? null : { value: n, fromElsewhere: false }, denominator: { value: d, fromElsewhere: false } },
  )
const covered = (code: string, areas: readonly (readonly [string, number | null, number])[]): IndicatorCoverage => ({
  code,
  denominatorPeriod: null,
  total: { ...pair(null, 1), completeness: { reported: 0, expected: 0 }, impossible: 0 },
  areas: areas.map(([area, n, d]) => ({ area, ...pair(n, d) })),
})
const period = (text: string, all: readonly IndicatorCoverage[]): CoveredPeriod => ({ period: text, year: 2025, definitions, covered: all })
const LOKUS = new Set(['a', 'b'])

it('adds up people of the villages asked for, and takes the service that most of them wait for', () => {
  const all = [
    covered('E10', [
      ['a', 10, 100],
      ['c', 0, 9000],
    ]),
    covered('E11', [
      ['a', 0, 100],
      ['b', 50, 100],
    ]),
  ]
  expect(largestServiceGap([period('2025-T1', all)], LOKUS)).toMatchObject({
    code: 'E11',
    short: 110,
    toServe: 200,
    villages: 2,
    period: '2025-T1',
  })
})

it('takes of each service the newest period in which one of them reported it', () => {
  const [before, now] = [covered('E10', [['a', 0, 100]]), covered('E10', [['a', 70, 100]])]
  expect(largestServiceGap([period('2025-T1', [before]), period('2025-T2', [now])], LOKUS)).toMatchObject({ short: 10, period: '2025-T2' })
  const silent = covered('E10', [
    ['a', null, 100],
    ['c', 1, 100],
  ])
  expect(largestServiceGap([period('2025-T1', [before]), period('2025-T2', [silent])], LOKUS)).toMatchObject({
    short: 80,
    period: '2025-T1',
  })
})

it('finds nothing where nobody reported, and nothing where nobody waits', () => {
  expect(largestServiceGap([period('2025-T1', [covered('E10', [['a', null, 100]])])], LOKUS)).toBeNull()
  expect(largestServiceGap([period('2025-T1', [covered('E10', [['a', 90, 100]])])], LOKUS)).toBeNull()
  expect(largestServiceGap([], LOKUS)).toBeNull()
})
