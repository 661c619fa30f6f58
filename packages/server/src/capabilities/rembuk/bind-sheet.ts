/**
 * A scan of the signed commitment is bound to its rembuk by the code on the sheet, before the rembuk is closed or after. It is a document of the rembuk's meeting.
 */
import type * as contract from '@konvergen/contract/rembuk.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { readSheetCode, sheetCode } from '@konvergen/core/rembuk/sheet-code.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { viewOf } from '../documents/door.ts'
import { listDocuments } from '../documents/store.ts'
import { writeTrail } from '../trail/door.ts'
import { mayChange, requireRembuk, stateOf } from './gather-rembuk.ts'
import { holdRembuk, insertSheet, listRembuk, readSheets, type StoredRembuk } from './store.ts'
import { unfit } from './unfit.ts'

const MOST_DOCUMENTS = 500

async function requireEvidence(ctx: DistrictContext, { meeting_id: id }: StoredRembuk, documentId: string): Promise<void> {
  const filter = { thing: { thing: 'rapat', id }, taken: false }
  const { documents } = await listDocuments(ctx, viewOf(ctx), filter, { limit: MOST_DOCUMENTS, offset: 0 })
  if (!documents.some((one) => one.id === documentId)) throw new Problem('tidak-ditemukan')
}

async function requireOwnCode(ctx: DistrictContext, { id }: StoredRembuk, typed: string): Promise<string> {
  const code = readSheetCode(typed)
  if (code === null)
    throw unfit(
      'Kode lembar tidak terbaca; periksa lagi huruf dan angkanya.',
      'The code of the sheet cannot be read; check its letters and digits.',
    )
  if (code === sheetCode(id)) return code
  const other = (await listRembuk(ctx)).find((one) => sheetCode(one.id) === code)
  if (other === undefined) throw unfit('Tidak ada rembuk dengan kode lembar itu.', 'No rembuk has a sheet of that code.')
  throw unfit(
    `Lembar ini milik rembuk lain: ${other.title}, ${other.day}.`,
    `This sheet belongs to another rembuk: ${other.title}, ${other.day}.`,
  )
}

export async function bindSheet(
  ctx: DistrictContext,
  id: string,
  { dokumen, kode }: BodyOf<typeof contract.bindSheet>,
): Promise<{ done: true }> {
  await holdRembuk(ctx, id)
  const rembuk = await requireRembuk(ctx, id)
  if (!mayChange(ctx, rembuk)) throw new Problem('tidak-boleh')
  if (stateOf(rembuk) === 'dibatalkan') throw new Problem('keadaan-berubah')
  const code = await requireOwnCode(ctx, rembuk, kode)
  await requireEvidence(ctx, rembuk, dokumen)
  if ((await readSheets(ctx, id)).some(({ document_id }) => document_id === dokumen)) throw new Problem('keadaan-berubah')
  await insertSheet(ctx, id, { documentId: dokumen, code })
  writeTrail(ctx, { kab: ctx.kab, act: 'rembuk.sheet', subject: id, detail: { dokumen } })
  return { done: true }
}
