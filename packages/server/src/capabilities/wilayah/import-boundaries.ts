/**
 * Brings in village boundaries from the file of a GIS office. Only villages of this district are drawn; everything doubtful is reported. A
 * file of which nothing fits changes nothing.
 */
import { createHash } from 'node:crypto'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/wilayah.ts'
import { maskNik } from '@konvergen/core/kit/nik-in-text.ts'
import { readBoundariesInWorker } from '@konvergen/sources/boundaries/node-worker.ts'
import type { Boundaries } from '@konvergen/sources/boundaries/shape.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { problemFromIssue } from '../../platform/problem-from-issue.ts'
import type { Look } from '../../platform/run-work.ts'
import type { UploadedFile } from '../../platform/uploaded-file.ts'
import { writeTrail } from '../trail/door.ts'
import { upsertBoundaries } from './boundary-store.ts'
import { readDistrictOn } from './store.ts'

export interface ReadBoundaryFile {
  readonly fileName: string
  readonly sha256: string
  readonly boundaries: Boundaries
}

/** The step before the transaction: a large file may take a minute. Throws `berkas-tidak-terbaca` when nothing of it fits. */
export async function receiveBoundaries({ name, bytes }: UploadedFile, look: Look): Promise<ReadBoundaryFile> {
  const fileName = maskNik(name)
  const district = await look((ctx) => readDistrictOn(ctx, null))
  const boundaries = await readBoundariesInWorker(bytes, district, fileName)
  const [reason] = boundaries.issues
  if (boundaries.matched === 0 && reason !== undefined) throw problemFromIssue('berkas-tidak-terbaca', reason)
  return { fileName, sha256: createHash('sha256').update(bytes).digest('hex'), boundaries }
}

export async function importBoundaries(ctx: DistrictContext, read: ReadBoundaryFile): Promise<AnswerOf<typeof contract.importBoundaries>> {
  const { fileName, sha256, boundaries } = read
  const { features, issues, featureCount, matched, total } = boundaries
  await upsertBoundaries(ctx, { fileName, sha256, featureCount, matchedCount: matched }, features)
  writeTrail(ctx, { kab: ctx.kab, act: 'wilayah.boundaries', subject: sha256, detail: { matched, total } })
  return { matched, total, issues: [...issues] }
}
