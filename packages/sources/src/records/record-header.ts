/**
 * Where the columns of a list stand, and what a person should know about them: those that are missing, doubled or not read. Headings are told,
 * never values.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { RecordColumns, RecordPlace } from '@konvergen/core/intake/records/record-kind.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { maskNik } from '@konvergen/core/kit/nik-in-text.ts'
import type { Header } from '../table/find-header.ts'
import { columnLetters } from '../workbook/address.ts'
import type { Sheet } from '../workbook/sheet.ts'
import type { RecordReading } from './record-reading.ts'

type KeyOf<Columns extends RecordColumns> = keyof Columns & string

export function placeOfHeader<Columns extends RecordColumns>(
  header: Header<KeyOf<Columns>>,
  file: string,
  sheet: string,
): RecordPlace<Columns> {
  const letters = Object.fromEntries([...header.columns].map(([key, column]) => [key, columnLetters(column)]))
  return { file, sheet, columns: letters as RecordPlace<Columns>['columns'] }
}

/** The name of the sheet and what stands above its headings. */
export function titleOf(sheet: Sheet, header: Pick<Header<string>, 'top'>): string {
  const above = sheet.rows.slice(0, header.top).flatMap((cells) => cells.flatMap((cell) => cell?.text ?? []))
  return [sheet.name, ...above].join(' ')
}

/** One `galat` for every column that the list cannot do without. */
export function missingColumns<Columns extends RecordColumns>(
  header: Header<KeyOf<Columns>>,
  { columns, needs }: RecordReading<Columns>,
  { file, sheet }: RecordPlace<Columns>,
): Issue[] {
  return needs
    .filter((anyOf) => !anyOf.some((column) => header.columns.has(column)))
    .map((anyOf) => {
      const kolom = anyOf.map((column) => columns[column]?.label ?? column).join(' / ')
      return issue('baris.kolom-wajib-tidak-ada', { file, sheet, row: header.bottom + 1 }, null, { kolom })
    })
}

export function columnIssues<Columns extends RecordColumns>(
  header: Header<KeyOf<Columns>>,
  { columns }: RecordReading<Columns>,
  { file, sheet }: RecordPlace<Columns>,
): Issue[] {
  const where = { file, sheet, row: header.bottom + 1 }
  const heading = (column: number) => maskNik(header.texts.get(column) ?? '')
  const doubled = header.doubled.map(({ key, column }) => {
    const dipakai = columnLetters(header.columns.get(key) ?? 0)
    const params = { kolom: columns[key]?.label ?? key, dipakai, diabaikan: columnLetters(column) }
    return issue('tabel.kolom-ganda', { ...where, column: columnLetters(column) }, heading(column), params)
  })
  if (header.unknown.length === 0) return doubled
  const daftar = header.unknown.map((column) => `${columnLetters(column)} (${heading(column)})`).join(', ')
  return [...doubled, issue('baris.kolom-tambahan', where, null, { daftar })]
}
