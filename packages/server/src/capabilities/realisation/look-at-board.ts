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
import { quarterOf, type RealisedYear, standingAt, type Tracked } from './gather-year.ts'
import { keptOfYear } from './kept-year.ts'
import { presentOffice, presentRules } from './present.ts'

type Standing = BoardAnswer['all'][number]['standing']

interface StandingQuarter {
  readonly quarter: Quarter
  readonly isDue: boolean
  readonly standing: Standing
}

interface StandingBoard extends Pick<RealisedYear, 'rules' | 'set' | 'stepsOf'> {
  readonly offices: readonly { readonly id: string | null; readonly quarters: readonly StandingQuarter[] }[]
  readonly all: BoardAnswer['all']
}

type AllQuarters = Readonly<Record<Quarter, StandingActivity[]>>

function standAll({ rules }: RealisedYear, tracked: readonly Tracked[]): AllQuarters {
  const at = (quarter: Quarter) => tracked.map((one) => standingAt(one, quarter, rules))
  return { 1: at(1), 2: at(2), 3: at(3), 4: at(4) }
}

const stand = (activities: readonly StandingActivity[]): Standing => presentOffice(standOffice(activities))

function standBoard(realised: RealisedYear): StandingBoard {
  const groups = [...Map.groupBy(realised.tracked, ({ plan }) => plan.office)].map(([id, tracked]) => ({
    id,
    quarters: standAll(realised, tracked),
  }))
  return {
    rules: realised.rules,
    set: realised.set,
    stepsOf: realised.stepsOf,
    offices: groups.map(({ id, quarters }) => ({
      id,
      quarters: QUARTERS.map((quarter) => ({
        quarter,
        isDue: quarters[quarter].some((one) => one.isDue),
        standing: stand(quarters[quarter]),
      })),
    })),
    all: QUARTERS.map((quarter) => ({ quarter, standing: stand(groups.flatMap(({ quarters }) => quarters[quarter])) })),
  }
}

const keptBoard = keptOfYear(standBoard)

export async function lookAtBoard(ctx: DistrictContext, { tahun: year }: { readonly tahun: number }): Promise<BoardAnswer> {
  const [{ nameOf }, board] = [await gatherOffices(ctx), await keptBoard(ctx, year)]
  const today = dayOf(ctx.now)
  const cellOf = (office: string | null, { quarter, isDue, standing }: StandingQuarter): BoardOffice['quarters'][number] => {
    const { state, asksToOpen } = quarterOf(board, office, quarter)
    const time = timeOf({ year, quarter, state, isDue }, board.rules, today)
    return { quarter, state, asksToOpen, time, due: dueDayOf(year, quarter, board.rules), standing }
  }
  return {
    year,
    years: await readPlanYears(ctx),
    today,
    offices: board.offices
      .map(({ id, quarters }) => ({ id, name: nameOf(id), quarters: quarters.map((each) => cellOf(id, each)) }))
      .toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1)),
    all: board.all,
    ...(await presentRules(ctx, board)),
    maySetRules: allows(ctx, 'realisation.rules'),
  }
}
