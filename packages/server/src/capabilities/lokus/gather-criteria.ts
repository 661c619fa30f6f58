/**
 * What a proposal by several criteria rests on besides the situation: what villages are owed in services, how poor their families at risk are, and how near
 * services are. Each is null where the district holds nothing of it.
 */

import type { Definition } from '@konvergen/core/indicators/indicator.ts'
import { periodOf } from '@konvergen/core/indicators/period.ts'
import { coverPeriod, type IndicatorCoverage, type ReportedValue } from '@konvergen/core/indicators/period-coverage.ts'
import { figure } from '@konvergen/core/kit/figure.ts'
import type { ByVillage, OtherFigures } from '@konvergen/core/lokus/compose-criteria.ts'
import { serviceGapByVillage, shareShort } from '@konvergen/core/situation/people-gap.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { areasByLevel, gatherYear, periodsAround } from '../coverage/door.ts'
import { readReported } from '../coverage/store.ts'
import type { Sight } from '../situation/door.ts'
import { readVillageAccess, type VillageAccess } from './access-store.ts'

/** null where no village is known by it. */
function known(values: ReadonlyMap<string, number | null>): ByVillage | null {
  return [...values.values()].some((value) => value !== null) ? values : null
}

interface ReportedServices {
  readonly definitions: readonly Definition[]
  readonly values: readonly ReportedValue[]
}

export interface CoveredServices {
  readonly definitions: readonly Definition[]
  /** Of each indicator the newest period of the year that any village reported. */
  readonly covered: readonly (IndicatorCoverage & { readonly period: string })[]
  readonly year: number
}

export function coverServices(
  { definitions, values }: ReportedServices,
  { district }: Pick<Sight, 'district'>,
  year: number,
): CoveredServices {
  const areas = areasByLevel(district)
  const newest = new Map<string, CoveredServices['covered'][number]>()
  for (const text of [...new Set(values.map((value) => value.period))].toSorted()) {
    const period = periodOf(text)
    if (period === null) continue
    for (const coverage of coverPeriod(definitions, period, values, areas))
      if (coverage.areas.some(({ numerator }) => numerator !== null)) newest.set(coverage.code, { ...coverage, period: text })
  }
  return { definitions, covered: [...newest.values()], year }
}

/** Of the year of the figures that are proposed from. */
export async function gatherServices(ctx: DistrictContext, sight: Sight): Promise<CoveredServices> {
  const year = yearOfSight(sight, ctx.now)
  const { definitions } = await gatherYear(ctx, year)
  return coverServices({ definitions, values: await readReported(ctx, periodsAround({ year })) }, sight, year)
}

export function serviceGaps({ definitions, covered, year }: CoveredServices, { district }: Pick<Sight, 'district'>): ByVillage | null {
  const gaps = serviceGapByVillage(definitions, covered, { villages: areasByLevel(district).desa, year })
  return known(new Map([...gaps].map(([kode, gap]) => [kode, asPercent(shareShort(gap))])))
}

function asPercent(share: number | null): number | null {
  return share === null ? null : 100 * share
}

export function welfare({ krsCounts }: Pick<Sight, 'krsCounts'>): ByVillage | null {
  const label = { source: '', period: '' }
  return known(new Map([...(krsCounts ?? [])].map(([kode, { sejahtera1, krs }]) => [kode, figure(sejahtera1, krs, label).percent])))
}

export function accessOf(rows: readonly VillageAccess[]): ByVillage | null {
  return known(new Map(rows.map(({ desa, iks }) => [desa, iks])))
}

/** Whose services are looked at: that of the children's figures. */
export function yearOfSight({ chosen }: Pick<Sight, 'chosen'>, now: Date): number {
  return Number((chosen.recap?.period ?? chosen.month ?? dayOf(now)).slice(0, 4))
}

export async function gatherOtherFigures(ctx: DistrictContext, sight: Sight): Promise<OtherFigures> {
  return {
    kesenjangan: serviceGaps(await gatherServices(ctx, sight), sight),
    kesejahteraan: welfare(sight),
    akses: accessOf(await readVillageAccess(ctx, null)),
  }
}
