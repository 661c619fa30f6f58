/**
 * The identity of a family is destroyed: every writing of who it is and who its persons are, and the keys that find it. Its marks stay as counts of its village, which nobody can
 * tie to it any more. What is held until then, for whoever asks.
 */
import type { ErasureGround } from '@konvergen/core/accounts/erasure-grounds.ts'
import type { FamilyPerson } from '@konvergen/core/sasaran/family-identity.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { destroyFamilyPersons, findErasure, insertFamilyErasure, readFamilyWritings, readListsOfFamily } from './erasure-store.ts'
import { type FamilyHistoryRow, readFamilyHistory } from './list-store.ts'
import { tellPeople, type WrittenPerson } from './people.ts'
import { destroyPeople, readPeopleListsOf } from './people-store.ts'
import { openWriting } from './person.ts'
import { findFamily, holdFamilies, readMergedFamilies } from './store.ts'

export interface ToldFamily {
  /** The family and those that were found to be it. */
  readonly familyIds: readonly string[]
  readonly desa: string
  readonly erasedAt: Date | null
  /** Every writing of who it is, oldest first. */
  readonly writings: readonly FamilyPerson[]
  readonly lists: readonly FamilyHistoryRow[]
  /** Every writing of its persons, oldest first. */
  readonly people: readonly WrittenPerson[]
}

export async function tellFamily(ctx: DistrictContext, id: string): Promise<ToldFamily> {
  const family = await findFamily(ctx, id)
  if (family === undefined) throw new Problem('tidak-ditemukan')
  const familyIds = [id, ...(await readMergedFamilies(ctx, id))]
  const writings: FamilyPerson[] = []
  for (const each of familyIds) writings.push(...(await readFamilyWritings(ctx, each)).map((sealed) => openWriting(ctx, sealed)))
  return {
    familyIds,
    desa: family.desa,
    erasedAt: (await findErasure(ctx, id))?.at ?? null,
    writings,
    lists: await readFamilyHistory(ctx, id),
    people: await tellPeople(ctx, familyIds),
  }
}

export interface ErasedFamily {
  /** The family and those that were found to be it. */
  readonly familyIds: readonly string[]
  /** Imports in whose files it stands. */
  readonly listIds: readonly string[]
}

export async function eraseFamily(ctx: DistrictContext, id: string, ground: ErasureGround): Promise<ErasedFamily> {
  await holdFamilies(ctx)
  const family = await findFamily(ctx, id)
  if (family === undefined) throw new Problem('tidak-ditemukan')
  if ((await findErasure(ctx, id)) !== undefined) throw new Problem('keadaan-berubah')
  const familyIds = [id, ...(await readMergedFamilies(ctx, id))]
  const lists = new Set<string>()
  for (const each of familyIds) {
    for (const list of [...(await readListsOfFamily(ctx, each)), ...(await readPeopleListsOf(ctx, each))]) lists.add(list)
    await destroyFamilyPersons(ctx, each)
    await destroyPeople(ctx, each)
    const desa = each === id ? family.desa : ((await findFamily(ctx, each))?.desa ?? family.desa)
    await insertFamilyErasure(ctx, { id: each, desa, ground })
  }
  return { familyIds, listIds: [...lists].toSorted() }
}
