/**
 * Two entries are found to be one child, or to be two after all: from then on one answers for both, figures included. Nothing is deleted. In the caller's
 * transaction.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { recountMonths } from './months-store.ts'
import { mergeChild } from './register-store.ts'
import { holdRegister, readChildren, readHistory, readMerged } from './store.ts'

/** `into` null = `id` stands on its own again. Throws where one of them was found to be another already, has doubles of its own, or was erased. */
export async function joinChildren(ctx: DistrictContext, id: string, into: string | null): Promise<void> {
  await holdRegister(ctx)
  const held = new Map((await readChildren(ctx, into === null ? [id] : [id, into])).map((child) => [child.id, child]))
  if (!held.has(id) || (into !== null && !held.has(into))) throw new Problem('tidak-ditemukan')
  const of = held.get(id)?.merged_into ?? null
  const isTaken =
    into === null
      ? of === null
      : id === into ||
        [...held.values()].some(({ merged_into, erased_at }) => merged_into !== null || erased_at !== null) ||
        (await readMerged(ctx, id)).length > 0
  if (isTaken) throw new Problem('keadaan-berubah')
  await mergeChild(ctx, id, into)
  const months = new Set((await readHistory(ctx, [id])).map(({ month }) => month))
  await recountMonths(ctx, [...months])
}
