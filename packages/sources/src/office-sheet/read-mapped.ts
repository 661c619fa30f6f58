/**
 * The rows of a sheet whose columns were given their meaning: areas sorted from sums and notes, every number with its text and cell. A percentage in a column
 * of counts, a formula without a result, a thousands separator: as in every table of figures.
 */
import { codeSystem, readAreaCode } from '@konvergen/core/intake/figures/area-code.ts'
import type { FigureRow, FigureTable } from '@konvergen/core/intake/figures/figure-table.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { readFlag } from '@konvergen/core/intake/mapping/read-flag.ts'
import { NO_CELL, type ReadCell } from '@konvergen/core/kit/cell.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { foreignFormulas } from '../figures/foreign-formulas.ts'
import { readNumber } from '../figures/read-number.ts'
import { cellAt, rangeTextAt, textAt } from '../table/cells.ts'
import { placeOf } from '../table/read-value.ts'
import { rowIssues } from '../table/row-issues.ts'
import { sortRows } from '../table/sort-rows.ts'
import { cellAddress, columnLetters } from '../workbook/address.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { sumCells } from './sum-cells.ts'

export interface MappedColumn {
  readonly column: number
  /** `desa`, `kode`, `kecamatan`, `saring`, or the key under which its numbers are wanted; several columns of one key are one number together. */
  readonly target: string
  /** How the number is called in what is said about it; null for a place. */
  readonly label: string | null
  readonly isFlag: boolean
}

export interface MappedReading {
  readonly table: FigureTable<string>
  /** The code of each row as written, `''` = none. */
  readonly codes: readonly string[]
  readonly issues: readonly Issue[]
}

export interface RowFilter {
  /** Text in the column `saring` of the rows that are wanted, letter case aside. */
  readonly text: string
}

export function readMapped(
  sheet: Sheet,
  first: number,
  columns: readonly MappedColumn[],
  filter: RowFilter | null,
  file: string,
): MappedReading {
  const columnOf = (target: string) => columns.find((each) => each.target === target)?.column ?? null
  const numbers = columns.filter(({ label }) => label !== null)
  const keys = Map.groupBy(numbers, ({ target }) => target)
  const [village, kecamatan, code] = [columnOf('desa'), columnOf('kecamatan'), columnOf('kode')]
  const name = village ?? kecamatan ?? code ?? 0
  const isByKecamatan = village === null && kecamatan !== null
  const plain = isByKecamatan ? withoutKind(sheet, name) : sheet
  const picked = filter === null ? plain : onlyRows(plain, first, columnOf('saring'), filter)
  const counted = flagsAsCounts(
    picked,
    first,
    numbers.filter(({ isFlag }) => isFlag).map(({ column }) => column),
  )
  const sorted =
    village === null && kecamatan === null
      ? { villages: rowsWithCode(picked, first, name), total: null, sums: [], others: [], nameless: [] }
      : sortRows(counted, first, { name, counts: numbers.map(({ column }) => column) })
  const issues: Issue[] = []
  const written = sorted.villages.map((row) => (code === null ? '' : rangeTextAt(sheet, row, code)))
  const system = codeSystem(written)
  const rowOf = (row: number, kode: string, of: Issue[]): FigureRow<string> => {
    const nama = textAt(picked, row, name)
    return {
      row: row + 1,
      kabupaten: '',
      kecamatan: isByKecamatan || kecamatan === null ? '' : rangeTextAt(sheet, row, kecamatan),
      kode: system === null || kode === '' ? null : readAreaCode(kode, system),
      nama,
      periode: null,
      counts: Object.fromEntries([...keys].map(([key, same]) => [key, readKey(sheet, row, same, nama, file, of)])),
    }
  }
  const rows = sorted.villages.map((row, index) => rowOf(row, written[index] ?? '', issues))
  const total = sorted.total === null ? null : { ...rowOf(sorted.total.row, '', []), nama: sorted.total.label }
  const labelAt = (column: number) => columns.find((each) => each.column === column)?.label ?? ''
  const foreign = foreignFormulas(sheet, first, labelAt, file).filter(({ params }) => params.kolom !== '')
  return {
    table: { sheet: sheet.name, rows, total, headers: {} },
    codes: written,
    issues: [...rowIssues(sorted, sheet, file), ...issues, ...foreign, ...lostFormulas(sheet, sorted.villages, numbers, file)],
  }
}

/** Formulas whose result was not saved: nothing is computed for them, and that is said once for each column. */
function lostFormulas(sheet: Sheet, rows: readonly number[], columns: readonly MappedColumn[], file: string): Issue[] {
  return columns.flatMap(({ column, label }) => {
    const lost = rows.filter((row) => {
      const cell = cellAt(sheet, row, column)
      return cell !== null && cell.text === null && cell.formula !== null
    })
    if (lost.length === 0) return []
    const place = { file, sheet: sheet.name, column: columnLetters(column) }
    return [issue('tabel.rumus-tanpa-nilai', place, null, { kolom: label ?? '', jumlah: lost.length })]
  })
}

function readKey(
  sheet: Sheet,
  row: number,
  columns: readonly MappedColumn[],
  nama: string,
  file: string,
  issues: Issue[],
): ReadCell<number> {
  const cells = columns.map((column) => readOne(sheet, row, column, nama, file, issues))
  const [only] = cells
  if (only !== undefined && cells.length === 1) return only
  const letters = columns.map(({ column }) => columnLetters(column))
  return sumCells(cells, letters, { file, sheet: sheet.name, row: row + 1, nama, kolom: columns[0]?.label ?? '' }, issues)
}

function readOne(
  sheet: Sheet,
  row: number,
  { column, label, isFlag }: MappedColumn,
  nama: string,
  file: string,
  issues: Issue[],
): ReadCell<number> {
  const place = { file, sheet, row, column }
  const kolom = label ?? ''
  if (!isFlag) return readNumber(place, { nama, kolom }, false, issues)
  const text = cellAt(sheet, row, column)?.text ?? null
  if (text === null) return NO_CELL
  const value = readFlag(text)
  if (value === undefined) issues.push(issue('lembar.bukan-ya-tidak', placeOf(place), text, { nama, kolom }))
  return { value: value ?? null, raw: text, cell: cellAddress(row, column) }
}

/**
 * For the sorting of rows alone an answer is a number, so that a row of answers is one of an area. It is the same number everywhere: no answer is ever the
 * sum of others.
 */
function flagsAsCounts(sheet: Sheet, first: number, columns: readonly number[]): Sheet {
  if (columns.length === 0) return sheet
  const rows = sheet.rows.map((cells, row) =>
    row < first
      ? cells
      : cells.map((cell, at) =>
          columns.includes(at) && (cell?.text ?? '').trim() !== '' ? { text: '7', kind: 'angka' as const, formula: null } : cell,
        ),
  )
  return { ...sheet, rows }
}

/** `KEC. HULU` would be taken for the sum of a part: in a table by kecamatan it is a row like any other. */
function withoutKind(sheet: Sheet, column: number): Sheet {
  const rows = sheet.rows.map((cells) =>
    cells.map((cell, at) =>
      at !== column || cell === null || cell.text === null
        ? cell
        : { ...cell, text: cell.text.replace(/^\s*(?:kecamatan|kec|distrik)\b\.?\s+(?=\S)/i, '') },
    ),
  )
  return { ...sheet, rows }
}

/** Rows that are not wanted become blank, so that every other row keeps its number. */
function onlyRows(sheet: Sheet, first: number, column: number | null, { text }: RowFilter): Sheet {
  if (column === null) return sheet
  const wanted = text.trim().toUpperCase()
  const rows = sheet.rows.map((cells, row) => (row < first || rangeTextAt(sheet, row, column).toUpperCase() === wanted ? cells : []))
  return { ...sheet, rows }
}

function rowsWithCode(sheet: Sheet, first: number, column: number): number[] {
  return Array.from({ length: Math.max(0, sheet.rows.length - first) }, (_, index) => first + index).filter(
    (row) => textAt(sheet, row, column) !== '',
  )
}
