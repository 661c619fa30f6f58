/**
 * The service that most people of some villages wait for: of each indicator that is reported of villages the newest period in which any of them reported it, people short of the lead
 * target of its year put together.
 */
import type { Definition } from '../indicators/indicator.ts'
import type { IndicatorCoverage } from '../indicators/period-coverage.ts'
import { addPeople, NO_GAP } from './people-gap.ts'

export interface CoveredPeriod {
  readonly period: string
  readonly year: number
  readonly definitions: readonly Definition[]
  readonly covered: readonly IndicatorCoverage[]
}

export interface ServiceGap {
  readonly code: string
  readonly name: Definition['name']
  readonly period: string
  /** People still to be reached, of those whom the service is for in the villages that reported. */
  readonly short: number
  readonly toServe: number
  readonly villages: number
}

function gapOfService(definition: Definition, coverage: IndicatorCoverage, { period, year }: CoveredPeriod, villages: ReadonlySet<string>) {
  const own = coverage.areas.filter(({ area, numerator }) => villages.has(area) && numerator !== null)
  const sums = own.map((area) => addPeople(NO_GAP, definition, area, year)).filter(({ services }) => services > 0)
  const add = (of: 'short' | 'toServe') => sums.reduce((sum, each) => sum + each[of], 0)
  return { code: definition.code, name: definition.name, period, short: add('short'), toServe: add('toServe'), villages: sums.length }
}

/** `periods`: the oldest first, those of one frequency in order. null = nothing is known of these villages, or nobody waits. */
export function largestServiceGap(periods: readonly CoveredPeriod[], villages: ReadonlySet<string>): ServiceGap | null {
  const newest = new Map<string, ServiceGap>()
  for (const covered of periods) {
    const byCode = new Map(covered.covered.map((coverage) => [coverage.code, coverage]))
    for (const definition of covered.definitions) {
      const coverage = byCode.get(definition.code)
      if (definition.level !== 'desa' || coverage === undefined) continue
      const gap = gapOfService(definition, coverage, covered, villages)
      if (gap.villages > 0) newest.set(definition.code, gap)
    }
  }
  const waiting = [...newest.values()].filter(({ short }) => short > 0)
  return waiting.toSorted((a, b) => (a.short === b.short ? Number(a.code > b.code) - 0.5 : b.short - a.short))[0] ?? null
}
