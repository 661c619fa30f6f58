/**
 * A list of families, persons or things comes in and waits: file, rows and issues are kept sealed, nothing counts yet.
 */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import { periodOfYears } from '@konvergen/core/intake/lists/record-imports.ts'
import type { Severity } from '@konvergen/core/kit/issue.ts'
import type { RecordDigest } from '@konvergen/sources/kinds/digest-records.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Progress } from '../../platform/progress.ts'
import { writeTrail } from '../trail/door.ts'
import { gravest, inGravity } from './gravest.ts'
import { insertBlocks, insertListImport, insertPart } from './list-store.ts'
import { lookAtRecords } from './look-at-records.ts'
import { decideImport, findImport, findSameBytes } from './store.ts'
import { isRecords } from './tables.ts'

export interface ReadRecordFile {
  readonly fileName: string
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly records: Extract<RecordDigest, { ok: true }>
}

export async function uploadRecords(
  ctx: DistrictContext,
  { fileName, sha256, bytes, records }: ReadRecordFile,
  { tell }: Progress,
): Promise<ImportPreview> {
  const waiting = await findSameBytes(ctx, sha256, 'staged')
  if (waiting !== undefined && isRecords(waiting)) return lookAtRecords(ctx, waiting)
  const { kind, summary, issues, issueCounts, blocks } = records
  const ofSeverity = (severity: Severity): number =>
    issueCounts.filter((each) => each.severity === severity).reduce((total, { count }) => total + count, 0)
  const counts = { placed_count: 0, galat: ofSeverity('galat'), periksa: ofSeverity('periksa'), catatan: ofSeverity('catatan') }
  const id = ctx.newId()
  const period = periodOfYears(kind, summary.years)

  tell('simpan', null)
  await insertListImport(
    ctx,
    { kind, head: { summary, issueCounts: inGravity(issueCounts) }, rows: summary.rows, period, shown: gravest(issues) },
    { id, file_name: fileName, sha256, ...counts },
  )
  await insertPart(ctx, id, 'berkas', bytes)
  await insertPart(ctx, id, 'isu', Buffer.from(JSON.stringify(issues)))
  await insertBlocks(ctx, id, blocks, (rows) => tell('simpan', rows))
  writeTrail(ctx, { kab: ctx.kab, act: 'intake.upload', subject: id, detail: { kind, period, rows: summary.rows } })
  const stored = await findImport(ctx, id)
  if (stored === undefined || !isRecords(stored)) throw new Error(`import ${id} vanished`)
  tell('cocok', null)
  const preview = await lookAtRecords(ctx, stored)
  // For the list of files, which settles nothing.
  await decideImport(ctx, id, { state: 'staged', placed_count: preview.import.placedCount })
  return preview
}
