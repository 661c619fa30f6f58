/**
 * The identity of a child is destroyed: every writing of who it is, the keys that find it, and the key of its values in the trail. Its
 * measurements stay as figures of its village, which nobody can tie to it any more.
 */
import type { ErasureGround } from '@konvergen/core/accounts/erasure-grounds.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { findChild, holdRegister, readMerged } from './store.ts'
import { destroyPersons, insertErasures, readBatchesOf } from './subject-store.ts'

export interface ErasedPerson {
  /** The child and those that were found to be it. */
  readonly childIds: readonly string[]
  /** Imports in whose files it stands. */
  readonly batchIds: readonly string[]
}

export async function erasePerson(ctx: DistrictContext, childId: string, ground: ErasureGround): Promise<ErasedPerson> {
  await holdRegister(ctx)
  const child = await findChild(ctx, childId)
  if (child === undefined) throw new Problem('tidak-ditemukan')
  // A child that was found to be another is erased as that one.
  if (child.merged_into !== null || child.erased_at !== null) throw new Problem('keadaan-berubah')
  const childIds = [childId, ...(await readMerged(ctx, childId))]
  const batchIds = await readBatchesOf(ctx, childIds)
  await destroyPersons(ctx, childIds)
  await insertErasures(ctx, childIds, ground)
  return { childIds, batchIds }
}
