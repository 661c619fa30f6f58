/**
 * A budget file before the transaction: its sheets, and what its bytes are known by.
 */
import { createHash } from 'node:crypto'
import { RECAP_WORKBOOK_LIMITS } from '@konvergen/sources/workbook/limits.ts'
import { readWorkbookInWorker } from '@konvergen/sources/workbook/node-worker.ts'
import type { Sheet } from '@konvergen/sources/workbook/sheet.ts'
import { problemFromIssue } from '../../platform/problem-from-issue.ts'
import type { UploadedFile } from '../../platform/uploaded-file.ts'

export interface BudgetWorkbook {
  readonly fileName: string
  readonly sha256: string
  readonly sheets: readonly Sheet[]
}

/** The APBDes of a whole district has some fifty lines a village. Cells, memory and time are held as with recaps. */
const LIMITS = { ...RECAP_WORKBOOK_LIMITS, maxRows: 60_000 }

/** Throws `berkas-tidak-terbaca`. */
export async function readBudgetWorkbook({ name, bytes }: UploadedFile): Promise<BudgetWorkbook> {
  const read = await readWorkbookInWorker(bytes, name, LIMITS)
  if (!read.ok) throw problemFromIssue('berkas-tidak-terbaca', read.issue)
  return { fileName: name, sha256: createHash('sha256').update(bytes).digest('hex'), sheets: read.workbook.sheets }
}
