/**
 * The mapping of sub-kegiatan from a table: each pair as it would be kept, with what is wrong or to be looked at. Nothing is kept; keeping is what pasting does too.
 */
import type { PairPreview } from '@konvergen/contract/plan-reference.ts'
import { type PairRow, pairKey, readPairs } from '@konvergen/core/plan/read-pairs.ts'
import { readPairSheet } from '@konvergen/sources/plan-sheet/read-pair-sheet.ts'
import { readWorkbookInWorker } from '@konvergen/sources/workbook/node-worker.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { problemFromIssue } from '../../platform/problem-from-issue.ts'
import type { UploadedFile } from '../../platform/uploaded-file.ts'
import { tellNothing } from '../trail/door.ts'
import { gatherDefinitions, gatherNomenclature } from './plan-ground.ts'
import { isListedIn } from './present-activity.ts'
import { readReference, yearNow } from './read-reference.ts'
import { otherSheet } from './read-sheet-file.ts'
import { readMapping } from './reference-store.ts'

export interface PairFile {
  readonly file: string
  readonly rows: readonly PairRow[]
}

/** Before the transaction. Throws `berkas-tidak-terbaca`, or `templat-lain` where its heads are not there. */
export async function readPairFile({ name, bytes }: UploadedFile): Promise<PairFile> {
  const read = await readWorkbookInWorker(bytes, name)
  if (!read.ok) throw problemFromIssue('berkas-tidak-terbaca', read.issue)
  const rows = readPairSheet(read.workbook.sheets)
  if (rows === null)
    throw otherSheet(
      'Tidak ada baris judul dengan kolom Kode dan Indikator; tulis kedua judul itu di atas datanya.',
      'No row of heads has columns Kode and Indikator; write both above the data.',
    )
  return { file: name, rows }
}

export async function previewPairs(ctx: DistrictContext, { file, rows }: PairFile): Promise<PairPreview> {
  const year = yearNow(ctx)
  const holding = (await readMapping(ctx)).filter(({ state }) => state === 'pakai')
  const pairs = readPairs(rows, {
    isListed: isListedIn(await gatherNomenclature(ctx, year)),
    indicators: new Set((await gatherDefinitions(ctx, year)).map(({ code }) => code)),
    holding: new Set(holding.map(({ subKegiatan, indicator }) => pairKey(subKegiatan, indicator))),
  })
  tellNothing(ctx)
  return { file, pairs: pairs.map((pair) => ({ ...pair, remarks: pair.remarks.map((each) => ({ ...each, params: { ...each.params } })) })) }
}

/** What holds, as a workbook that can be brought back. */
export async function takeOutPairs(ctx: DistrictContext): Promise<{ name: string; bytes: Uint8Array }> {
  const { mapping } = await readReference(ctx)
  // The writer of workbooks is loaded at first use: it would slow every start.
  const { writePairs } = await import('@konvergen/papers/plan/pairs-workbook.ts')
  return { name: `pemetaan-sub-kegiatan-${ctx.kab}.xlsx`, bytes: await writePairs(mapping.filter(({ state }) => state === 'pakai')) }
}
