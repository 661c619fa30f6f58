/** The secretary chooses which clause the projector shows, from their own page; the projector follows as it follows every change. */
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { insertShown } from './after-store.ts'
import { gatherClauses, requireOpen } from './gather-rembuk.ts'

/** null: whatever is discussed. */
export async function showClause(ctx: DistrictContext, id: string, clauseId: string | null): Promise<{ done: true }> {
  await requireOpen(ctx, id)
  const clauses = await gatherClauses(ctx, id)
  if (clauseId !== null && !clauses.some(({ latest }) => latest.clause_id === clauseId)) throw new Problem('tidak-ditemukan')
  await insertShown(ctx, id, clauseId)
  writeTrail(ctx, { kab: ctx.kab, act: 'rembuk.shown', subject: id, detail: { butir: clauseId } })
  return { done: true }
}
