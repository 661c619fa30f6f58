/** What a rembuk rests on: the frozen analysis, the draft plan, lokus of its year, the rembuk that it follows. */
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import type { PreparationFacts } from '@konvergen/core/rembuk/preparation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { gatherYears } from '../lokus/door.ts'
import { gatherStandings } from '../situation/door.ts'
import { hasDraftPlan } from './draft-plan.ts'
import { findRembuk, type StoredRembuk } from './store.ts'

export interface Preparation {
  readonly facts: PreparationFacts
  /** null = none, or one that the asker does not see. */
  readonly analysis: RembukDetail['analisis']
  readonly first: StoredRembuk | null
}

export async function preparationOf(ctx: DistrictContext, rembuk: StoredRembuk): Promise<Preparation> {
  const standing = (await gatherStandings(ctx)).find(({ analysis }) => analysis.id === rembuk.analysis_id)
  const digest = standing?.steps.findLast(({ step }) => step === 'bekukan')?.digest ?? null
  const first = rembuk.follows_id === null ? undefined : await findRembuk(ctx, rembuk.follows_id)
  return {
    facts: {
      // Only a frozen one was let in, and nothing of it changes.
      hasFrozenAnalysis: rembuk.analysis_id !== null,
      hasDraftPlan: await hasDraftPlan(ctx, rembuk.year),
      hasMusrenbang: null,
      hasLokus: (await gatherYears(ctx)).years.some(({ year, status }) => year === rembuk.year && status.size > 0),
      invited: rembuk.invited,
      isFirstClosed: rembuk.follows_id === null ? null : first?.isClosed === true,
    },
    analysis:
      standing === undefined || digest === null
        ? null
        : { id: standing.analysis.id, tahun: standing.analysis.year, versi: standing.analysis.version, sidik: digest },
    first: first ?? null,
  }
}
