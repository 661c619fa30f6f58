/**
 * A person says which family a child belongs to, or that it does not belong to the one it is linked to. They name the family that they saw.
 */
import type * as contract from '@konvergen/contract/kin.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { findChild } from '../measurement/store.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { readFamilyPlaces } from './alias-store.ts'
import { endMember, insertMembers, readMembersOfChild } from './member-store.ts'
import { findPair, setAnswer } from './pair-store.ts'
import { holdLinkage } from './run-store.ts'

export async function setFamilyOfChild(
  ctx: DistrictContext,
  child: string,
  { keluarga: family, sebelum: before }: BodyOf<typeof contract.setFamilyOfChild>,
): Promise<AnswerOf<typeof contract.setFamilyOfChild>> {
  await holdLinkage(ctx)
  const found = await findChild(ctx, child)
  if (found === undefined) throw new Problem('tidak-ditemukan')
  const now = (await readMembersOfChild(ctx, child)).find(({ ends }) => ends === null)
  if ((now?.family ?? null) !== before || found.merged_into !== null || found.erased_at !== null) throw new Problem('keadaan-berubah')
  if (family === before) {
    tellNothing(ctx)
    return { done: true }
  }
  if (family !== null) {
    const place = (await readFamilyPlaces(ctx, [family])).get(family)
    if (place === undefined) throw new Problem('tidak-ditemukan')
    if (place.into !== null) throw new Problem('keadaan-berubah')
  }
  if (now !== undefined) {
    await endMember(ctx, now.id)
    // Or the next run would link them again.
    const pair = now.pair === null ? undefined : await findPair(ctx, now.pair)
    if (pair !== undefined) await setAnswer(ctx, pair.id, 'beda')
  }
  if (family !== null) {
    await insertMembers(ctx, [
      { id: ctx.newId(), child, family, certainty: null, mother: null, pair: null, run: null, replaces: now?.id ?? null },
    ])
  }
  const word = family === null ? 'kin.unlinked' : 'kin.linked'
  writeTrail(ctx, { kab: ctx.kab, act: word, subject: child, detail: { dari: before, ke: family } })
  return { done: true }
}
