/**
 * What was reported of activities and of lines of villages: of each kept until it is reported anew.
 */
import { type ChainDeed, sumOf } from '@konvergen/core/chain/follow.ts'
import { isReported, rupiahOf } from '@konvergen/core/realisation/realisation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { KeptParts } from '../../platform/kept-parts.ts'
import type { BudgetLine } from '../budget/line-store.ts'
import { countWritings, readRealisations, type StoredRealisation } from '../realisation/store.ts'
import { keepOfYear, keptLines } from './kept-parts.ts'

/** What was reported of one thing in a year; `reached` null = of no people. */
export type ReportedDeed = ChainDeed & {
  readonly reached: number | null
  /** Somebody reported it; false = a table of Siskeudes alone tells it. */
  readonly isReport: boolean
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
    isReport: true,
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
  return told === null ? null : { isDone: BigInt(told) > 0n, rupiah: BigInt(told), isReport: false, reached: null, bySource: [] }
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

/** By id. */
export const keptDeeds = keepOfYear(['realisation', 'budget', 'intake', 'opd'], readDeeds)
