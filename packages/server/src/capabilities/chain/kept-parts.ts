/**
 * The large parts of a year (activities, lines of budgets, reports), each looked at again only once a room that it is made of has changed anything, and
 * then read again only where it changed.
 */
import { wordsOfRooms } from '@konvergen/core/accounts/changing-words.ts'
import { BUDGET_STAGES } from '@konvergen/core/budget/line.ts'
import { type ChainDeed, sumOf } from '@konvergen/core/chain/follow.ts'
import { OnceFor } from '@konvergen/core/kit/once-for.ts'
import { isReported, rupiahOf } from '@konvergen/core/realisation/realisation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { KeptParts } from '../../platform/kept-parts.ts'
import { Memo } from '../../platform/memo.ts'
import { gatherLines } from '../budget/door.ts'
import type { BudgetLine } from '../budget/line-store.ts'
import { readMergedOffices } from '../opd/store.ts'
import { keepByRevision } from '../plan/door.ts'
import { countWritings, readRealisations, type StoredRealisation } from '../realisation/store.ts'
import { type KeptUntilChanged, keepUntilChanged } from '../trail/door.ts'
import { readRecommendations } from '../village/store.ts'
import { readChainedActivities } from './activity-store.ts'
import { gatherLinks } from './kept-links.ts'

/** What was reported of one thing in a year; `reached` null = of no people. */
export type ReportedDeed = ChainDeed & {
  readonly reached: number | null
  readonly bySource: readonly { readonly source: string; readonly rupiah: bigint }[]
}

const isAboveNothing = (amount: number | bigint | null): boolean => amount !== null && amount > 0

function deedOf(reports: readonly StoredRealisation[]): ReportedDeed {
  const rupiah = sumOf(reports.map(rupiahOf))
  const reached = reports.flatMap((report) => report.reached ?? [])
  return {
    isDone:
      isAboveNothing(rupiah) ||
      reports.some(({ volume, percent, reached: people }) => isAboveNothing(volume) || isAboveNothing(percent) || isAboveNothing(people)),
    rupiah,
    bySource: [
      ...Map.groupBy(
        reports.flatMap(({ money }) => money),
        ({ source }) => source,
      ),
    ].map(([source, own]) => ({ source, rupiah: own.reduce((sum, each) => sum + BigInt(each.rupiah), 0n) })),
    reached: reached.length === 0 ? null : reached.reduce((sum, people) => sum + people, 0),
  }
}

/** A line of Siskeudes tells what was realised in its own columns: of the changed budget where there is one. */
function deedOfLine({ realised: [first, changed] }: BudgetLine): ReportedDeed | null {
  const told = changed ?? first
  return told === null ? null : { isDone: BigInt(told) > 0n, rupiah: BigInt(told), reached: null, bySource: [] }
}

const KEPT_YEARS = 20
/** Of so many districts and years: each some megabytes. */
const reported = new KeptParts<ReportedDeed>(KEPT_YEARS)

/** Those of which anything is reported. */
async function readReported(ctx: DistrictContext, year: number): Promise<ReadonlyMap<string, ReportedDeed>> {
  return reported.of(`${ctx.kab} ${year}`, await countWritings(ctx, { year }), async (subjects) => {
    const stored = (await readRealisations(ctx, { year, subjects })).filter(isReported)
    return new Map([...Map.groupBy(stored, ({ subject }) => subject.id)].map(([id, own]) => [id, deedOf(own)]))
  })
}

async function readDeeds(ctx: DistrictContext, year: number): Promise<ReadonlyMap<string, ReportedDeed>> {
  const lines = await keptLines(ctx, year)
  const ofLines = lines.flatMap((line) => {
    const deed = deedOfLine(line)
    return deed === null ? [] : [[line.id, deed] as const]
  })
  return new Map([...ofLines, ...(await readReported(ctx, year))])
}

const moved = new OnceFor<BudgetLine>()

/** Of the office as it is called now; the same object as long as neither changes. */
async function readLines(ctx: DistrictContext, year: number): Promise<readonly BudgetLine[]> {
  const merged = await readMergedOffices(ctx)
  return (await gatherLines(ctx, { year, stages: BUDGET_STAGES })).map((line) => {
    const into = line.office === null ? undefined : merged.get(line.office)
    return into === undefined ? line : moved.of([line], into, () => ({ ...line, office: into }))
  })
}

type Reader<Value> = (ctx: DistrictContext, year: number) => Promise<Value>

function kept<Value>(rooms: readonly string[], read: Reader<Value>): Reader<Value> {
  const memo = new Memo<KeptUntilChanged<Value>>(KEPT_YEARS)
  const words = wordsOfRooms(rooms)
  return (ctx, year) => keepUntilChanged(ctx, { memo, key: String(year), words }, () => read(ctx, year))
}

export const keptActivities = kept(['plan', 'opd'], keepByRevision(readChainedActivities))
export const keptLines = kept(['budget', 'intake', 'opd'], readLines)
/** Of activities and of lines of villages, by id. */
export const keptDeeds = kept(['realisation', 'budget', 'intake', 'opd'], readDeeds)
/** Those that were taken back too. */
export const keptLinks = kept(['chain'], gatherLinks)
export const keptRecommendations = kept(['village'], async (ctx, year) =>
  (await readRecommendations(ctx, { year })).filter(({ state }) => state === 'pakai'),
)
