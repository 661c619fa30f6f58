/**
 * The identity of a family is destroyed: every writing of who it is and the keys that find it. Its marks stay as counts of its village, which nobody can
 * tie to it any more. What is held until then, for whoever asks.
 */
import type { ErasureGround } from '@konvergen/core/accounts/erasure-grounds.ts'
import type { FamilyPerson } from '@konvergen/core/sasaran/family-identity.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { destroyFamilyPersons, findErasure, insertFamilyErasure, readFamilyWritings, readListsOfFamily } from './erasure-store.ts'
import { type FamilyHistoryRow, readFamilyHistory } from './list-store.ts'
import { openWriting } from './person.ts'
import { findFamily, holdFamilies } from './store.ts'

export interface ToldFamily {
  readonly desa: string
  readonly erasedAt: Date | null
  /** Every writing of who it is, oldest first. */
  readonly writings: readonly FamilyPerson[]
  readonly lists: readonly FamilyHistoryRow[]
}

export async function tellFamily(ctx: DistrictContext, id: string): Promise<ToldFamily> {
  const family = await findFamily(ctx, id)
  if (family === undefined) throw new Problem('tidak-ditemukan')
  return {
    desa: family.desa,
    erasedAt: (await findErasure(ctx, id))?.at ?? null,
    writings: (await readFamilyWritings(ctx, id)).map((sealed) => openWriting(ctx, sealed)),
    lists: await readFamilyHistory(ctx, id),
  }
}

/** Ids of the imports in whose files it stands. */
export async function eraseFamily(ctx: DistrictContext, id: string, ground: ErasureGround): Promise<readonly string[]> {
  await holdFamilies(ctx)
  const family = await findFamily(ctx, id)
  if (family === undefined) throw new Problem('tidak-ditemukan')
  if ((await findErasure(ctx, id)) !== undefined) throw new Problem('keadaan-berubah')
  const lists = await readListsOfFamily(ctx, id)
  await destroyFamilyPersons(ctx, id)
  await insertFamilyErasure(ctx, { id, desa: family.desa, ground })
  return lists
}
