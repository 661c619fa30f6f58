/**
 * Offices × quarters of a year: lights, money and physical against plan, what is missing. Each cell counts the same rows that the grid of its office and quarter shows.
 */
import type { BoardAnswer, BoardOffice } from '@konvergen/contract/realisation.ts'
import { dueDayOf, timeOf } from '@konvergen/core/realisation/lateness.ts'
import { QUARTERS, type Quarter } from '@konvergen/core/realisation/realisation.ts'
import { type StandingActivity, standOffice } from '@konvergen/core/realisation/stand-office.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { dayOf } from '../../platform/today.ts'
import { gatherOffices } from '../plan/door.ts'
import { readPlanYears } from '../plan/store.ts'
import { gatherWholeYear, quarterOf, type RealisedYear, standingAt, type Tracked } from './gather-year.ts'
import { presentOffice, presentRules } from './present.ts'

type AllQuarters = Readonly<Record<Quarter, StandingActivity[]>>

function standAll({ rules }: RealisedYear, tracked: readonly Tracked[]): AllQuarters {
  const at = (quarter: Quarter) => tracked.map((one) => standingAt(one, quarter, rules))
  return { 1: at(1), 2: at(2), 3: at(3), 4: at(4) }
}

export async function lookAtBoard(ctx: DistrictContext, { tahun: year }: { readonly tahun: number }): Promise<BoardAnswer> {
  const [offices, realised] = [await gatherOffices(ctx), await gatherWholeYear(ctx, year)]
  const today = dayOf(ctx.now)
  const groups = [...Map.groupBy(realised.tracked, ({ plan }) => plan.office)].map(([id, tracked]) => ({
    id,
    name: offices.nameOf(id),
    quarters: standAll(realised, tracked),
  }))
  const cellOf = (office: string | null, quarter: Quarter, standing: readonly StandingActivity[]): BoardOffice['quarters'][number] => {
    const { state, asksToOpen } = quarterOf(realised, office, quarter)
    const isDue = standing.some((one) => one.isDue)
    const time = timeOf({ year, quarter, state, isDue }, realised.rules, today)
    return {
      quarter,
      state,
      asksToOpen,
      time,
      due: dueDayOf(year, quarter, realised.rules),
      standing: presentOffice(standOffice(standing)),
    }
  }
  return {
    year,
    years: await readPlanYears(ctx),
    today,
    offices: groups
      .toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
      .map(({ id, name, quarters }) => ({ id, name, quarters: QUARTERS.map((quarter) => cellOf(id, quarter, quarters[quarter])) })),
    all: QUARTERS.map((quarter) => ({
      quarter,
      standing: presentOffice(standOffice(groups.flatMap(({ quarters }) => quarters[quarter]))),
    })),
    ...(await presentRules(ctx, realised)),
    maySetRules: allows(ctx, 'realisation.rules'),
  }
}
