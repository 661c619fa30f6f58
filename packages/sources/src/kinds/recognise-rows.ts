/**
 * Which kind a file is, from the first rows of its sheets: the rest is not read.
 */
import { sheetOfRows, topRows } from '../eppgbm/find-list.ts'
import { ReadingProblem } from '../workbook/reading-problem.ts'
import type { Sheet } from '../workbook/sheet.ts'
import type { RowSource } from '../workbook/stream-rows.ts'
import { type Recognised, recognise } from './recognise.ts'

/** A workbook may hold a sheet for each month or village. */
const MOST_SHEETS = 100

/** null when it is no kind that is known, or turns out to be damaged: whoever reads it whole says why. */
export async function recogniseRows(source: RowSource, file: string): Promise<Recognised | null> {
  const tops: Sheet[] = []
  try {
    for (const [index, { name, hidden }] of source.sheets.slice(0, MOST_SHEETS).entries()) {
      tops.push({ ...sheetOfRows(name, await topRows(source, index)), hidden })
    }
  } catch (error) {
    if (!(error instanceof ReadingProblem)) throw error
    return null
  }
  return recognise(tops, file)
}
