/**
 * Bytes → a recap as rows, or a list of children, families or things digested. Which kind of file it is, is seen from its headings. A file that gives nothing is
 * answered with the reason, and nothing of it is kept: it may be a list of families by name.
 */
import { createHash } from 'node:crypto'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Day } from '@konvergen/core/kit/day.ts'
import { maskNik } from '@konvergen/core/kit/nik-in-text.ts'
import type { ListDigest } from '@konvergen/sources/eppgbm/digest-list.ts'
import { digestListInWorker } from '@konvergen/sources/eppgbm/list-node-worker.ts'
import { digestRecordsInWorker } from '@konvergen/sources/kinds/records-node-worker.ts'
import { maskNiks } from '@konvergen/sources/workbook/mask-niks.ts'
import { readWorkbookInWorker } from '@konvergen/sources/workbook/node-worker.ts'
import { type Progress, UNWATCHED } from '../../platform/progress.ts'
import type { UploadedFile } from '../../platform/uploaded-file.ts'
import { parseSheets } from './parse-sheets.ts'
import { readExchange, type SheetContent } from './read-sheet-file.ts'
import { refuseFile } from './refuse-file.ts'
import type { FileContent } from './tables.ts'
import type { ReadRecordFile } from './upload-records.ts'

interface Received {
  readonly fileName: string
  readonly sha256: string
}

/** One row for each village. */
export interface ReadRecap extends Received {
  readonly content: FileContent
}

/** One row for each measurement of a child. */
export interface ReadList extends Received {
  readonly bytes: Uint8Array
  readonly digest: Extract<ListDigest, { ok: true }>
}

export type ReadUploadedFile = ReadRecap | ReadList | ReadRecordFile

/** Any other table of an office. */
export interface ReadSheet extends Received {
  readonly bytes: Uint8Array
  readonly sheet: SheetContent
}

const LONGEST_NAME = 200

/** Offices of the whole country have begun this day when the eastern ones have: nothing measured today is called later than today. */
const JAYAPURA_MS = 9 * 3_600_000

function today(): Day {
  return new Date(Date.now() + JAYAPURA_MS).toISOString().slice(0, 10) as Day
}

/** The step before the transaction. Throws `berkas-tidak-terbaca` with what to do about it. */
export async function readAnyFile(
  { name, bytes }: UploadedFile,
  _look: unknown,
  { signal, tell }: Progress,
): Promise<ReadUploadedFile | ReadSheet> {
  const watch = { signal, onRows: (rows: number) => tell('baca', rows) }
  tell('baca', null)
  const fileName = maskNik(name).slice(0, LONGEST_NAME)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const exchange = readExchange(bytes, fileName)
  if (exchange !== null) return 'form' in exchange ? { fileName, sha256, bytes, sheet: exchange } : refuseFile([exchange])
  const digest = await digestListInWorker(bytes, fileName, today(), watch)
  if (digest !== null) return digest.ok ? { fileName, sha256, bytes, digest } : refuseFile(digest.issues)
  const records = await digestRecordsInWorker(bytes, fileName, watch)
  if (records !== null) return records.ok ? { fileName, sha256, bytes, records } : refuseFile(records.issues)
  const read = await readWorkbookInWorker(bytes, fileName, undefined, signal)
  if (!read.ok) return refuseFile([read.issue])
  const { sheets, issues } = maskNiks(read.workbook.sheets, fileName)
  const content = parseSheets(sheets, fileName, [...read.workbook.issues, ...issues])
  return 'form' in content ? { fileName, sha256, bytes, sheet: content } : { fileName, sha256, content }
}

/** The same for whoever takes only what counts by itself: lists and recaps. */
export async function readFile(file: UploadedFile, look: unknown = null, progress = UNWATCHED): Promise<ReadUploadedFile> {
  const read = await readAnyFile(file, look, progress)
  return 'sheet' in read ? refuseFile([issue('berkas.tak-dikenal', { file: read.fileName }, null, {})]) : read
}

/** And for whoever takes only other tables of offices. */
export async function readSheetFile(file: UploadedFile, look: unknown, progress: Progress): Promise<ReadSheet> {
  const read = await readAnyFile(file, look, progress)
  return 'sheet' in read ? read : refuseFile([issue('lembar.milik-jenis-lain', { file: read.fileName }, null, {})])
}
