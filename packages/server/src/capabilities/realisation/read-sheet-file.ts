/**
 * A sheet that came back, before the transaction: whose it is and its rows.
 */
import { type ReadRealisationSheet, readRealisationSheet } from '@konvergen/sources/realisation-sheet/read-realisation-sheet.ts'
import { readWorkbookInWorker } from '@konvergen/sources/workbook/node-worker.ts'
import { Problem } from '../../platform/problem.ts'
import { problemFromIssue } from '../../platform/problem-from-issue.ts'
import type { UploadedFile } from '../../platform/uploaded-file.ts'

export function otherSheet(sebab: string, reason: string): Problem {
  return new Problem('templat-lain', { sebab, reason })
}

export interface SheetFile extends ReadRealisationSheet {
  readonly file: string
}

/** Throws `berkas-tidak-terbaca`, or `templat-lain` where its first line or its heads are not there. */
export async function readSheetFile({ name, bytes }: UploadedFile): Promise<SheetFile> {
  const read = await readWorkbookInWorker(bytes, name)
  if (!read.ok) throw problemFromIssue('berkas-tidak-terbaca', read.issue)
  const sheet = readRealisationSheet(read.workbook.sheets)
  if (sheet === null)
    throw otherSheet(
      'Baris pertama atau judul kolomnya tidak ditemukan; unduh lembar realisasi lagi dan salin isinya ke sana.',
      'Its first line or the heads of its columns were not found; download the sheet again and copy your rows into it.',
    )
  return { ...sheet, file: name }
}
