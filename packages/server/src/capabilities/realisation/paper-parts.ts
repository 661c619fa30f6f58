/** What papers of realisation are made of: what stands around, quarters, and activities, of which one that did not change is written once. */
import { OnceFor } from '@konvergen/core/kit/once-for.ts'
import type { Quarter } from '@konvergen/core/realisation/realisation.ts'
import type { RealisationRules } from '@konvergen/core/realisation/rules.ts'
import { type StandingActivity, standOffice } from '@konvergen/core/realisation/stand-office.ts'
import type { PaperActivity, PaperQuarter } from '@konvergen/papers/realisation/paper-facts.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { lookAtLetterhead } from '../lokus/door.ts'
import { readOpenDistrict } from '../wilayah/store.ts'
import { quarterOf, type RealisedYear, standingAt, type Tracked } from './gather-year.ts'
import { presentOffice, presentRules, presentStanding, reportOf } from './present.ts'

export async function around(ctx: DistrictContext, realised: Pick<RealisedYear, 'year' | 'rules' | 'set'>) {
  const { nama, demo } = await readOpenDistrict(ctx)
  return {
    district: nama,
    letterhead: (await lookAtLetterhead(ctx)).baris,
    demo,
    day: dayOf(ctx.now),
    year: realised.year,
    rules: await presentRules(ctx, realised),
  }
}

const papers = new OnceFor<PaperActivity>()

export function paperActivity(one: Tracked, quarters: readonly Quarter[], { rules }: RealisedYear): PaperActivity {
  return papers.of([rules, one], quarters.join(), () => writePaperActivity(one, quarters, rules))
}

function writePaperActivity(one: Tracked, quarters: readonly Quarter[], rules: RealisationRules): PaperActivity {
  const { title, unit, volume } = one.plan
  return {
    title,
    unit,
    volume,
    quarters: quarters.map((quarter) => {
      const stored = one.rows.find((row) => row.quarter === quarter)
      return { quarter, facts: reportOf(stored), standing: presentStanding(standingAt(one, quarter, rules).standing) }
    }),
  }
}

export const standAt = (tracked: readonly Tracked[], quarter: Quarter, { rules }: RealisedYear): StandingActivity[] =>
  tracked.map((one) => standingAt(one, quarter, rules))

export function paperQuarters(
  { tracked, realised }: { readonly tracked: readonly Tracked[]; readonly realised: RealisedYear },
  office: string | null,
  quarters: readonly Quarter[],
): PaperQuarter[] {
  return quarters.map((quarter) => ({
    quarter,
    state: quarterOf(realised, office, quarter).state,
    standing: presentOffice(standOffice(standAt(tracked, quarter, realised))),
  }))
}
