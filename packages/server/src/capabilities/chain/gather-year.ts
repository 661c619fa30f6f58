/**
 * What the chain of a year is made of, besides rembuk: activities, lines of budgets, reports, gaps before and since, recommendations to villages, commitments. It is the same for all who
 * may read the chain.
 */
import { BUDGET_STAGES } from '@konvergen/core/budget/line.ts'
import { type ChainDeed, type ChainGap, type ChainRecommendation, sumOf } from '@konvergen/core/chain/follow.ts'
import { isReported, rupiahOf } from '@konvergen/core/realisation/realisation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { type BudgetLine, readBudgetLines } from '../budget/line-store.ts'
import { readCommitments, type StoredCommitment } from '../commitment/store.ts'
import { readMergedOffices } from '../opd/store.ts'
import { readRealisations, type StoredRealisation } from '../realisation/store.ts'
import { periodsAroundYear, shortInPeriod } from '../situation/door.ts'
import { readRecommendations, type StoredRecommendation } from '../village/store.ts'
import { type ChainedActivity, readChainedActivities } from './activity-store.ts'

export interface GatheredYear {
  readonly activities: readonly ChainedActivity[]
  readonly lines: readonly BudgetLine[]
  /** Of activities and of lines of villages, by id; absent = nothing was reported. */
  readonly deeds: ReadonlyMap<string, ChainDeed & { readonly reached: number | null }>
  readonly before: string | null
  readonly after: string | null
  readonly gaps: readonly ChainGap[]
  readonly recommendations: readonly StoredRecommendation[]
  readonly commitments: readonly StoredCommitment[]
}

const isAboveNothing = (amount: number | bigint | null): boolean => amount !== null && amount > 0

function deedOf(reports: readonly StoredRealisation[]): ChainDeed & { readonly reached: number | null } {
  const rupiah = sumOf(reports.map(rupiahOf))
  const reached = reports.flatMap((report) => report.reached ?? [])
  return {
    isDone:
      isAboveNothing(rupiah) ||
      reports.some(({ volume, percent, reached: people }) => isAboveNothing(volume) || isAboveNothing(percent) || isAboveNothing(people)),
    rupiah,
    reached: reached.length === 0 ? null : reached.reduce((sum, people) => sum + people, 0),
  }
}

/** A line of Siskeudes tells what was realised in its own columns: of the changed budget where there is one. */
function deedOfLine({ realised: [first, changed] }: BudgetLine): (ChainDeed & { readonly reached: null }) | null {
  const told = changed ?? first
  return told === null ? null : { isDone: BigInt(told) > 0n, rupiah: BigInt(told), reached: null }
}

async function gatherDeeds(ctx: DistrictContext, year: number, lines: readonly BudgetLine[]): Promise<GatheredYear['deeds']> {
  const reports = Map.groupBy((await readRealisations(ctx, { year })).filter(isReported), ({ subject }) => subject.id)
  const ofLines = lines.flatMap((line) => {
    const deed = deedOfLine(line)
    return deed === null ? [] : [[line.id, deed] as const]
  })
  return new Map([...ofLines, ...[...reports].map(([id, own]) => [id, deedOf(own)] as const)])
}

async function gatherGaps(ctx: DistrictContext, year: number): Promise<Pick<GatheredYear, 'before' | 'after' | 'gaps'>> {
  const { before, after } = await periodsAroundYear(ctx, year)
  if (before === null) return { before, after, gaps: [] }
  const short = await shortInPeriod(ctx, before)
  const since = after === null ? null : await shortInPeriod(ctx, after)
  const gaps = [...short].flatMap(([key, people]): ChainGap[] => {
    const [indicator = '', desa = ''] = key.split('|')
    return people === 0 ? [] : [{ indicator, desa, people, peopleAfter: since?.get(key) ?? null }]
  })
  return { before, after, gaps }
}

/** Asked only by acts that see the whole district. */
export async function gatherYear(ctx: DistrictContext, year: number): Promise<GatheredYear> {
  const merged = await readMergedOffices(ctx)
  const lines = (await readBudgetLines(ctx, { year, stages: BUDGET_STAGES })).map((line) => ({
    ...line,
    office: line.office === null ? null : (merged.get(line.office) ?? line.office),
  }))
  return {
    activities: await readChainedActivities(ctx, year),
    lines,
    deeds: await gatherDeeds(ctx, year, lines),
    ...(await gatherGaps(ctx, year)),
    recommendations: (await readRecommendations(ctx, { year })).filter(({ state }) => state === 'pakai'),
    commitments: await readCommitments(ctx, { year }),
  }
}

const ACCEPTED: Readonly<Record<NonNullable<StoredRecommendation['answer']>['answer'], boolean>> = {
  diterima: true,
  nanti: false,
  'tidak-bisa': false,
}

/** Volumes have two decimals. */
const HUNDREDTHS = 100

/** Of recommendations what the chain asks; money is what the village has accepted, else volume × unit cost. */
export function asRecommendation({ id, desa, facts, answer }: StoredRecommendation): ChainRecommendation {
  const { volume, unitCost } = facts
  const asked =
    volume === null || unitCost === null ? null : (BigInt(Math.round(volume * HUNDREDTHS)) * BigInt(unitCost)) / BigInt(HUNDREDTHS)
  return {
    id,
    desa,
    rupiah: answer?.rupiah === null || answer?.rupiah === undefined ? asked : BigInt(answer.rupiah),
    isAccepted: answer === null ? null : ACCEPTED[answer.answer],
  }
}
