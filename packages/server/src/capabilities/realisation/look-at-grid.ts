/**
 * One office in one quarter: a row for each activity with its plan, what was done before, what is reported now and how it stands.
 */
import type { GridAnswer, GridRow } from '@konvergen/contract/realisation.ts'
import { dueDayOf, timeOf } from '@konvergen/core/realisation/lateness.ts'
import { mayBeWritten } from '@konvergen/core/realisation/quarter-step.ts'
import type { Quarter } from '@konvergen/core/realisation/realisation.ts'
import { standOffice } from '@konvergen/core/realisation/stand-office.ts'
import { sumUpTo } from '@konvergen/core/realisation/sum-up-to.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { namesOf } from '../accounts/store.ts'
import { gatherOffices, officeOfWord } from '../plan/door.ts'
import { gatherYear, quarterOf, standingAt } from './gather-year.ts'
import { mayReport } from './permit-office.ts'
import { presentOffice, presentPlan, presentRules, presentStanding, presentSum, reportOf } from './present.ts'
import { sourcesOf } from './sources-of.ts'
import { stepsAllowed } from './step-quarter.ts'

export interface GridChoice {
  readonly tahun: number
  readonly triwulan: number
  readonly lembaga: string
}

export async function lookAtGrid(ctx: DistrictContext, { tahun: year, triwulan, lembaga }: GridChoice): Promise<GridAnswer> {
  const quarter = triwulan as Quarter
  const offices = await gatherOffices(ctx)
  const office = officeOfWord(lembaga, offices)
  const realised = await gatherYear(ctx, { year, office })
  const standings = realised.tracked.map((one) => standingAt(one, quarter, realised.rules))
  const steps = realised.stepsOf(office, quarter)
  const stands = quarterOf(realised, office, quarter)
  const people = await namesOf(ctx.db, [
    ...new Set([
      ...steps.map(({ taken_by }) => taken_by),
      ...realised.tracked.flatMap(({ rows }) => rows.map(({ writtenBy }) => writtenBy)),
    ]),
  ])
  const nameOf = (by: string): string => people.get(by) ?? by
  const ids = new Set([null, office, ...offices.all.map(({ id }) => id)])
  return {
    year,
    quarter,
    ...stands,
    time: timeOf({ year, quarter, state: stands.state, isDue: standings.some((one) => one.isDue) }, realised.rules, dayOf(ctx.now)),
    due: dueDayOf(year, quarter, realised.rules),
    office,
    officeName: offices.nameOf(office),
    offices: [...ids].map((id) => ({ id, name: offices.nameOf(id) })).toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1)),
    sources: sourcesOf(realised.tracked),
    rows: realised.tracked.flatMap(({ plan, rows }, at): GridRow[] => {
      const found = standings[at]
      if (found === undefined) return []
      const own = rows.find((row) => row.quarter === quarter)
      const before = rows.filter((row) => row.quarter < quarter)
      return [
        {
          ...presentPlan(plan),
          isDue: found.isDue,
          earlier: presentSum(sumUpTo(before, quarter)),
          revision: own?.revision ?? 0,
          facts: reportOf(own),
          standing: presentStanding(found.standing),
          writtenBy: own === undefined ? null : nameOf(own.writtenBy),
          writtenAt: own?.writtenAt.toISOString() ?? null,
        },
      ]
    }),
    standing: presentOffice(standOffice(standings)),
    mayWrite: mayReport(ctx, office) && mayBeWritten(stands.state),
    ...(await stepsAllowed(ctx, { year, quarter, office }, realised)),
    steps: steps.map(({ step, reason, taken_by, taken_at }) => ({ step, reason, by: nameOf(taken_by), at: taken_at.toISOString() })),
    ...(await presentRules(ctx, realised)),
  }
}
