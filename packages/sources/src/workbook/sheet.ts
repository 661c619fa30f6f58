/**
 * A spreadsheet as text, whatever kind of file it came in: what every parser of sources works on.
 * Cells keep the text exactly as the file has it; only the difference between "stored as a number" and "typed" is remembered beside it,
 * because `1.234` is 1234 people when typed and 1.234 when stored.
 */
import type { Issue } from '@konvergen/core/kit/issue.ts'

export type CellKind = 'teks' | 'angka' | 'tanggal'

export interface SheetCell {
  /** Numbers as their shortest faithful decimal text, dates as ISO text. null only for a formula without a saved result. */
  readonly text: string | null
  readonly kind: CellKind
  /** The formula without `=`; `''` when it is shared with another cell; null when the cell is no formula. */
  readonly formula: string | null
}

/** A merged range, counted from 0, both ends included. Its text stands in its first cell. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** `rows[r][c]`, both from 0; rows may differ in length, null = no cell. Hidden rows and columns are here like all others. */
  readonly rows: readonly (readonly (SheetCell | null)[])[]
  readonly merges: readonly Merge[]
}

/** A row of a sheet that is read row by row. */
export interface StreamedRow {
  /** From 0, as in the sheet: empty rows may be left out. */
  readonly row: number
  readonly cells: readonly (SheetCell | null)[]
}

export type WorkbookKind = 'xlsx' | 'xls' | 'ods' | 'html' | 'csv'

export interface Workbook {
  readonly kind: WorkbookKind
  readonly sheets: readonly Sheet[]
  readonly issues: readonly Issue[]
}

export type WorkbookResult = { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly issue: Issue }

/** Rows below the last one that says something are only formatting. */
export function withoutTrailingBlanks<Row extends readonly (SheetCell | null)[]>(rows: readonly Row[]): readonly Row[] {
  return rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell !== null && cell.text?.trim() !== '')) + 1)
}

export function textCell(text: string): SheetCell {
  return { text, kind: 'teks', formula: null }
}
