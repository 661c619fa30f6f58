/**
 * What a person should know about the columns that were found: those that are missing, doubled or not read.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { columnLetters } from '../workbook/address.ts'
import type { Sheet } from '../workbook/sheet.ts'
import type { Header } from './find-header.ts'

/** A value that a recap cannot do without: one of these groups of columns must be there in full. */
export interface NeededColumns<Key extends string> {
  readonly kolom: string
  readonly anyOf: readonly (readonly Key[])[]
}

export function headerIssues<Key extends string>(
  header: Header<Key>,
  sheet: Sheet,
  file: string,
  labels: Readonly<Record<Key, string>>,
): Issue[] {
  const where = { file, sheet: sheet.name, row: header.bottom + 1 }
  const doubled = header.doubled.map(({ key, column }) => {
    const params = { kolom: labels[key], dipakai: columnLetters(header.columns.get(key) ?? 0), diabaikan: columnLetters(column) }
    return issue('tabel.kolom-ganda', { ...where, column: columnLetters(column) }, header.texts.get(column) ?? null, params)
  })
  const unknown = header.unknown.map((column) =>
    issue('tabel.kolom-tak-dikenal', { ...where, column: columnLetters(column) }, header.texts.get(column) ?? null, {}),
  )
  return [...doubled, ...unknown]
}

/** One `galat` for every count that stands there in parts only; a percentage in parts costs nothing, all percentages are computed. */
export function splitColumns<Key extends string>(
  header: Header<Key>,
  sheet: Sheet,
  file: string,
  labels: Readonly<Record<Key, string>>,
  counts: readonly Key[],
): Issue[] {
  const where = { file, sheet: sheet.name, row: header.bottom + 1 }
  return header.split
    .filter(({ key }) => counts.includes(key))
    .map(({ key, columns, names }) => {
      const bagian = names.map((name, index) => `${name} (${columnLetters(columns[index] ?? 0)})`).join(', ')
      return issue('tabel.kolom-terbagi', { ...where, column: columnLetters(columns[0] ?? 0) }, null, { kolom: labels[key], bagian })
    })
}

/** True when a value that the recap cannot do without has no column that may be taken. */
export function lacksNeeded<Key extends string>({ columns }: Header<Key>, needs: readonly NeededColumns<Key>[]): boolean {
  return needs.some(({ anyOf }) => !anyOf.some((keys) => keys.every((key) => columns.has(key))))
}

/** One `galat` for every group of columns of which none is there; those that are there in parts are told by `splitColumns`. */
export function missingColumns<Key extends string>(
  header: Header<Key>,
  sheet: Sheet,
  file: string,
  needs: readonly NeededColumns<Key>[],
): Issue[] {
  const has = (keys: readonly Key[]) => keys.every((key) => header.columns.has(key))
  const inParts = new Set(header.split.map(({ key }) => key))
  return needs
    .filter(({ anyOf }) => !anyOf.some(has))
    .filter(({ anyOf }) => !anyOf.flat().some((key) => inParts.has(key)))
    .map(({ kolom }) => issue('tabel.kolom-wajib-tidak-ada', { file, sheet: sheet.name, row: header.bottom + 1 }, null, { kolom }))
}
