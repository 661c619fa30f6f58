/** For tests: a list of children from its bytes to rows and issues. */
import { collectEppgbm, type ParsedEppgbm, parseEppgbm } from '../../src/eppgbm/parse.ts'
import type { WorkbookLimits } from '../../src/workbook/limits.ts'
import { openRows } from '../../src/workbook/stream-rows.ts'
import { csvBytes, gridOf, HEADING, type ListChild, type ListGrid } from '../sample-eppgbm.ts'

export async function readBytes(bytes: Uint8Array, limits?: WorkbookLimits): Promise<ParsedEppgbm> {
  const opened = await openRows(bytes, 'daftar', limits)
  if (!opened.ok) return { place: null, rows: [], issues: [opened.issue] }
  return collectEppgbm(parseEppgbm(opened.source, 'daftar'))
}

export const readGrid = (grid: ListGrid): Promise<ParsedEppgbm> => readBytes(csvBytes(grid))

export const readChildren = (children: readonly ListChild[], heading: readonly string[] = HEADING): Promise<ParsedEppgbm> =>
  readGrid(gridOf(children, heading))
