/**
 * One cell as a count or a percentage, with the text it came from beside it and an Issue when that text is no such number.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { parseCount, parsePercent, type StoredAs } from '@konvergen/core/intake/parse-count.ts'
import { NO_CELL, type ReadCell } from '@konvergen/core/kit/cell.ts'
import type { Issue, IssuePlace } from '@konvergen/core/kit/issue.ts'
import { cellAddress, columnLetters } from '../workbook/address.ts'
import type { Sheet, SheetCell } from '../workbook/sheet.ts'
import { cellAt } from './cells.ts'

export interface ValuePlace {
  readonly file: string
  readonly sheet: Sheet
  readonly row: number
  /** null when the file has no such column. */
  readonly column: number | null
}

export interface ValueNames {
  /** Village, as written. */
  readonly nama: string
  /** Column, by its official name. */
  readonly kolom: string
}

export function placeOf({ file, sheet, row, column }: ValuePlace): Partial<IssuePlace> {
  const at = column === null ? {} : { column: columnLetters(column), cell: cellAddress(row, column) }
  return { file, sheet: sheet.name, row: row + 1, ...at }
}

const CODES = { 'bukan-angka': 'tabel.bukan-angka', negatif: 'tabel.negatif', pecahan: 'tabel.pecahan' } as const

export function readCount(place: ValuePlace, names: ValueNames, issues: Issue[]): ReadCell<number> {
  const cell = place.column === null ? null : cellAt(place.sheet, place.row, place.column)
  if (cell === null || place.column === null) return NO_CELL
  const raw = rawText(cell)
  const reading = parseCount(cell.text, storedAs(cell))
  if (reading.state !== 'ada' && reading.state !== 'kosong') {
    issues.push(issue(CODES[reading.state], placeOf(place), raw, { nama: names.nama, kolom: names.kolom }))
  }
  return { value: reading.state === 'ada' ? reading.value : null, raw, cell: cellAddress(place.row, place.column) }
}

export function readPercent(place: ValuePlace, names: ValueNames, issues: Issue[]): ReadCell<number> {
  const cell = place.column === null ? null : cellAt(place.sheet, place.row, place.column)
  if (cell === null || place.column === null) return NO_CELL
  const raw = rawText(cell)
  const value = parsePercent(cell.text, storedAs(cell))
  if (value === undefined) issues.push(issue('rekap.persen-tak-terbaca', placeOf(place), raw, { nama: names.nama, kolom: names.kolom }))
  return { value: value ?? null, raw, cell: cellAddress(place.row, place.column) }
}

/** A formula without a saved result is kept as its formula, with the `=` that marks it (see `isFormulaWithoutResult`). */
function rawText(cell: SheetCell): string {
  return cell.text ?? `=${cell.formula ?? ''}`
}

function storedAs(cell: SheetCell): StoredAs {
  return cell.kind === 'angka' ? 'angka' : 'teks'
}
