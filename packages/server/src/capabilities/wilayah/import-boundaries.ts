/**
 * Brings in village boundaries from the file of a GIS office. Only villages of this district are drawn; everything doubtful is reported. A
 * file of which nothing fits changes nothing.
 */
import { createHash } from 'node:crypto'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/wilayah.ts'
import { readBoundariesInWorker } from '@konvergen/sources/boundaries/node-worker.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { problemFromIssue } from '../../platform/problem-from-issue.ts'
import type { UploadedFile } from '../../platform/uploaded-file.ts'
import { writeTrail } from '../trail/door.ts'
import { upsertBoundaries } from './boundary-store.ts'
import { readDistrictOn } from './store.ts'

export interface BoundaryUpload extends UploadedFile {
  readonly sha256: string
}

/** The step before the transaction. */
export async function receiveBoundaries({ name, bytes }: UploadedFile): Promise<BoundaryUpload> {
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

export async function importBoundaries(ctx: DistrictContext, file: BoundaryUpload): Promise<AnswerOf<typeof contract.importBoundaries>> {
  const { name: fileName, bytes, sha256 } = file
  const district = await readDistrictOn(ctx, null)

  const { features, issues, featureCount, matched, total } = await readBoundariesInWorker(bytes, district, fileName)

  const [reason] = issues
  if (matched === 0 && reason !== undefined) throw problemFromIssue('berkas-tidak-terbaca', reason)
  await upsertBoundaries(ctx, { fileName, sha256, featureCount, matchedCount: matched }, features)
  await writeTrail(ctx, { kab: ctx.kab, act: 'wilayah.boundaries', subject: sha256, detail: { matched, total } })
  return { matched, total, issues: [...issues] }
}
