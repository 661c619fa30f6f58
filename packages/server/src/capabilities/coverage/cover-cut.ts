/**
 * The figures of a year as they counted at a moment, of each frequency its latest period that anything was reported of; with what they were computed
 * from, so that the same can be computed again.
 */
import { SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { currentDefinitions } from '@konvergen/core/indicators/current-definitions.ts'
import { type Definition, FREQUENCIES } from '@konvergen/core/indicators/indicator.ts'
import { type Period, periodOf, periodsOf } from '@konvergen/core/indicators/period.ts'
import { type AreasByLevel, coverPeriod, type IndicatorCoverage, type ReportedValue } from '@konvergen/core/indicators/period-coverage.ts'
import { isWithin } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { areasByLevel, districtIn, periodsAround } from './gather-year.ts'
import { readDefinitions } from './period-store.ts'
import { readReportedUntil } from './store.ts'

export interface CoveredCut {
  readonly definitions: readonly Definition[]
  readonly periods: readonly { readonly period: string; readonly coverages: readonly IndicatorCoverage[] }[]
  readonly values: readonly (ReportedValue & { readonly id: string })[]
}

function within(areas: AreasByLevel, area: string): AreasByLevel {
  const own = (codes: readonly string[]) => codes.filter((code) => isWithin(code, area))
  return { desa: own(areas.desa), kec: own(areas.kec), kab: own(areas.kab) }
}

/** `area`: of it and what lies in it only. An indicator that is reported of nothing there is left out. */
export async function coverCut(
  ctx: DistrictContext,
  { area, year, until }: { readonly area: string; readonly year: number; readonly until: Date },
): Promise<CoveredCut> {
  const changes = (await readDefinitions(ctx)).filter(({ at }) => at <= until)
  const definitions = currentDefinitions(SHIPPED, changes, year)
  const all = await readReportedUntil(ctx, { periods: periodsAround({ year }), until })
  const values = all.filter((value) => isWithin(value.area, area))
  const reported = new Set(values.map(({ period }) => period))
  const latest = FREQUENCIES.flatMap((frequency) => periodsOf(year, frequency).findLast((period) => reported.has(period)) ?? [])
  const periods: CoveredCut['periods'][number][] = []
  for (const period of latest.map(periodOf).filter((each): each is Period => each !== null)) {
    const areas = within(areasByLevel(await districtIn(ctx, period, until)), area)
    const coverages = coverPeriod(
      definitions.filter(({ level }) => areas[level].length > 0),
      period,
      values,
      areas,
    )
    periods.push({ period: period.text, coverages })
  }
  return { definitions, periods, values }
}
