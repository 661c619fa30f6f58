/**
 * What the decisions of a district are found by: its lokus and what they are owed, and how far its kecamatan are with their analyses.
 */
import type { DecisionFacts } from '@konvergen/core/situation/needed-decisions.ts'
import { type CoveredPeriod, largestServiceGap } from '@konvergen/core/situation/service-gap.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { coverPeriods, gatherYear, type Owners, periodsAround } from '../coverage/door.ts'
import { gatherYears, isLokus, listAnalyses } from '../lokus/door.ts'

type Lokus = NonNullable<DecisionFacts['lokus']>
const NO_VILLAGES: ReadonlySet<string> = new Set()
/** undefined: nobody has begun it. */
const SIGNED: ReadonlySet<string | undefined> = new Set(['ditandatangani', 'diverifikasi', 'beku'])

export interface LokusFacts {
  readonly facts: DecisionFacts['lokus']
  readonly villages: ReadonlySet<string>
}

export async function lokusFacts(ctx: DistrictContext, year: number): Promise<LokusFacts> {
  if (!allows(ctx, 'lokus.years')) return { facts: null, villages: NO_VILLAGES }
  const { decisions, years } = await gatherYears(ctx)
  const decided = decisions.flatMap(({ kind, withdrawn, year: of }) => (kind === 'penetapan' && withdrawn === null ? [of] : []))
  const current = years.findLast((each) => each.year <= year)
  const villages = new Set(current === undefined ? [] : [...current.status.keys()].filter((kode) => isLokus(current, kode)))
  const open = years.findLast((each) => each.year >= year && each.unexplained.length > 0)
  const before = years.find((each) => each.year === (open?.year ?? 0) - 1)
  const waiting: Lokus['waiting'] =
    open === undefined || before === undefined
      ? null
      : {
          year: open.year,
          villages: open.unexplained.length,
          before: [...before.status.keys()].filter((kode) => isLokus(before, kode)).length,
        }
  return { facts: { decided, now: villages.size, waiting }, villages }
}

/** This year and the one before: the newest that was reported counts. */
async function coveredPeriods(
  ctx: DistrictContext,
  year: number,
): Promise<{ readonly periods: readonly CoveredPeriod[]; readonly owners: Owners }> {
  const years = [year - 1, year]
  const covered = await coverPeriods(
    ctx,
    [],
    years.flatMap((each) => periodsAround({ year: each })),
  )
  const periods: CoveredPeriod[] = []
  for (const each of years) {
    const { definitions } = await gatherYear(ctx, each)
    for (const period of periodsAround({ year: each })) {
      const own = covered.get(period)
      if (own !== undefined) periods.push({ period, year: each, definitions, covered: [...own.values()] })
    }
  }
  return { periods, owners: (await gatherYear(ctx, year)).owners }
}

/** null where there are no lokus, nothing is reported of them, or nobody waits. */
export async function gapFacts(ctx: DistrictContext, year: number, villages: ReadonlySet<string>): Promise<DecisionFacts['gap']> {
  if (villages.size === 0 || !allows(ctx, 'coverage.read')) return null
  const { periods, owners } = await coveredPeriods(ctx, year)
  const gap = largestServiceGap(periods, villages)
  return gap === null ? null : { ...gap, office: owners.nameOf(owners.of(gap.code)) }
}

export async function analysisFacts(ctx: DistrictContext, year: number): Promise<DecisionFacts['analyses']> {
  if (!allows(ctx, 'situation.analyses')) return null
  const { papan } = await listAnalyses(ctx, year)
  return { year, unsigned: papan.filter(({ analisis }) => !SIGNED.has(analisis?.keadaan)).length, kecamatan: papan.length }
}
