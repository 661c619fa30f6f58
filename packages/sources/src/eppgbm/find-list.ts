/**
 * Where in a file the list of children stands: which sheet, which heading row, and what a person should know about its columns.
 */
import { CHILD_LABELS } from '@konvergen/core/intake/child-labels.ts'
import { CHILD_COLUMNS, type ChildColumn, type ChildListPlace } from '@konvergen/core/intake/child-rows.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { findHeader, type Header } from '../table/find-header.ts'
import { columnLetters } from '../workbook/address.ts'
import type { Sheet, StreamedRow } from '../workbook/sheet.ts'
import type { RowSource } from '../workbook/stream-rows.ts'
import { classifyListHeading } from './columns.ts'

export type ListHeader = Header<ChildColumn>

/** Headings stand above this row. */
export const TOP_ROWS = 30
/** A heading that names the birth date and this many columns in all lists children: a recap has no birth dates, a mere list of names fewer. */
const LEAST_COLUMNS = 6

/** Each of these, or one of them, must be there: without it no row can be scored or placed. */
const NEEDS: readonly (readonly ChildColumn[])[] = [['nama'], ['jk'], ['tglLahir'], ['desa'], ['tanggalPengukuran'], ['berat', 'tinggi']]

/** null when the first rows of a sheet hold no such heading. */
export function findListHeader(sheet: Sheet): ListHeader | null {
  const header = findHeader(sheet, classifyListHeading, 'tglLahir', LEAST_COLUMNS)
  return header !== null && (header.columns.has('tanggalPengukuran') || header.columns.has('berat')) ? header : null
}

export function sheetOfRows(name: string, rows: readonly StreamedRow[]): Sheet {
  const cells: (readonly (StreamedRow['cells'][number] | null)[])[] = []
  for (const { row, cells: own } of rows) {
    if (row >= TOP_ROWS) break
    while (cells.length < row) cells.push([])
    cells.push(own)
  }
  return { name, hidden: false, rows: cells, merges: [] }
}

export interface ChosenList {
  /** Index of the sheet in the file. */
  readonly sheet: number
  /** Names of the other sheets that list children too. */
  readonly others: readonly string[]
}

/** The sheet whose heading names most columns, a visible one before a hidden one; null when none does. The only sheet is not looked at. */
export async function chooseList(source: RowSource): Promise<ChosenList | null> {
  if (source.sheets.length === 1) return { sheet: 0, others: [] }
  const found: { readonly sheet: number; readonly rank: number }[] = []
  for (const [sheet, { name, hidden }] of source.sheets.entries()) {
    const header = findListHeader(sheetOfRows(name, await topRows(source, sheet)))
    if (header !== null) found.push({ sheet, rank: header.columns.size + (hidden ? 0 : CHILD_COLUMNS.length) })
  }
  const best = found.toSorted((a, b) => b.rank - a.rank)[0]
  if (best === undefined) return null
  const others = found.filter(({ sheet }) => sheet !== best.sheet).map(({ sheet }) => source.sheets[sheet]?.name ?? '')
  return { sheet: best.sheet, others }
}

export async function topRows(source: RowSource, sheet: number): Promise<StreamedRow[]> {
  const rows: StreamedRow[] = []
  for await (const row of source.rows(sheet)) {
    if (row.row >= TOP_ROWS) break
    rows.push(row)
  }
  return rows
}

export function listPlace(header: ListHeader, file: string, sheet: string): ChildListPlace {
  return { file, sheet, columns: Object.fromEntries([...header.columns].map(([key, column]) => [key, columnLetters(column)])) }
}

/** One `galat` for every column that is needed and missing. */
export function missingListColumns(header: ListHeader, { file, sheet }: ChildListPlace): Issue[] {
  return NEEDS.filter((anyOf) => !anyOf.some((column) => header.columns.has(column))).map((anyOf) => {
    const kolom = anyOf.map((column) => CHILD_LABELS[column]).join(' / ')
    return issue('anak.kolom-wajib-tidak-ada', { file, sheet, row: header.bottom + 1 }, null, { kolom })
  })
}

/** Columns that are there twice, and one list of those that users added: their headings, never their values. */
export function listColumnIssues(header: ListHeader, { file, sheet }: ChildListPlace): Issue[] {
  const where = { file, sheet, row: header.bottom + 1 }
  const doubled = header.doubled.map(({ key, column }) => {
    const params = { kolom: CHILD_LABELS[key], dipakai: columnLetters(header.columns.get(key) ?? 0), diabaikan: columnLetters(column) }
    return issue('tabel.kolom-ganda', { ...where, column: columnLetters(column) }, header.texts.get(column) ?? null, params)
  })
  if (header.unknown.length === 0) return doubled
  const daftar = header.unknown.map((column) => `${columnLetters(column)} (${header.texts.get(column) ?? ''})`).join(', ')
  return [...doubled, issue('anak.kolom-tambahan', where, null, { daftar })]
}
