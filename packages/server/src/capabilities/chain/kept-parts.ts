/**
 * The large parts of a year (activities, lines of budgets, reports), each looked at again only once a room that it is made of has changed anything, and
 * then read again only where it changed.
 */
import { wordsOfRooms } from '@konvergen/core/accounts/changing-words.ts'
import { BUDGET_STAGES } from '@konvergen/core/budget/line.ts'
import { OnceFor } from '@konvergen/core/kit/once-for.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Memo } from '../../platform/memo.ts'
import { gatherLines } from '../budget/door.ts'
import type { BudgetLine } from '../budget/line-store.ts'
import { readMergedOffices } from '../opd/store.ts'
import { keepByRevision } from '../plan/door.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import { readRecommendations } from '../village/store.ts'
import { readChainedActivities } from './activity-store.ts'
import { gatherLinks } from './kept-links.ts'

const moved = new OnceFor<BudgetLine>()

/** Of the office as it is called now; the same object as long as neither changes. */
async function readLines(ctx: DistrictContext, year: number): Promise<readonly BudgetLine[]> {
  const merged = await readMergedOffices(ctx)
  return (await gatherLines(ctx, { year, stages: BUDGET_STAGES })).map((line) => {
    const into = line.office === null ? undefined : merged.get(line.office)
    return into === undefined ? line : moved.of([line], into, () => ({ ...line, office: into }))
  })
}

const KEPT_YEARS = 20

type Reader<Value> = (ctx: DistrictContext, year: number) => Promise<Value>

/** Of a year, until a room that it is made of changes anything. */
export function keepOfYear<Value>(rooms: readonly string[], read: Reader<Value>): Reader<Value> {
  const memo = new Memo<KeptUntilChanged<Value>>(KEPT_YEARS)
  const words = wordsOfRooms(rooms)
  return (ctx, year) => keepUntilChanged(ctx, { memo, key: String(year), words }, () => read(ctx, year))
}

export const keptActivities = keepOfYear(['plan', 'opd'], keepByRevision(readChainedActivities))
export const keptLines = keepOfYear(['budget', 'intake', 'opd'], readLines)
/** Those that were taken back too. */
export const keptLinks = keepOfYear(['chain'], gatherLinks)
export const keptRecommendations = keepOfYear(['village'], async (ctx, year) =>
  (await readRecommendations(ctx, { year })).filter(({ state }) => state === 'pakai'),
)
