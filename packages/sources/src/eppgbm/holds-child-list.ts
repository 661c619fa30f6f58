/**
 * Whether a file is e-PPGBM's list of children, from the first rows of its sheets: the rest is not read. A workbook that also holds a recap is a
 * recap.
 */
import { detectEppgbmList, detectSource } from '../detect.ts'
import { ReadingProblem } from '../workbook/reading-problem.ts'
import type { Sheet, StreamedRow } from '../workbook/sheet.ts'
import type { RowSource } from '../workbook/stream-rows.ts'
import { sheetOfRows, TOP_ROWS } from './find-list.ts'

/** A workbook may hold a sheet for each month or village. */
const MOST_SHEETS = 100

async function topOf(source: RowSource, sheet: number): Promise<Sheet> {
  const rows: StreamedRow[] = []
  for await (const row of source.rows(sheet)) {
    if (row.row >= TOP_ROWS) break
    rows.push(row)
  }
  return { ...sheetOfRows(source.sheets[sheet]?.name ?? '', rows), hidden: source.sheets[sheet]?.hidden ?? false }
}

export async function holdsChildList(source: RowSource, file: string): Promise<boolean> {
  try {
    const tops: Sheet[] = []
    for (let sheet = 0; sheet < Math.min(source.sheets.length, MOST_SHEETS); sheet += 1) tops.push(await topOf(source, sheet))
    return detectEppgbmList(tops) !== null && detectSource(tops, file).kind === 'unknown'
  } catch (error) {
    // What is wrong with the file is said by whoever reads it whole.
    if (error instanceof ReadingProblem) return false
    throw error
  }
}
