/**
 * Two families are found to be one, or to be two after all. Nothing of either is changed: from then on the one answers for both. In the caller's
 * transaction.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { holdFamilies, holdMerged, readMergedFamilies, setFamilyMerged } from './store.ts'

/** `into`: of its own standing; null = `id` stands on its own again. Throws where one of them is another's double already, or has doubles of its own. */
export async function joinFamilies(ctx: DistrictContext, id: string, into: string | null): Promise<void> {
  await holdFamilies(ctx)
  const held = new Map((await holdMerged(ctx, into === null ? [id] : [id, into])).map((family) => [family.id, family.into]))
  if (!held.has(id) || (into !== null && !held.has(into))) throw new Problem('tidak-ditemukan')
  const isTaken =
    into === null
      ? held.get(id) === null
      : id === into || [...held.values()].some((of) => of !== null) || (await readMergedFamilies(ctx, id)).length > 0
  if (isTaken) throw new Problem('keadaan-berubah')
  await setFamilyMerged(ctx, id, into)
}
