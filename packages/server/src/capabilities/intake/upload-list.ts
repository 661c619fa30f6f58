/**
 * A list of children comes in and waits: file, rows and issues are kept sealed, nothing counts yet.
 */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { Severity } from '@konvergen/core/kit/issue.ts'
import type { ListDigest } from '@konvergen/sources/eppgbm/digest-list.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Progress } from '../../platform/progress.ts'
import { writeTrail } from '../trail/door.ts'
import { countByKind, gravest } from './gravest.ts'
import { insertBlocks, insertListImport, insertPart } from './list-store.ts'
import { lookAtList } from './look-at-list.ts'
import type { ReadList } from './read-file.ts'
import { findImport, findSameBytes } from './store.ts'

/** The month that most rows are of. */
function periodOf({ summary }: Extract<ListDigest, { ok: true }>): string | null {
  return summary.months.toReversed().toSorted((a, b) => b.rows - a.rows)[0]?.month ?? null
}

export async function uploadList(
  ctx: DistrictContext,
  { fileName, sha256, bytes, digest }: ReadList,
  { tell }: Progress,
): Promise<ImportPreview> {
  const waiting = await findSameBytes(ctx, sha256, 'staged')
  if (waiting !== undefined) return lookAtList(ctx, waiting)
  const { summary, issues, blocks } = digest
  const ofSeverity = (severity: Severity): number => issues.filter((each) => each.severity === severity).length
  const counts = { placed_count: 0, galat: ofSeverity('galat'), periksa: ofSeverity('periksa'), catatan: ofSeverity('catatan') }
  const id = ctx.newId()
  const period = periodOf(digest)

  tell('simpan', null)
  await insertListImport(
    ctx,
    { kind: 'eppgbm-anak', head: { summary, issueCounts: countByKind(issues) }, rows: summary.rows, period, shown: gravest(issues) },
    { id, file_name: fileName, sha256, ...counts },
  )
  await insertPart(ctx, id, 'berkas', bytes)
  await insertPart(ctx, id, 'isu', Buffer.from(JSON.stringify(issues)))
  await insertBlocks(ctx, id, blocks, (rows) => tell('simpan', rows))
  writeTrail(ctx, { kab: ctx.kab, act: 'intake.upload', subject: id, detail: { kind: 'eppgbm-anak', period, rows: summary.rows } })
  const stored = await findImport(ctx, id)
  if (stored === undefined) throw new Error(`import ${id} vanished`)
  tell('cocok', null)
  return lookAtList(ctx, stored)
}
