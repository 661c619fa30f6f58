/**
 * A file that has arrived becomes a document, or the next version of one. It is looked at and laid down before the transaction begins; its
 * version carries the id under which it came in, so that asking again after a lost answer finds what is there already.
 */
import type * as contract from '@konvergen/contract/documents.ts'
import { Problem } from '../../platform/problem.ts'
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import { requireHalf } from './begin-upload.ts'
import { lookAtDocument } from './look-at-documents.ts'
import { recordVersion, targetOf, type Wanted } from './record-version.ts'
import { findByVersion } from './store.ts'
import { removeBytes, takeInFile } from './take-in-file.ts'
import { requireThing, type Things } from './things.ts'
import { viewOf } from './view.ts'

/** Ids that are being finished now. */
const busy = new Set<string>()

async function finish(work: Work, kab: string, id: string, wanted: Wanted, things: Things): Promise<contract.DocumentDetail> {
  const before = await runInDistrict(work, 'baca', kab, async (ctx) => {
    const known = await findByVersion(ctx, viewOf(ctx), id)
    if (known !== undefined) return lookAtDocument(ctx, known)
    await targetOf(ctx, wanted, await requireThing(ctx, things, wanted))
    return null
  })
  if (before !== null) return before
  const half = await requireHalf(work, kab, id)
  if (half.offset !== half.size) throw new Problem('posisi-lain', { posisi: half.offset })
  try {
    const taken = await takeInFile(work, kab, { ...half, read: () => work.files.halves.read(kab, id) })
    const kept = await runInDistrict(work, 'tulis', kab, async (ctx) => {
      const subject = await requireThing(ctx, things, wanted)
      const documentId = await recordVersion(ctx, half.name, { ...taken, id, sent: half.sha256 }, wanted, subject)
      return lookAtDocument(ctx, documentId)
    })
    await work.files.halves.remove(kab, id)
    return kept
  } catch (error) {
    await removeBytes(work, kab, id)
    // What can never be kept is not worth sending on.
    if (error instanceof Problem && ['kiriman-rusak', 'jenis-tidak-diterima', 'foto-heic'].includes(error.code))
      await work.files.halves.remove(kab, id)
    throw error
  }
}

export async function finishUpload(work: Work, kab: string, id: string, wanted: Wanted, things: Things): Promise<contract.DocumentDetail> {
  if (busy.has(id)) throw new Problem('keadaan-berubah')
  busy.add(id)
  try {
    return await finish(work, kab, id, wanted, things)
  } finally {
    busy.delete(id)
  }
}
