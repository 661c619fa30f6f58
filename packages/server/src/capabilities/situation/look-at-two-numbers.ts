/**
 * The latest survey beside one month of the register, and whether the register goes with the month of the year.
 */
import type { PublishedAnswer, PublishedSchema } from '@konvergen/contract/situation-published.ts'
import { findSeason } from '@konvergen/core/situation/seasonal-pattern.ts'
import { compareTwoNumbers } from '@konvergen/core/situation/two-numbers.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { lookAtSituation } from './look-at-situation.ts'
import { readTrend } from './read-trend.ts'
import { readHeightSpread } from './store.ts'

/** Five years of months: enough for a season, and what is older is of other children. */
const MONTHS = 60

/** The newest of the survey's own year, else the newest. */
function choose(months: readonly string[], survey: PublishedSchema | undefined): string | undefined {
  return months.find((month) => survey !== undefined && month.startsWith(String(survey.year))) ?? months[0]
}

export async function lookAtTwoNumbers(
  ctx: DistrictContext,
  survey: PublishedSchema | undefined,
  asked: string | undefined,
): Promise<Pick<PublishedAnswer, 'two' | 'months' | 'season'>> {
  const { rekap, individu } = await readTrend(ctx, { bulan: MONTHS })
  // The office's recap knows how many children there are; the list of children only those who came. The two are no one series.
  const lines = rekap.length > 0 ? rekap : individu
  const sumber = rekap.length > 0 ? ('rekap' as const) : ('individu' as const)
  const counted = lines.filter(({ stunting }) => stunting.percent !== null)
  const months = counted.map(({ month }) => month).toReversed()
  const season = findSeason(
    counted.map(({ month, stunting: { numerator, denominator } }) => ({ month, cases: numerator ?? 0, measured: denominator ?? 0 })),
  )
  if (asked !== undefined && !months.includes(asked)) {
    throw new Problem('nilai-tidak-sah', { sebab: `Register tidak punya bulan ${asked}.`, reason: `The register has no month ${asked}.` })
  }
  const month = asked ?? choose(months, survey)
  if (survey === undefined || month === undefined) return { two: null, months, season }
  const { stunting, ds } = (await lookAtSituation(ctx, { sumber, recap: month })).situation.kabupaten.figures
  const { numerator: cases, denominator: measured, source, period } = stunting
  if (cases === null || measured === null) return { two: null, months, season }
  const spread = await readHeightSpread(ctx, `${month}-01`)
  const { numerator: reached, denominator: children, villagesWith, villagesAll } = ds
  const reach = reached === null || children === null ? null : { measured: reached, children, villagesWith, villagesAll }
  const two = compareTwoNumbers(survey, { source, period, cases, measured, reach }, spread)
  return { two, months, season }
}
