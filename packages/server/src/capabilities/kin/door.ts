/**
 * What later capabilities may ask of linkage: who of the persons of families a child is, that a child is tied to a family, and that nothing of whoever was erased is left in it.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { destroyGonePersons, destroyLinks, findPersonsOfChildren } from './erasure-store.ts'
import { holdLinkage } from './run-store.ts'
import type { Subject } from './tables.ts'

export { setFamilyOfChild } from './link-child.ts'

export const personsOfChildren = findPersonsOfChildren

/** The persons of a family are gone from the register of families before its links are. */
export async function forgetLinks(ctx: DistrictContext, subject: Subject, ids: readonly string[]): Promise<void> {
  await holdLinkage(ctx)
  await destroyLinks(ctx, subject, ids)
  await destroyGonePersons(ctx)
}
