/**
 * A family that a village found and no list had. Should the register know its card or its head, from wherever, it is that family, which lives here now.
 */
import type { FamilyPerson } from '@konvergen/core/sasaran/family-identity.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { lookWide } from '../../platform/database/transaction.ts'
import { keysOf, sealFamily } from './person.ts'
import { findByNumbers, holdFamilies, insertFamilies, insertSpellings, placeFamilies } from './store.ts'

/** Id of the family of the register whose card or head it is; null = none. Looks beyond one's own areas. */
export async function findSameFamily(ctx: DistrictContext, person: FamilyPerson, desa: string): Promise<string | null> {
  const keys = keysOf(ctx, person, desa)
  await holdFamilies(ctx)
  const found = await lookWide(ctx.db, ctx.scope, () => findByNumbers(ctx, keys))
  return found[0] ?? null
}

/** `family`: a new id, or that of a family of the register, which lives in `desa` from now on. */
export async function addFamily(
  ctx: DistrictContext,
  {
    family,
    isKnown,
    desa,
    person,
  }: { readonly family: string; readonly isKnown: boolean; readonly desa: string; readonly person: FamilyPerson },
): Promise<void> {
  if (isKnown) await moveFamilies(ctx, [{ id: family, desa }])
  else await insertFamilies(ctx, null, [{ id: family, desa }])
  const id = ctx.newId()
  await insertSpellings(ctx, null, [{ id, family, desa, keys: keysOf(ctx, person, desa), sealed: sealFamily(ctx, id, person) }])
}

/** Families that a village found to live in another. The caller has checked that they may: they see them no more afterwards. */
export async function moveFamilies(ctx: DistrictContext, moves: readonly { readonly id: string; readonly desa: string }[]): Promise<void> {
  await lookWide(ctx.db, ctx.scope, () => placeFamilies(ctx, moves))
}
