/**
 * Any file → its rows one after the other, for lists that are too long to be held in memory: sixty thousand children of 36 columns. xlsx, csv and
 * HTML are streamed; xls and ods, which nobody exports lists in, are read whole by `read-workbook.ts` and then handed out.
 * Formulas give their saved result, merges are not looked at: lists have neither.
 */
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { checkSwelling } from './gauge-xlsx.ts'
import { type Inflate, inflateEntry } from './inflate-entry.ts'
import { LIST_WORKBOOK_LIMITS, type WorkbookLimits } from './limits.ts'
import { listXlsxSheets, type SheetName } from './list-xlsx-sheets.ts'
import { CSV_SHEET_NAME, csvRows } from './read-csv.ts'
import { readWorkbook } from './read-workbook.ts'
import { ReadingProblem } from './reading-problem.ts'
import { issueOfFailure, refuseUnopened } from './refuse-file.ts'
import type { SheetCell, StreamedRow, WorkbookKind } from './sheet.ts'
import { sniffKind } from './sniff-kind.ts'
import { htmlTableCount, streamHtml } from './stream-html.ts'
import { streamXlsx } from './stream-xlsx.ts'
import { readZipDirectory } from './zip-directory.ts'

export interface RowSource {
  readonly kind: WorkbookKind
  readonly sheets: readonly SheetName[]
  /** Begins anew with each call. Throws a ReadingProblem, with its Issue, when the file turns out to be damaged or too large. */
  rows(sheet: number): AsyncIterable<StreamedRow>
  /** The same rows, many at a time: waiting for each of sixty thousand by itself costs time. */
  batches(sheet: number): AsyncIterable<readonly StreamedRow[]>
}

export type RowSourceResult = { readonly ok: true; readonly source: RowSource } | { readonly ok: false; readonly issue: Issue }

/** `inflate`: how a sheet of an xlsx is unpacked, where the host knows a faster way. */
export async function openRows(
  bytes: Uint8Array,
  file: string,
  limits: WorkbookLimits = LIST_WORKBOOK_LIMITS,
  inflate: Inflate = inflateEntry,
): Promise<RowSourceResult> {
  const refused = refuseUnopened(bytes, file, limits)
  if (refused !== null) return { ok: false, issue: refused }
  const { kind } = sniffKind(bytes) as { kind: WorkbookKind }
  try {
    const opened = await openKind(bytes, kind, file, limits, inflate)
    const batches = (sheet: number) => guarded(opened.batches(sheet), file, limits)
    return { ok: true, source: { kind, sheets: opened.sheets, batches, rows: (sheet) => oneByOne(batches(sheet)) } }
  } catch (error) {
    return { ok: false, issue: issueOfFailure(error, file, limits) }
  }
}

/** Of files that are not read in portions by themselves. */
const BATCH_ROWS = 100

type Opened = Pick<RowSource, 'sheets' | 'batches'>

async function openKind(bytes: Uint8Array, kind: WorkbookKind, file: string, limits: WorkbookLimits, inflate: Inflate): Promise<Opened> {
  switch (kind) {
    case 'csv':
      return { sheets: [{ name: CSV_SHEET_NAME, hidden: false }], batches: () => numbered(csvRows(bytes, file, limits)) }
    case 'html': {
      const tables = Array.from({ length: htmlTableCount(bytes) }, (_, index) => ({ name: `Tabel ${index + 1}`, hidden: false }))
      return { sheets: tables, batches: (table) => numbered(streamHtml(bytes, table, file, limits)) }
    }
    case 'xlsx': {
      const entries = readZipDirectory(bytes) ?? []
      checkSwelling(entries, file, limits)
      const named = await listXlsxSheets(bytes, entries)
      // A table of contents that we cannot read is no reason to refuse what the reader may know how to open.
      const sheets = named.length === 0 ? [{ name: '', hidden: false }] : named
      const xlsx = { bytes, entries, file, limits, inflate, asked: new Map() }
      return { sheets, batches: (sheet) => streamXlsx(xlsx, sheet, sheets[sheet]?.name ?? '') }
    }
    default:
      return openWhole(bytes, file, limits)
  }
}

async function openWhole(bytes: Uint8Array, file: string, limits: WorkbookLimits): Promise<Opened> {
  const result = await readWorkbook(bytes, file, limits)
  if (!result.ok) throw new ReadingProblem(result.issue)
  const { sheets } = result.workbook
  return { sheets, batches: (sheet) => numbered(sheets[sheet]?.rows ?? []) }
}

async function* numbered(rows: Iterable<readonly (SheetCell | null)[]>): AsyncGenerator<readonly StreamedRow[]> {
  let row = 0
  let batch: StreamedRow[] = []
  for (const cells of rows) {
    batch.push({ row, cells })
    row++
    if (batch.length < BATCH_ROWS) continue
    yield batch
    batch = []
  }
  yield batch
}

async function* oneByOne(batches: AsyncIterable<readonly StreamedRow[]>): AsyncGenerator<StreamedRow> {
  for await (const batch of batches) yield* batch
}

async function* guarded<Batch>(batches: AsyncIterable<Batch>, file: string, limits: WorkbookLimits): AsyncGenerator<Batch> {
  try {
    for await (const batch of batches) yield batch
  } catch (error) {
    throw new ReadingProblem(issueOfFailure(error, file, limits))
  }
}
