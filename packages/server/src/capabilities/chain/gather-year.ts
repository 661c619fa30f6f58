/**
 * What the chain of a year is made of, besides rembuk: activities, lines of budgets, reports, gaps before and since, recommendations to villages, commitments. It is the same for all who
 * may read the chain.
 */
import type { ChainGap, ChainRecommendation } from '@konvergen/core/chain/follow.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { BudgetLine } from '../budget/line-store.ts'
import { keptCommitments } from '../commitment/door.ts'
import type { StoredCommitment } from '../commitment/store.ts'
import { periodsAroundYear, shortInPeriod } from '../situation/door.ts'
import type { StoredRecommendation } from '../village/store.ts'
import type { ChainedActivity } from './activity-store.ts'
import { keptDeeds, type ReportedDeed } from './kept-deeds.ts'
import { keptActivities, keptLines, keptRecommendations } from './kept-parts.ts'

export interface GatheredYear {
  readonly activities: readonly ChainedActivity[]
  readonly lines: readonly BudgetLine[]
  /** Of activities and of lines of villages, by id; absent = nothing was reported. */
  readonly deeds: ReadonlyMap<string, ReportedDeed>
  readonly before: string | null
  readonly after: string | null
  readonly gaps: readonly ChainGap[]
  readonly recommendations: readonly StoredRecommendation[]
  readonly commitments: readonly StoredCommitment[]
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
  return {
    activities: await keptActivities(ctx, year),
    lines: await keptLines(ctx, year),
    deeds: await keptDeeds(ctx, year),
    ...(await gatherGaps(ctx, year)),
    recommendations: await keptRecommendations(ctx, year),
    commitments: await keptCommitments(ctx, year),
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
