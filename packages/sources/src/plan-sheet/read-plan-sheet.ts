/**
 * A plan that came back: whose it is, and its rows cell by cell, found by the heads of its columns wherever they stand. Columns of somebody's own are left alone.
 */
import type { RowCell, RowCells } from '@konvergen/core/plan/read-row.ts'
import { columnOfHead, type PlanOwner, planOwnerOf, type SheetColumnKey } from '@konvergen/core/plan/sheet-columns.ts'
import { cellAddress } from '../workbook/address.ts'
import type { Sheet } from '../workbook/sheet.ts'

export interface ReadPlanSheet {
  readonly owner: PlanOwner
  /** Only rows that say something. */
  readonly rows: readonly { readonly row: number; readonly cells: RowCells }[]
}

/** As deep as somebody may have pushed the heads down. */
const DEEPEST_HEAD = 30
/** A row with fewer known heads is none. */
const LEAST_HEADS = 5

interface Heads {
  readonly at: number
  readonly columns: readonly (SheetColumnKey | null)[]
}

function headsOf({ rows }: Sheet): Heads | null {
  for (const [at, cells] of rows.slice(0, DEEPEST_HEAD).entries()) {
    const columns = cells.map((cell) => columnOfHead(cell?.text ?? ''))
    if (columns.includes('title') && columns.filter((column) => column !== null).length >= LEAST_HEADS) return { at, columns }
  }
  return null
}

function ownerIn({ rows }: Sheet): PlanOwner | null {
  for (const cells of rows.slice(0, DEEPEST_HEAD)) {
    for (const cell of cells) {
      const owner = planOwnerOf(cell?.text ?? '')
      if (owner !== null) return owner
    }
  }
  return null
}

/** What only the program writes makes no row: its total and the name of its code. */
const DERIVED: ReadonlySet<SheetColumnKey> = new Set(['subKegiatanName'])

function rowsOf({ name, rows }: Sheet, { at, columns }: Heads): ReadPlanSheet['rows'] {
  return rows.slice(at + 1).flatMap((cells, below) => {
    const row = at + 1 + below
    const read: Partial<Record<SheetColumnKey, RowCell>> = {}
    for (const [column, key] of columns.entries()) {
      const cell = cells[column]
      const text = cell?.text?.trim() ?? ''
      if (key === null || DERIVED.has(key) || text === '' || read[key] !== undefined) continue
      read[key] = { text, isStored: cell?.kind === 'angka', cell: `${name}!${cellAddress(row, column)}` }
    }
    return Object.keys(read).length === 0 ? [] : [{ row: row + 1, cells: read }]
  })
}

/** null = no sheet of it is such a plan. */
export function readPlanSheet(sheets: readonly Sheet[]): ReadPlanSheet | null {
  const owner = sheets.map(ownerIn).find((found) => found !== null)
  if (owner === undefined) return null
  for (const sheet of sheets) {
    const heads = headsOf(sheet)
    if (heads !== null) return { owner, rows: rowsOf(sheet, heads) }
  }
  return null
}
