/**
 * The e-PPGBM status-gizi recap (Dinas Kesehatan) as rows: header-driven, one row per village, every value with its text and its address.
 * What is wrong with a value or a column becomes an Issue; the sheet's arithmetic is checked later, in core.
 */
import { RECAP_LABELS } from '@konvergen/core/intake/column-labels.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { RECAP_COUNTS, RECAP_PERCENTS, type RecapFile, type RecapRow } from '@konvergen/core/intake/recap.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { textAt, widthOf } from '../table/cells.ts'
import { chooseSheet } from '../table/choose-sheet.ts'
import type { Header } from '../table/find-header.ts'
import { headerIssues, missingColumns } from '../table/header-issues.ts'
import { readCount, readPercent } from '../table/read-value.ts'
import { rowIssues } from '../table/row-issues.ts'
import { sortRows } from '../table/sort-rows.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { classifyRecapHeading, type RecapColumn } from './columns.ts'
import { readStamp } from './read-stamp.ts'

/** A heading with the village name and this many other known columns is a recap; a list by name has far fewer. */
export const LEAST_RECAP_COLUMNS = 4

const COLUMN_LABELS: Readonly<Record<RecapColumn, string>> = { ...RECAP_LABELS, nama: 'Desa/Kelurahan', kecamatan: 'Kecamatan' }

const NEEDS: Parameters<typeof missingColumns<RecapColumn>>[3] = [
  { kolom: 'Sasaran', anyOf: [['sasaran']] },
  { kolom: 'Diukur', anyOf: [['diukur'], ['sangatPendek', 'pendek', 'tbNormal', 'tinggi']] },
  { kolom: 'Stunting', anyOf: [['stunting'], ['sangatPendek', 'pendek']] },
]

export interface ParsedRecap {
  /** null when nothing could be taken; then an Issue says why. */
  readonly file: RecapFile | null
  readonly issues: readonly Issue[]
}

export function parseRecap(sheets: readonly Sheet[], fileName: string): ParsedRecap {
  const chosen = chooseSheet(sheets, fileName, classifyRecapHeading, 'nama', LEAST_RECAP_COLUMNS)
  if (chosen === null) return { file: null, issues: [issue('berkas.tak-dikenal', { file: fileName }, null, {})] }
  const { sheet, header } = chosen
  const missing = missingColumns(header, sheet, fileName, NEEDS)
  if (missing.length > 0) return { file: null, issues: missing }
  const issues: Issue[] = [...chosen.issues, ...headerIssues(header, sheet, fileName, COLUMN_LABELS)]
  const file = readRows(sheet, header, fileName, issues)
  if (file.rows.length === 0) {
    return { file: null, issues: [issue('tabel.tanpa-baris', { file: fileName, sheet: sheet.name, row: header.bottom + 1 }, null, {})] }
  }
  if (file.period === null) issues.push(issue('rekap.tanpa-tanggal', { file: fileName, sheet: sheet.name }, file.stamp, {}))
  return { file, issues }
}

function readRows(sheet: Sheet, header: Header<RecapColumn>, fileName: string, issues: Issue[]): RecapFile {
  const name = header.columns.get('nama') ?? 0
  const counts = RECAP_COUNTS.flatMap((key) => header.columns.get(key) ?? [])
  const sorted = sortRows(sheet, header.bottom + 1, { name, counts })
  issues.push(...rowIssues(sorted, sheet, fileName))
  const read = (row: number, into: Issue[]) => readRow(sheet, header, row, fileName, into)
  return {
    sheet: sheet.name,
    ...readStamp(titleTexts(sheet, header.top)),
    rows: sorted.villages.map((row) => read(row, issues)),
    // A total that cannot be read costs nothing: it is only compared.
    total: sorted.total === null ? null : read(sorted.total, []),
    headers: Object.fromEntries([...header.columns].map(([key, column]) => [key, header.texts.get(column) ?? ''])),
  }
}

function readRow(sheet: Sheet, header: Header<RecapColumn>, row: number, file: string, issues: Issue[]): RecapRow {
  const nama = textAt(sheet, row, header.columns.get('nama') ?? 0)
  const place = (key: RecapColumn) => ({ file, sheet, row, column: header.columns.get(key) ?? null })
  const names = (key: RecapColumn) => ({ nama, kolom: COLUMN_LABELS[key] })
  const counts = Object.fromEntries(RECAP_COUNTS.map((key) => [key, readCount(place(key), names(key), issues)]))
  const percents = Object.fromEntries(RECAP_PERCENTS.map((key) => [key, readPercent(place(key), names(key), issues)]))
  const kecamatanColumn = header.columns.get('kecamatan')
  const kecamatan = kecamatanColumn === undefined ? '' : textAt(sheet, row, kecamatanColumn)
  return {
    row: row + 1,
    nama,
    ...(kecamatan === '' ? {} : { kecamatan }),
    counts: counts as RecapRow['counts'],
    percents: percents as RecapRow['percents'],
  }
}

function titleTexts(sheet: Sheet, headerTop: number): string[] {
  const texts: string[] = []
  for (let row = 0; row < headerTop; row++) {
    const width = widthOf(sheet, row, row)
    const line = Array.from({ length: width }, (_, column) => textAt(sheet, row, column)).filter((text) => text !== '')
    texts.push(line.join(' '))
  }
  return texts
}
