/**
 * A sheet that came back, before the transaction: whose it is and its rows.
 */
import {
  type ReadRealisationSheet,
  type ReadVillageSheet,
  readRealisationSheet,
  readVillageSheet,
} from '@konvergen/sources/realisation-sheet/read-realisation-sheet.ts'
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

export interface VillageSheetFile extends ReadVillageSheet {
  readonly file: string
}

async function readSheets({ name, bytes }: UploadedFile) {
  const read = await readWorkbookInWorker(bytes, name)
  if (!read.ok) throw problemFromIssue('berkas-tidak-terbaca', read.issue)
  return read.workbook.sheets
}

function notFound(): Problem {
  return otherSheet(
    'Baris pertama atau judul kolomnya tidak ditemukan; unduh lembar realisasi lagi dan salin isinya ke sana.',
    'Its first line or the heads of its columns were not found; download the sheet again and copy your rows into it.',
  )
}

/** Throws `berkas-tidak-terbaca`, or `templat-lain` where its first line or its heads are not there. */
export async function readSheetFile(file: UploadedFile): Promise<SheetFile> {
  const sheet = readRealisationSheet(await readSheets(file))
  if (sheet === null) throw notFound()
  return { ...sheet, file: file.name }
}

/** Throws the same. */
export async function readVillageSheetFile(file: UploadedFile): Promise<VillageSheetFile> {
  const sheet = readVillageSheet(await readSheets(file))
  if (sheet === null) throw notFound()
  return { ...sheet, file: file.name }
}
