/**
 * The only place that writes spreadsheets. Numbers are written as numbers, what is not known as an empty cell, text always as text: a
 * village called `=HYPERLINK(…)` is a name, never a formula.
 */
import type { Cell, CellStyle } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'

/** How the numbers of a column are shown: whole, with one decimal, with two, with four; `tahun`: whole without marks; `teks` for words. */
export type ColumnFormat = 'bulat' | 'tahun' | 'persen' | 'perseratus' | 'peluang' | 'teks'

export interface SheetColumn {
  readonly head: string
  readonly format: ColumnFormat
  /** In characters. */
  readonly width: number
}

export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** Addresses that the last cell of a row leads to, row by row; null = it leads nowhere. */
  readonly links?: readonly (string | null)[]
  /** Columns that stay in sight when the sheet is scrolled sideways: code and name. */
  readonly frozenColumns?: number
}

const NUMBER_FORMATS: Readonly<Record<ColumnFormat, string>> = {
  bulat: '#,##0',
  tahun: '0',
  persen: '0.0',
  perseratus: '0.00',
  peluang: '0.0000',
  teks: '@',
}

/** XLSX is XML: what it cannot hold is dropped, or Excel calls the whole file damaged. Cells hold 32,767 characters. */
// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const MOST_CHARACTERS = 32_767

function cellValue(value: string | number | null): string | number | null {
  if (typeof value !== 'string') return value
  return value.replace(UNWRITABLE, '').slice(0, MOST_CHARACTERS).toWellFormed()
}

function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last
}

const HEAD_STYLE: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'bottom' } }

const LINK_STYLE: CellStyle = { font: { underline: true, color: { rgb: '0C6B5F' } } }

function linkCells({ columns, rows, links = [] }: Sheet): [string, Partial<Cell>][] {
  const at = columns.length - 1
  return links.flatMap((target, row): [string, Partial<Cell>][] =>
    target === null
      ? []
      : [[`${row + 1},${at}`, { value: cellValue(rows[row]?.[at] ?? null), type: 'string', style: LINK_STYLE, hyperlink: { target } }]],
  )
}

function headCells(columns: readonly SheetColumn[]): Map<string, Partial<Cell>> {
  return new Map(columns.map(({ head }, index) => [`0,${index}`, { value: head, type: 'string', style: HEAD_STYLE }]))
}

/** Written as the time of saving, so that the same figures give the same bytes: the figures carry their own dates. */
const NO_CLOCK = new Date(Date.UTC(2000, 0, 1))

export function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({
    defaultFont: { name: 'Calibri', size: 11 },
    properties: { created: NO_CLOCK, modified: NO_CLOCK },
    sheets: sheets.map(({ name, columns, rows, links = [], frozenColumns = 0 }) => ({
      name,
      columns: columns.map(({ head, width, format }) => ({ header: head, key: head, width, numFmt: NUMBER_FORMATS[format] })),
      rows: [columns.map(({ head }) => head), ...rows.map((row) => row.map(cellValue))],
      cells: new Map([...headCells(columns), ...linkCells({ name, columns, rows, links })]),
      freezePane: { rows: 1, columns: frozenColumns },
      autoFilter: { range: `A1:${columnLetter(columns.length - 1)}${rows.length + 1}` },
    })),
  })
}
