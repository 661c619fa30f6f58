/**
 * HTML tables that call themselves ".xls", as e-PPGBM exports them. Each table becomes a sheet; spans are laid out on the grid as a
 * browser would, and a table that was exported twice is read once.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { Parser } from 'htmlparser2'
import { decodeText } from './decode-text.ts'
import { HtmlGrid } from './html-grid.ts'
import type { WorkbookLimits } from './limits.ts'
import type { Sheet } from './sheet.ts'

/** Their content is no text of the table. */
const SILENT = new Set(['script', 'style', 'title'])

export interface HtmlSheets {
  readonly sheets: Sheet[]
  readonly issues: Issue[]
}

export function readHtml(bytes: Uint8Array, file: string, limits: WorkbookLimits): HtmlSheets {
  const grids = parseTables(decodeText(bytes), file, limits)
  const filled = grids.map((grid, index) => grid.toSheet(`Tabel ${index + 1}`)).filter((sheet) => sheet.rows.length > 0)
  return dropTwins(filled, file)
}

function parseTables(html: string, file: string, limits: WorkbookLimits): HtmlGrid[] {
  const { parser, tables } = htmlTables(file, limits)
  parser.end(html)
  return tables
}

export interface HtmlTables {
  /** Takes the text, in one piece or in many. */
  readonly parser: Parser
  /** In the order in which they begin; grows while the text comes in. */
  readonly tables: HtmlGrid[]
  /** Those that have ended. */
  readonly ended: ReadonlySet<HtmlGrid>
}

export function htmlTables(file: string, limits: WorkbookLimits): HtmlTables {
  const tables: HtmlGrid[] = []
  const ended = new Set<HtmlGrid>()
  /** Tables may stand inside cells of others (a page layout): each is a table of its own. */
  const open: HtmlGrid[] = []
  let silent = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      if (SILENT.has(name)) silent++
      const grid = open.at(-1)
      if (name === 'table') {
        const inner = new HtmlGrid(file, limits)
        open.push(inner)
        tables.push(inner)
      } else if (name === 'tr') grid?.startRow()
      else if (name === 'td' || name === 'th') grid?.startCell(attributes)
      else if (name === 'br' || name === 'p' || name === 'div') grid?.addText(' ')
    },
    ontext(text) {
      if (silent === 0) open.at(-1)?.addText(text)
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent--
      if (name === 'td' || name === 'th') open.at(-1)?.endCell()
      else if (name === 'table') endTable(open.pop(), ended)
    },
  })
  return { parser, tables, ended }
}

function endTable(grid: HtmlGrid | undefined, ended: Set<HtmlGrid>): void {
  if (grid === undefined) return
  grid.endCell()
  ended.add(grid)
}

function dropTwins(sheets: readonly Sheet[], file: string): HtmlSheets {
  const times = new Map<string, number>()
  const kept: Sheet[] = []
  for (const sheet of sheets) {
    const content = JSON.stringify(sheet.rows)
    const seen = times.get(content) ?? 0
    if (seen === 0) kept.push(sheet)
    times.set(content, seen + 1)
  }
  const issues = [...times.values()].filter((kali) => kali > 1).map((kali) => issue('buku.tabel-kembar', { file }, null, { kali }))
  return { sheets: kept, issues }
}
