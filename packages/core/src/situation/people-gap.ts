/**
 * Gaps of several services put together: Σ people short of their targets / Σ people to be served. A mean of percentages would let a service for ten people
 * weigh as much as one for ten thousand, so none is taken. Only services count of which more is better: where less is, nobody waits to be reached.
 */
import type { Coverage } from '../indicators/coverage.ts'
import { gapOf, targetsFor } from '../indicators/gap.ts'
import type { Definition, Target } from '../indicators/indicator.ts'
import { SUPPLY_DATA } from '../indicators/packs/supply.data.ts'
import type { IndicatorCoverage } from '../indicators/period-coverage.ts'

/** `layanan`: a share of people who are to get something; `pasokan`: what has to be there for it: assemblies, rules, trained people, facilities. */
export type Side = 'layanan' | 'pasokan'

const SUPPLY_CODES: ReadonlySet<string> = new Set(SUPPLY_DATA.map(({ code }) => code))

export function sideOf({ code, unit }: Pick<Definition, 'code' | 'unit'>): Side {
  return unit === 'persen' && !SUPPLY_CODES.has(code) ? 'layanan' : 'pasokan'
}

/** Of several targets for one year the first of the definition: the one that people are counted against. undefined = none yet. */
export function leadTarget(definition: Pick<Definition, 'targets'>, year: number): Target | undefined {
  return targetsFor(definition, year)[0]
}

export interface PeopleGap {
  /** People still to be reached so that each service comes to its target; one person counts once for each service that is owed. */
  readonly short: number
  /** People whom the services are for, counted likewise. */
  readonly toServe: number
  /** How many services stand in it: those with a figure and a target. 0 = nothing is known, which is not zero. */
  readonly services: number
}

export const NO_GAP: PeopleGap = { short: 0, toServe: 0, services: 0 }

/** Whether a service can stand in a sum of people at all. */
export function countsPeople(definition: Definition, year: number): boolean {
  const { direction, sameAs } = definition
  return sideOf(definition) === 'layanan' && direction === 'naik' && sameAs === null && leadTarget(definition, year) !== undefined
}

export interface OwedService {
  readonly target: Target
  /** People still to be reached. */
  readonly people: number
  readonly toServe: number
}

/** What one service owes; null without a figure, or where the indicator does not count. */
export function owedOf(definition: Definition, coverage: Coverage, year: number): OwedService | null {
  const target = leadTarget(definition, year)
  if (target === undefined || !countsPeople(definition, year)) return null
  const people = gapOf(definition, coverage, target)?.people ?? null
  return people === null || coverage.denominator === null ? null : { target, people, toServe: coverage.denominator }
}

/** Another figure laid to the sum; what owes nothing that is known changes nothing. */
export function addPeople(sum: PeopleGap, definition: Definition, coverage: Coverage, year: number): PeopleGap {
  const owed = owedOf(definition, coverage, year)
  return owed === null ? sum : { short: sum.short + owed.people, toServe: sum.toServe + owed.toServe, services: sum.services + 1 }
}

/** 0–1; null where nothing is known, or there is nobody to be served. */
export function shareShort({ short, toServe }: PeopleGap): number | null {
  return toServe === 0 ? null : short / toServe
}

/**
 * By village: what is owed over all services that are reported of villages (the criterion `kesenjangan` of lokus). `covered`: of any periods, each indicator
 * once; of `villages` all are in the answer, those that reported nothing with no service.
 */
export function serviceGapByVillage(
  definitions: readonly Definition[],
  covered: readonly IndicatorCoverage[],
  { villages, year }: { readonly villages: readonly string[]; readonly year: number },
): ReadonlyMap<string, PeopleGap> {
  const byCode = new Map(definitions.map((definition) => [definition.code, definition]))
  const gaps = new Map(villages.map((village) => [village, NO_GAP]))
  for (const { code, areas } of covered) {
    const definition = byCode.get(code)
    if (definition?.level !== 'desa') continue
    for (const own of areas) {
      const sum = gaps.get(own.area)
      if (sum !== undefined) gaps.set(own.area, addPeople(sum, definition, own, year))
    }
  }
  return gaps
}

export interface VillageService extends OwedService {
  readonly definition: Definition
  readonly coverage: Coverage
}

/** The services that a village's sum in `serviceGapByVillage` is made of, in the order of `covered`. */
export function servicesOfVillage(
  definitions: readonly Definition[],
  covered: readonly IndicatorCoverage[],
  { village, year }: { readonly village: string; readonly year: number },
): VillageService[] {
  const byCode = new Map(definitions.map((definition) => [definition.code, definition]))
  return covered.flatMap(({ code, areas }) => {
    const definition = byCode.get(code)
    const coverage = areas.find(({ area }) => area === village)
    if (definition?.level !== 'desa' || coverage === undefined) return []
    const owed = owedOf(definition, coverage, year)
    return owed === null ? [] : [{ ...owed, definition, coverage }]
  })
}
