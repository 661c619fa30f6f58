/**
 * Any file → cells as text, or one Issue that says why not. Pure: a browser worker, a Node worker and a test call the same function; the
 * limits of time and memory are the host's part (`node-worker.ts`).
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { MEGABYTE, RECAP_WORKBOOK_LIMITS, type WorkbookLimits } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { readHtml } from './read-html.ts'
import { readXls } from './read-xls.ts'
import { readZipped } from './read-xlsx.ts'
import { ReadingProblem } from './reading-problem.ts'
import type { Sheet, WorkbookKind, WorkbookResult } from './sheet.ts'
import { sniffKind } from './sniff-kind.ts'

export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  limits: WorkbookLimits = RECAP_WORKBOOK_LIMITS,
): Promise<WorkbookResult> {
  const refused = refuse(bytes, file, limits)
  if (refused !== null) return { ok: false, issue: refused }
  const { kind } = sniffKind(bytes) as { kind: WorkbookKind }
  try {
    const { sheets, issues } = await readSheets(bytes, kind, file, limits)
    const cells = sheets.reduce((sum, sheet) => sum + sheet.rows.reduce((inSheet, row) => inSheet + row.length, 0), 0)
    if (cells > limits.maxCells) return { ok: false, issue: issue('buku.terlalu-banyak-sel', { file }, null, { batas: limits.maxCells }) }
    if (!sheets.some(hasText)) return { ok: false, issue: issue('buku.tanpa-isi', { file }, null, {}) }
    return { ok: true, workbook: { kind, sheets, issues } }
  } catch (error) {
    return { ok: false, issue: issueOf(error, file, limits) }
  }
}

/** What can be said before anything is opened. */
function refuse(bytes: Uint8Array, file: string, limits: WorkbookLimits): Issue | null {
  if (bytes.length > limits.maxBytes) {
    const params = { besar: inMegabytes(bytes.length), batas: inMegabytes(limits.maxBytes) }
    return issue('buku.terlalu-besar', { file }, null, params)
  }
  const sniffed = sniffKind(bytes)
  switch (sniffed.kind) {
    case 'kosong':
      return issue('buku.kosong', { file }, null, {})
    case 'rusak':
      return issue('buku.rusak', { file }, null, {})
    case 'terkunci':
      return issue('buku.terkunci', { file }, null, {})
    case 'lain':
      return issue('buku.bukan-tabel', { file }, null, { jenis: sniffed.jenis })
    default:
      return null
  }
}

function inMegabytes(bytes: number): number {
  return Math.round((bytes / MEGABYTE) * 10) / 10
}

interface SheetsRead {
  readonly sheets: readonly Sheet[]
  readonly issues: readonly Issue[]
}

async function readSheets(bytes: Uint8Array, kind: WorkbookKind, file: string, limits: WorkbookLimits): Promise<SheetsRead> {
  switch (kind) {
    case 'csv':
      return { sheets: readCsv(bytes, file, limits), issues: [] }
    case 'html':
      return readHtml(bytes, file, limits)
    case 'xls':
      return { sheets: await readXls(bytes, file, limits), issues: [] }
    default:
      return { sheets: await readZipped(bytes, kind, file, limits), issues: [] }
  }
}

function hasText(sheet: Sheet): boolean {
  return sheet.rows.some((row) => row.some((cell) => cell !== null))
}

/** The foreign readers throw on damaged files; their messages are for programmers, ours is for the person who has the file. */
function issueOf(error: unknown, file: string, limits: WorkbookLimits): Issue {
  if (error instanceof ReadingProblem) return error.issue
  const message = error instanceof Error ? error.message : ''
  if (/zip bomb|exceeds limit/i.test(message))
    return issue('buku.mengembang', { file }, null, { batas: inMegabytes(limits.maxUncompressedBytes) })
  if (/over the \d+ limit|outside the supported sheet bounds/i.test(message)) {
    return issue('buku.terlalu-banyak-sel', { file }, null, { batas: limits.maxCells })
  }
  if (/password|encrypt/i.test(message)) return issue('buku.terkunci', { file }, null, {})
  return issue('buku.rusak', { file }, null, {})
}
