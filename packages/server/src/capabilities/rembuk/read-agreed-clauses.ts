/**
 * Clauses of all rembuk of a year, as they stand and as they came out: what commitments, plans and the chain are made from. Those of a rembuk that was cancelled are none.
 */
import type { Clause, Result } from '@konvergen/core/rembuk/clause.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { readOutcomes, readRevisions } from './clause-store.ts'
import { standingClauses, stateOf } from './gather-rembuk.ts'
import { listRembuk } from './store.ts'

export interface AgreedClause {
  readonly id: string
  readonly rembuk: string
  readonly area: string
  readonly year: number
  /** Its number as it is read out, from 1. */
  readonly no: number
  readonly clause: Clause
  /** null = not decided, or not any more. */
  readonly result: Result | null
  /** Whether its rembuk is closed, so that nothing of it changes any more. */
  readonly isClosed: boolean
  /** The clause of the rembuk before that it was taken from. */
  readonly origin: string | null
}

/** Of the rembuk that the asker sees. `year`: the year that they plan for; undefined = all. Every result, agreed or not. */
export async function readAgreedClauses(ctx: DistrictContext, { year }: { readonly year?: number | undefined }): Promise<AgreedClause[]> {
  const standing = standingClauses(await readRevisions(ctx), await readOutcomes(ctx))
  const counting = (await listRembuk(ctx)).filter((one) => (year === undefined || one.year === year) && stateOf(one) !== 'dibatalkan')
  return counting.flatMap((rembuk) =>
    (standing.get(rembuk.id) ?? []).map(({ latest, outcome }, at) => ({
      id: latest.clause_id,
      rembuk: rembuk.id,
      area: rembuk.area,
      year: rembuk.year,
      no: at + 1,
      clause: latest.content,
      result: outcome?.result ?? null,
      isClosed: rembuk.isClosed,
      origin: latest.origin,
    })),
  )
}
