/**
 * Activities and lines as the chain follows them: each the same object as long as nothing of it changes, so that what is reckoned of it holds.
 */
import type { ChainActivity, ChainLine } from '@konvergen/core/chain/follow.ts'
import { OnceFor } from '@konvergen/core/kit/once-for.ts'
import type { BudgetLine } from '../budget/line-store.ts'
import type { GatheredYear } from './gather-year.ts'

const chained = new OnceFor<ChainActivity>()
const chainedAll = new OnceFor<readonly ChainActivity[]>()

/** Each the same object as long as neither it nor the lokus, where it follows them, changes. */
export function asActivities(activities: GatheredYear['activities'], lokus: readonly string[]): readonly ChainActivity[] {
  const allLokus = lokus.join()
  return chainedAll.of([activities], allLokus, () =>
    activities.map((activity) =>
      chained.of([activity], activity.placing === 'lokus' ? allLokus : '', () => {
        const { id, office, indicators, placing, places, money } = activity
        const desa = { desa: places.map((place) => place.desa), lokus, kabupaten: null }[placing]
        return { id, office, indicators, desa, rupiah: money.length === 0 ? null : money.reduce((sum, { rupiah }) => sum + rupiah, 0n) }
      }),
    ),
  )
}

const chainedLine = new OnceFor<ChainLine>()
const chainedLines = new OnceFor<readonly ChainLine[]>()

function asLine({ id, stage, office, village, rupiah }: BudgetLine): ChainLine {
  return { id, stage, office, desa: village, rupiah: rupiah === null ? null : BigInt(rupiah) }
}

export const asLines = (lines: readonly BudgetLine[]): readonly ChainLine[] =>
  chainedLines.of([lines], '', () => lines.map((line) => chainedLine.of([line], '', () => asLine(line))))
