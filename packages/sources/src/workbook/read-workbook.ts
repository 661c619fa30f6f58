/**
 * Any file → cells as text, or one Issue that says why not. Pure: a browser worker, a Node worker and a test call the same function; the
 * limits of time and memory are the host's part (`node-worker.ts`).
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { RECAP_WORKBOOK_LIMITS, type WorkbookLimits } from './limits.ts'
import { macroIssues } from './macros.ts'
import { readCsv } from './read-csv.ts'
import { readHtml } from './read-html.ts'
import { readXls } from './read-xls.ts'
import { readZipped } from './read-xlsx.ts'
import { issueOfFailure, refuseUnopened } from './refuse-file.ts'
import type { Sheet, WorkbookKind, WorkbookResult } from './sheet.ts'
import { sniffKind } from './sniff-kind.ts'

export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  limits: WorkbookLimits = RECAP_WORKBOOK_LIMITS,
): Promise<WorkbookResult> {
  const refused = refuseUnopened(bytes, file, limits)
  if (refused !== null) return { ok: false, issue: refused }
  const { kind } = sniffKind(bytes) as { kind: WorkbookKind }
  try {
    const { sheets, issues } = await readSheets(bytes, kind, file, limits)
    const cells = sheets.reduce((sum, sheet) => sum + sheet.rows.reduce((inSheet, row) => inSheet + row.length, 0), 0)
    if (cells > limits.maxCells) return { ok: false, issue: issue('buku.terlalu-banyak-sel', { file }, null, { batas: limits.maxCells }) }
    if (!sheets.some(hasText)) return { ok: false, issue: issue('buku.tanpa-isi', { file }, null, {}) }
    return { ok: true, workbook: { kind, sheets, issues } }
  } catch (error) {
    return { ok: false, issue: issueOfFailure(error, file, limits) }
  }
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
      return { sheets: await readZipped(bytes, kind, file, limits), issues: macroIssues(bytes, file) }
  }
}

function hasText(sheet: Sheet): boolean {
  return sheet.rows.some((row) => row.some((cell) => cell !== null))
}
