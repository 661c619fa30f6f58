/**
 * The rows of one table of an HTML file while it is being read, each forgotten as soon as it is handed out: e-PPGBM's ".xls" of a whole district
 * has two million cells.
 */
import { decodeText } from './decode-text.ts'
import type { WorkbookLimits } from './limits.ts'
import { htmlTables } from './read-html.ts'
import type { SheetCell } from './sheet.ts'

const PIECE = 65_536
/** A page with more tables than these is no export. */
const MOST_TABLES = 50

export function htmlTableCount(bytes: Uint8Array): number {
  const begins = decodeText(bytes).match(/<table\b/gi)
  return Math.min(begins?.length ?? 0, MOST_TABLES)
}

/** `table` from 0. */
export function* streamHtml(bytes: Uint8Array, table: number, file: string, limits: WorkbookLimits): Generator<(SheetCell | null)[]> {
  const html = decodeText(bytes)
  const { parser, tables, ended } = htmlTables(file, limits)
  for (let at = 0; at < html.length; at += PIECE) {
    parser.write(html.slice(at, at + PIECE))
    for (const [index, grid] of tables.entries()) {
      const isEnd = ended.has(grid)
      const rows = grid.takeRows(isEnd)
      if (index !== table) continue
      yield* rows
      if (isEnd) return
    }
  }
  parser.end()
  yield* tables[table]?.takeRows(true) ?? []
}
