/**
 * Makes a document evidence of a thing of a later capability, which has asked its own `may` before.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { requireVersions } from './look-at-documents.ts'
import { insertLink } from './store.ts'
import type { ThingRef } from './tables.ts'

/** Throws `tidak-ditemukan` for a document that the one asking does not see. Linking twice is as good as once. */
export async function linkDocument(ctx: DistrictContext, thing: ThingRef, documentId: string): Promise<void> {
  const [latest] = await requireVersions(ctx, documentId)
  const isNew = await insertLink(ctx, thing, { documentId, area: latest.area })
  if (!isNew) return tellNothing(ctx)
  writeTrail(ctx, { kab: ctx.kab, act: 'documents.linked', subject: documentId, detail: { thing: thing.thing, id: thing.id } })
}
