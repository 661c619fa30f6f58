/**
 * A quarter that came back: whose it is, and its rows cell by cell, found by the heads of its columns wherever they stand. Columns of somebody's own are left alone.
 */
import type { RowCell } from '@konvergen/core/plan/read-row.ts'
import type { ReportCells } from '@konvergen/core/realisation/read-report-row.ts'
import {
  type ReportColumn,
  type ReportOwner,
  reportColumnOf,
  reportOwnerOf,
  SHOWN_COLUMNS,
} from '@konvergen/core/realisation/sheet-columns.ts'
import { type VillageSheetOwner, villageOwnerOf } from '@konvergen/core/realisation/village-sheet.ts'
import { cellAddress } from '../workbook/address.ts'
import type { Sheet } from '../workbook/sheet.ts'

interface ReadSheet<Owner> {
  readonly owner: Owner
  /** Only rows that say something, or that name an activity. */
  readonly rows: readonly { readonly row: number; readonly title: string | null; readonly cells: ReportCells }[]
}

export type ReadRealisationSheet = ReadSheet<ReportOwner>
/** Of one village, or of many. */
export type ReadVillageSheet = ReadSheet<VillageSheetOwner>

/** As deep as somebody may have pushed the heads down. */
const DEEPEST_HEAD = 30
/** A row with fewer known heads is none. */
const LEAST_HEADS = 4

interface Heads {
  readonly at: number
  readonly columns: readonly (ReportColumn | null)[]
}

function headsOf({ rows }: Sheet): Heads | null {
  for (const [at, cells] of rows.slice(0, DEEPEST_HEAD).entries()) {
    const columns = cells.map((cell) => reportColumnOf(cell?.text ?? ''))
    if (columns.includes('id') && columns.filter((column) => column !== null).length >= LEAST_HEADS) return { at, columns }
  }
  return null
}

function ownerIn<Owner>({ rows }: Sheet, ownerOf: (text: string) => Owner | null): Owner | null {
  for (const cells of rows.slice(0, DEEPEST_HEAD)) {
    for (const cell of cells) {
      const owner = ownerOf(cell?.text ?? '')
      if (owner !== null) return owner
    }
  }
  return null
}

/** What only the program writes is looked at and not read. */
const SHOWN: ReadonlySet<ReportColumn> = new Set(['village', ...SHOWN_COLUMNS])

function rowsOf({ name, rows }: Sheet, { at, columns }: Heads): ReadSheet<unknown>['rows'] {
  return rows.slice(at + 1).flatMap((cells, below) => {
    const row = at + 1 + below
    const read: Partial<Record<ReportColumn, RowCell>> = {}
    for (const [column, key] of columns.entries()) {
      const cell = cells[column]
      const text = cell?.text?.trim() ?? ''
      if (key === null || SHOWN.has(key) || text === '' || read[key] !== undefined) continue
      read[key] = { text, isStored: cell?.kind === 'angka', cell: `${name}!${cellAddress(row, column)}` }
    }
    const title = cells[columns.indexOf('title')]?.text?.trim() ?? ''
    return Object.keys(read).length === 0 ? [] : [{ row: row + 1, title: title === '' ? null : title, cells: read }]
  })
}

function readOf<Owner>(sheets: readonly Sheet[], ownerOf: (text: string) => Owner | null): ReadSheet<Owner> | null {
  const owner = sheets.map((sheet) => ownerIn(sheet, ownerOf)).find((found) => found !== null)
  if (owner === undefined) return null
  for (const sheet of sheets) {
    const heads = headsOf(sheet)
    if (heads !== null) return { owner, rows: rowsOf(sheet, heads) }
  }
  return null
}

/** null = no sheet of it is such a quarter; so of the other. */
export function readRealisationSheet(sheets: readonly Sheet[]): ReadRealisationSheet | null {
  return readOf(sheets, reportOwnerOf)
}

export function readVillageSheet(sheets: readonly Sheet[]): ReadVillageSheet | null {
  return readOf(sheets, villageOwnerOf)
}
