/**
 * The identity of somebody of the first 1,000 days is erased where the family is served. What was noted of them stays as counts of the village. Who they are in
 * the registers of children and of families is asked for there.
 */
import type { ErasureGround } from '@konvergen/core/accounts/erasure-grounds.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { eraseOneHpk } from '../scorecard/door.ts'
import { writeTrail } from '../trail/door.ts'

export async function eraseHpkPerson(ctx: DistrictContext, id: string, ground: ErasureGround): Promise<{ done: true }> {
  await eraseOneHpk(ctx, id, ground)
  writeTrail(ctx, { kab: ctx.kab, act: 'privacy.erase-hpk', subject: id, detail: { alasan: ground } })
  return { done: true }
}
