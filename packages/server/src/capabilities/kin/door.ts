/**
 * What later capabilities may ask of linkage: that nothing of whoever was erased is left in it.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { destroyGonePersons, destroyLinks } from './erasure-store.ts'
import { holdLinkage } from './run-store.ts'
import type { Subject } from './tables.ts'

/** The persons of a family are gone from the register of families before its links are. */
export async function forgetLinks(ctx: DistrictContext, subject: Subject, ids: readonly string[]): Promise<void> {
  await holdLinkage(ctx)
  await destroyLinks(ctx, subject, ids)
  await destroyGonePersons(ctx)
}
