/**
 * How far a commitment is: entries are added with their proof, and struck where they were wrong. The first one makes it run.
 */
import type * as contract from '@konvergen/contract/commitment.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { hasTwoDecimals } from '@konvergen/core/plan/activity.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { viewOf } from '../documents/door.ts'
import { listDocuments } from '../documents/store.ts'
import { requirePlain } from '../situation/door.ts'
import { writeTrail } from '../trail/door.ts'
import { mayReport, requireOwn, unfit } from './commitment-ground.ts'
import { insertProgress, strikeEntry } from './progress-store.ts'
import { insertCommitmentRevisions } from './store.ts'

const MOST_DOCUMENTS = 500

/** Proof is a document of this commitment that the asker sees. */
async function requireProof(ctx: DistrictContext, id: string, documents: readonly string[]): Promise<void> {
  if (documents.length === 0) return
  const filter = { thing: { thing: 'komitmen', id }, taken: false }
  const own = await listDocuments(ctx, viewOf(ctx), filter, { limit: MOST_DOCUMENTS, offset: 0 })
  if (documents.some((document) => !own.documents.some((one) => one.id === document))) throw new Problem('tidak-ditemukan')
}

export async function addProgress(
  ctx: DistrictContext,
  id: string,
  { hari, volume, rupiah, uraian, dokumen }: BodyOf<typeof contract.addProgress>,
): Promise<{ id: string }> {
  const { no, state, pledge } = await requireOwn(ctx, id, mayReport)
  if (state === 'ditarik') throw unfit('Komitmen ini sudah ditarik.', 'This commitment was withdrawn.')
  requirePlain(uraian)
  if (uraian.trim().length < 3) throw unfit('Uraian perkembangannya masih kosong.', 'What was done is empty.')
  if (hari > dayOf(ctx.now)) throw unfit('Tanggalnya belum tiba.', 'Its day has not come.')
  if (!hasTwoDecimals(volume)) throw unfit('Paling banyak dua desimal.', 'Two decimals at most.')
  await requireProof(ctx, id, dokumen)
  const entry = { id: ctx.newId(), day: hari, volume, rupiah, body: uraian.trim(), documents: dokumen }
  await insertProgress(ctx, id, entry)
  if (state === 'dijanjikan') await insertCommitmentRevisions(ctx, [{ id, no: no + 1, pledge, state: 'berjalan', reason: null }])
  writeTrail(ctx, { kab: ctx.kab, act: 'commitment.progress', subject: id, detail: { entri: entry.id, bukti: dokumen.length } })
  return { id: entry.id }
}

export async function strikeProgress(
  ctx: DistrictContext,
  { id, entri }: { readonly id: string; readonly entri: string },
  { alasan }: BodyOf<typeof contract.strikeProgress>,
): Promise<{ done: true }> {
  const { state } = await requireOwn(ctx, id, mayReport)
  // What was said to be fulfilled rests on its entries.
  if (state === 'dipenuhi')
    throw unfit(
      'Komitmen ini sudah dinyatakan dipenuhi; nyatakan berjalan lagi sebelum perkembangannya dicoret.',
      'It is said to be fulfilled; say that it runs again before its progress is struck.',
    )
  requirePlain(alasan)
  if (!(await strikeEntry(ctx, id, { id: entri, reason: alasan.trim() }))) throw new Problem('keadaan-berubah')
  writeTrail(ctx, { kab: ctx.kab, act: 'commitment.progress-struck', subject: id, detail: { entri } })
  return { done: true }
}
