/**
 * A rembuk with its clauses as they stand: the latest revision of each, how it came out if what was decided on still stands, who objected.
 */
import { isStillDecided, type Outcome } from '@konvergen/core/rembuk/clause.ts'
import { type RembukState, stateOfRembuk } from '@konvergen/core/rembuk/closing.ts'
import { viewerOf } from '@konvergen/core/tasks/viewer.ts'
import { kecamatanOf } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import {
  readObjections,
  readOutcomes,
  readRevisions,
  type StoredObjection,
  type StoredOutcome,
  type StoredRevision,
} from './clause-store.ts'
import { findRembuk, holdRembuk, type StoredRembuk } from './store.ts'

export interface StandingClause {
  readonly latest: StoredRevision
  /** null = not decided, or not any more. */
  readonly outcome: Outcome | null
  /** It was decided on, and changed since. */
  readonly isUndone: boolean
}

export function stateOf({ meeting_state, isClosed }: StoredRembuk): RembukState {
  return stateOfRembuk(meeting_state, isClosed)
}

/** Everything there is of one clause, the earliest first. */
function standing(revisions: readonly StoredRevision[], outcomes: readonly StoredOutcome[]): StandingClause[] {
  const latest = revisions.at(-1)
  if (latest === undefined || latest.removed) return []
  const last = outcomes.findLast(({ clauseId }) => clauseId === latest.clause_id)
  const since = revisions.slice(revisions.findIndex(({ no }) => no === last?.revision))
  // Step by step: what was filled in after the decision is not changed silently either.
  const stands = last !== undefined && since.every(({ content }, at) => isStillDecided((since[at - 1] ?? { content }).content, content))
  return [{ latest, outcome: stands ? last.outcome : null, isUndone: last !== undefined && !stands }]
}

/** By rembuk; in the order in which they are read out. */
export function standingClauses(
  revisions: readonly StoredRevision[],
  outcomes: readonly StoredOutcome[],
): ReadonlyMap<string, readonly StandingClause[]> {
  const clauses = [...Map.groupBy(revisions, ({ clause_id }) => clause_id).values()].flatMap((own) => standing(own, outcomes))
  const inOrder = clauses.toSorted(({ latest: a }, { latest: b }) =>
    a.position === b.position ? (a.clause_id < b.clause_id ? -1 : 1) : a.position - b.position,
  )
  return Map.groupBy(inOrder, ({ latest }) => latest.rembuk_id)
}

export interface GatheredRembuk {
  readonly rembuk: StoredRembuk
  readonly clauses: readonly StandingClause[]
  readonly objections: readonly StoredObjection[]
}

export async function requireRembuk(ctx: DistrictContext, id: string): Promise<StoredRembuk> {
  const rembuk = await findRembuk(ctx, id)
  if (rembuk === undefined) throw new Problem('tidak-ditemukan')
  return rembuk
}

export async function gatherClauses(ctx: DistrictContext, id: string): Promise<readonly StandingClause[]> {
  return standingClauses(await readRevisions(ctx, id), await readOutcomes(ctx, id)).get(id) ?? []
}

export async function gatherRembuk(ctx: DistrictContext, id: string): Promise<GatheredRembuk> {
  const rembuk = await requireRembuk(ctx, id)
  return { rembuk, clauses: await gatherClauses(ctx, id), objections: await readObjections(ctx, id) }
}

/** Whether somebody coordinates an area: the district, or the kecamatan that it is or lies in. */
export function coordinates({ actor, kab, now }: DistrictContext, area: string): boolean {
  const { coordinates: where } = viewerOf(actor, kab, dayOf(now))
  return where === '*' || (area !== kab && where.includes(kecamatanOf(area)))
}

/** Whoever planned its meeting, and whoever coordinates where it is held. */
export function mayChange(ctx: DistrictContext, { meeting_by, area }: StoredRembuk): boolean {
  return allows(ctx, 'rembuk.write') && (meeting_by === ctx.actor.id || coordinates(ctx, area))
}

/** To write in it: held until the transaction ends, open, and one's own. */
export async function requireOpen(ctx: DistrictContext, id: string): Promise<StoredRembuk> {
  await holdRembuk(ctx, id)
  const rembuk = await requireRembuk(ctx, id)
  if (!mayChange(ctx, rembuk)) throw new Problem('tidak-boleh')
  const state = stateOf(rembuk)
  if (state === 'ditutup' || state === 'dibatalkan') throw new Problem('keadaan-berubah')
  return rembuk
}
