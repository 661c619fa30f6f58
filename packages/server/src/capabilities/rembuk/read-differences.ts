/** What a follow-up made of the clauses of the rembuk that it follows, with the words of both. */
import { type ClauseDifference, compareClauses } from '@konvergen/core/rembuk/compare-clauses.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { gatherClauses, type StandingClause } from './gather-rembuk.ts'

export interface ReadDifference extends Pick<ClauseDifference, 'what' | 'fields'> {
  /** As it stands now; where it was left out, as it stood. */
  readonly body: string
  /** As it stood, where the words are others now. */
  readonly before: string | null
}

function asCompared({ latest, outcome }: StandingClause) {
  return { id: latest.clause_id, clause: latest.content, result: outcome?.result ?? null, origin: latest.origin }
}

export async function readDifferences(ctx: DistrictContext, firstId: string, now: readonly StandingClause[]): Promise<ReadDifference[]> {
  const first = await gatherClauses(ctx, firstId)
  const bodies = new Map([...first, ...now].map(({ latest }) => [latest.clause_id, latest.content.body]))
  const bodyOf = (id: string | null): string | null => (id === null ? null : (bodies.get(id) ?? null))
  return compareClauses(first.map(asCompared), now.map(asCompared)).map(({ what, before, after, fields }) => {
    const [was, is] = [bodyOf(before), bodyOf(after)]
    return { what, fields, body: is ?? was ?? '', before: is === null || was === is ? null : was }
  })
}
