/**
 * A budget sheet as rows of known columns: its heads are the row that bears most words of heads, wherever it stands; what a person says of a column goes before what its head says.
 */
import { type BudgetColumn, columnOfHead } from '@konvergen/core/budget/columns.ts'
import type { SheetRow } from '@konvergen/core/budget/row-kinds.ts'
import type { RowCell } from '@konvergen/core/plan/read-row.ts'
import { cellAddress, columnLetters } from '../workbook/address.ts'
import type { Sheet, SheetCell } from '../workbook/sheet.ts'

export interface BudgetSheet {
  readonly sheet: string
  /** From 1. */
  readonly headRow: number
  readonly columns: readonly { readonly letter: string; readonly head: string; readonly column: BudgetColumn | null }[]
  /** Texts above the heads. */
  readonly notes: readonly string[]
  readonly rows: readonly SheetRow[]
}

/** By letter; null = it is to be left alone. */
export type ColumnChoices = ReadonlyMap<string, BudgetColumn | null>

const DEEPEST_HEAD = 40
/** A row with fewer known heads is none. */
const LEAST_HEADS = 3

type Cells = readonly (SheetCell | null)[]
const textOf = (cell: SheetCell | null | undefined): string => cell?.text?.trim() ?? ''
const isNumbered = (cells: Cells): boolean =>
  cells.filter((cell) => textOf(cell) !== '').every((cell) => /^\(?\d{1,2}\)?$|^\d{1,2}\s*=.*$/.test(textOf(cell))) &&
  cells.some((cell) => textOf(cell) === '1' || textOf(cell) === '(1)')

/** Every column once: of several that say the same the first counts, unless somebody chose another. */
function columnsOf(heads: readonly string[], choices: ColumnChoices): (BudgetColumn | null)[] {
  const taken = new Set<BudgetColumn>([...choices.values()].flatMap((column) => column ?? []))
  return heads.map((head, at) => {
    const chosen = choices.get(columnLetters(at))
    if (chosen !== undefined) return chosen
    const column = columnOfHead(head)
    if (column === null || taken.has(column)) return null
    taken.add(column)
    return column
  })
}

/** A second row of heads under the first, for columns that have none there: `Target` over `2026`, merged cells. */
function headsOf(rows: Sheet['rows'], at: number): { readonly heads: readonly string[]; readonly last: number } {
  const first = rows[at] ?? []
  const below = rows[at + 1] ?? []
  const width = Math.max(first.length, below.length)
  const isSecond =
    below.some((cell, column) => textOf(first[column]) === '' && columnOfHead(textOf(cell)) !== null) &&
    !below.some((cell) => cell?.kind === 'angka')
  const heads = Array.from({ length: width }, (_, column) => textOf(first[column]) || (isSecond ? textOf(below[column]) : ''))
  return { heads, last: isSecond ? at + 1 : at }
}

const knownHeads = (cells: Cells): number => new Set(cells.flatMap((cell) => columnOfHead(textOf(cell)) ?? [])).size

interface Found {
  readonly sheet: Sheet
  readonly at: number
  readonly known: number
}

function bestHeads(sheets: readonly Sheet[]): Found | null {
  let best: Found | null = null
  for (const sheet of sheets) {
    for (const [at, cells] of sheet.rows.slice(0, DEEPEST_HEAD).entries()) {
      const known = knownHeads(cells)
      if (known >= LEAST_HEADS && known > (best?.known ?? 0)) best = { sheet, at, known }
    }
  }
  return best
}

/** null = no row of any sheet looks like heads of a budget. */
export function readBudgetSheet(sheets: readonly Sheet[], choices: ColumnChoices = new Map()): BudgetSheet | null {
  const found = bestHeads(sheets)
  if (found === null) return null
  const { sheet, at } = found
  const { heads, last } = headsOf(sheet.rows, at)
  const columns = columnsOf(heads, choices)
  const body = sheet.rows.slice(last + 1)
  const first = body.findIndex((cells) => cells.some((cell) => textOf(cell) !== ''))
  const rows = body.flatMap((cells, below): SheetRow[] => {
    const row = last + 1 + below
    // Under the heads many papers number their columns.
    if (below === first && isNumbered(cells)) return []
    const known: Partial<Record<BudgetColumn, RowCell>> = {}
    const raw: { head: string; cell: string; text: string }[] = []
    for (const [column, cell] of cells.entries()) {
      const text = textOf(cell)
      if (text === '') continue
      const address = cellAddress(row, column)
      raw.push({ head: heads[column] ?? '', cell: address, text })
      const key = columns[column] ?? null
      if (key !== null && known[key] === undefined)
        known[key] = { text, isStored: cell?.kind === 'angka', cell: `${sheet.name}!${address}` }
    }
    return raw.length === 0 ? [] : [{ row: row + 1, cells: known, raw }]
  })
  return {
    sheet: sheet.name,
    headRow: at + 1,
    columns: heads.map((head, column) => ({ letter: columnLetters(column), head, column: columns[column] ?? null })),
    notes: sheet.rows.slice(0, at).flatMap((cells) => {
      const line = cells
        .map(textOf)
        .filter((text) => text !== '')
        .join(' ')
      return line === '' ? [] : [line]
    }),
    rows,
  }
}

/** `C:rupiah,D:-` as an address says it; undefined = it is no such list. */
export function readChoices(written: string, isColumn: (word: string) => word is BudgetColumn): ColumnChoices | undefined {
  const choices = new Map<string, BudgetColumn | null>()
  for (const part of written.split(',').filter((each) => each !== '')) {
    const [letter = '', word = ''] = part.split(':')
    if (!/^[A-Z]{1,3}$/.test(letter)) return undefined
    if (word === '-') choices.set(letter, null)
    else if (isColumn(word)) choices.set(letter, word)
    else return undefined
  }
  return choices
}
