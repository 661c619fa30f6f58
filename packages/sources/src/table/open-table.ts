/**
 * From the sheets of a workbook to a recap that can be read row by row: its heading found, its columns complete, its rows sorted. What
 * every recap parser begins with.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { chooseSheet } from './choose-sheet.ts'
import type { ClassifyHeading, Header } from './find-header.ts'
import { headerIssues, lacksNeeded, missingColumns, type NeededColumns, splitColumns } from './header-issues.ts'
import { rowIssues } from './row-issues.ts'
import { type RowLabel, sortRows } from './sort-rows.ts'

export interface TableKind<Key extends string> {
  readonly classify: ClassifyHeading<Key>
  /** The column with the village names. */
  readonly name: Key
  /** A heading that names fewer columns is no such recap. */
  readonly least: number
  readonly counts: readonly Key[]
  readonly needs: readonly NeededColumns<Key>[]
  readonly labels: Readonly<Record<Key, string>>
}

export interface OpenedTable<Key extends string> {
  readonly sheet: Sheet
  readonly header: Header<Key>
  /** Rows from 0. */
  readonly villages: readonly number[]
  readonly total: RowLabel | null
}

export interface TableOpening<Key extends string> {
  /** null when nothing can be taken; then an Issue says why. */
  readonly table: OpenedTable<Key> | null
  readonly issues: readonly Issue[]
}

export function openTable<Key extends string>(sheets: readonly Sheet[], file: string, kind: TableKind<Key>): TableOpening<Key> {
  const chosen = chooseSheet(sheets, file, kind.classify, kind.name, kind.least)
  if (chosen === null) return { table: null, issues: [issue('berkas.tak-dikenal', { file }, null, {})] }
  const { sheet, header } = chosen
  const inParts = splitColumns(header, sheet, file, kind.labels, kind.counts)
  if (lacksNeeded(header, kind.needs)) {
    return { table: null, issues: [...inParts, ...missingColumns(header, sheet, file, kind.needs)] }
  }
  const columnsOfCounts = kind.counts.flatMap((key) => header.columns.get(key) ?? [])
  const sorted = sortRows(sheet, header.bottom + 1, { name: header.columns.get(kind.name) ?? 0, counts: columnsOfCounts })
  if (sorted.villages.length === 0) {
    return { table: null, issues: [issue('tabel.tanpa-baris', { file, sheet: sheet.name, row: header.bottom + 1 }, null, {})] }
  }
  const aboutColumns = [...inParts, ...headerIssues(header, sheet, file, kind.labels)]
  const issues = [...chosen.issues, ...aboutColumns, ...rowIssues(sorted, sheet, file)]
  return { table: { sheet, header, villages: sorted.villages, total: sorted.total }, issues }
}

/** Heading text of each column that was recognised. */
export function headersOf<Key extends string>(header: Header<Key>): Partial<Record<Key, string>> {
  const entries = [...header.columns].map(([key, column]) => [key, header.texts.get(column) ?? ''])
  return Object.fromEntries(entries) as Partial<Record<Key, string>>
}
