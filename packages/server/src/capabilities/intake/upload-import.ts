/**
 * A file comes in and waits: its rows are kept, nothing counts yet. The same bytes that wait already are not kept twice.
 */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { type Progress, UNWATCHED } from '../../platform/progress.ts'
import { writeTrail } from '../trail/door.ts'
import { knownBpsCodes } from '../wilayah/door.ts'
import { asAliases, readAliases, readDistrictOn } from '../wilayah/store.ts'
import { lookAtImport } from './look-at-import.ts'
import { lastDayOf } from './period.ts'
import type { ReadRecap, ReadUploadedFile } from './read-file.ts'
import { requireOwnKind } from './require-own-kind.ts'
import { tally } from './settle-content.ts'
import { settleHere } from './settle-here.ts'
import { findImport, findSameBytes, insertImport } from './store.ts'
import { uploadList } from './upload-list.ts'
import { uploadRecords } from './upload-records.ts'

export async function uploadImport(ctx: DistrictContext, read: ReadUploadedFile, progress: Progress = UNWATCHED): Promise<ImportPreview> {
  if ('records' in read) {
    requireOwnKind(ctx, read.records.kind)
    return uploadRecords(ctx, read, progress)
  }
  requireOwnKind(ctx, 'digest' in read ? 'eppgbm-anak' : read.content.kind)
  return 'digest' in read ? uploadList(ctx, read, progress) : uploadRecap(ctx, read)
}

async function uploadRecap(ctx: DistrictContext, { fileName, sha256, content }: ReadRecap): Promise<ImportPreview> {
  const waiting = await findSameBytes(ctx, sha256, 'staged')
  if (waiting !== undefined) return lookAtImport(ctx, waiting)
  const { period } = content.file
  const district = await readDistrictOn(ctx, period === null ? null : lastDayOf(period))
  const aliases = asAliases(await readAliases(ctx))

  const settled = await settleHere(content, { district, aliases, bpsCodes: await knownBpsCodes(ctx) }, fileName)

  const id = ctx.newId()
  const counts = tally(settled)
  await insertImport(ctx, content, { id, file_name: fileName, sha256, ...counts })
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'intake.upload',
    subject: id,
    detail: { kind: content.kind, period, rows: settled.rows.length },
  })
  const stored = await findImport(ctx, id)
  if (stored === undefined) throw new Error(`import ${id} vanished`)
  return lookAtImport(ctx, stored)
}
