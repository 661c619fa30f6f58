/**
 * Brings in village boundaries from the file of a GIS office. Only villages of this district are drawn; everything doubtful is reported. A
 * file of which nothing fits changes nothing.
 */
import { createHash } from 'node:crypto'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/wilayah.ts'
import { readBoundaries } from '@konvergen/sources/boundaries/read-boundaries.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { problemFromIssue } from '../../platform/problem-from-issue.ts'
import type { UploadedFile } from '../../platform/uploaded-file.ts'
import { writeTrail } from '../trail/door.ts'
import { upsertBoundaries } from './boundary-store.ts'
import { readDistrictOn } from './store.ts'

export interface BoundaryText {
  readonly fileName: string
  readonly sha256: string
  readonly text: string
}

/** The step before the transaction. */
export async function readBoundaryText({ name, bytes }: UploadedFile): Promise<BoundaryText> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { fileName: name, sha256, text: new TextDecoder().decode(bytes) }
}

export async function importBoundaries(ctx: DistrictContext, file: BoundaryText): Promise<AnswerOf<typeof contract.importBoundaries>> {
  const district = await readDistrictOn(ctx, null)

  const { features, issues, matched, total } = readBoundaries(file.text, district, file.fileName)

  const [reason] = issues
  if (matched === 0 && reason !== undefined) throw problemFromIssue('berkas-tidak-terbaca', reason)
  const { fileName, sha256 } = file
  await upsertBoundaries(ctx, { fileName, sha256, featureCount: features.length, matchedCount: matched }, features)
  await writeTrail(ctx, { kab: ctx.kab, act: 'wilayah.boundaries', subject: sha256, detail: { matched, total } })
  return { matched, total, issues: [...issues] }
}
