/**
 * The e-PPGBM status-gizi recap (Dinas Kesehatan) as rows: header-driven, one row per village, every value with its text and its address.
 * What is wrong with a value or a column becomes an Issue; the sheet's arithmetic is checked later, in core.
 */
import { RECAP_LABELS } from '@konvergen/core/intake/column-labels.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { RECAP_COUNTS, RECAP_PERCENTS, type RecapFile, type RecapRow } from '@konvergen/core/intake/recap.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { rangeTextAt, textAt, widthOf } from '../table/cells.ts'
import type { Header } from '../table/find-header.ts'
import { headersOf, type OpenedTable, openTable, type TableKind } from '../table/open-table.ts'
import { readCount, readPercent } from '../table/read-value.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { classifyRecapHeading, type RecapColumn } from './columns.ts'
import { readStamp } from './read-stamp.ts'

/** A heading with the village name and this many other known columns is a recap; a list by name has far fewer. */
export const LEAST_RECAP_COLUMNS = 4

const COLUMN_LABELS: Readonly<Record<RecapColumn, string>> = { ...RECAP_LABELS, nama: 'Desa/Kelurahan', kecamatan: 'Kecamatan' }

const RECAP: TableKind<RecapColumn> = {
  classify: classifyRecapHeading,
  name: 'nama',
  least: LEAST_RECAP_COLUMNS,
  counts: RECAP_COUNTS,
  needs: [
    { kolom: 'Sasaran', anyOf: [['sasaran']] },
    { kolom: 'Diukur', anyOf: [['diukur'], ['sangatPendek', 'pendek', 'tbNormal', 'tinggi']] },
    { kolom: 'Stunting', anyOf: [['stunting'], ['sangatPendek', 'pendek']] },
  ],
  labels: COLUMN_LABELS,
}

export interface ParsedRecap {
  /** null when nothing could be taken; then an Issue says why. */
  readonly file: RecapFile | null
  readonly issues: readonly Issue[]
}

export function parseRecap(sheets: readonly Sheet[], fileName: string): ParsedRecap {
  const opened = openTable(sheets, fileName, RECAP)
  if (opened.table === null) return { file: null, issues: opened.issues }
  const issues: Issue[] = [...opened.issues]
  const file = readRows(opened.table, fileName, issues)
  if (file.period === null) issues.push(issue('rekap.tanpa-tanggal', { file: fileName, sheet: file.sheet }, file.stamp, {}))
  return { file, issues }
}

function readRows({ sheet, header, villages, total }: OpenedTable<RecapColumn>, fileName: string, issues: Issue[]): RecapFile {
  return {
    sheet: sheet.name,
    ...readStamp(titleTexts(sheet, header.top)),
    rows: villages.map((row) => readRow(sheet, header, row, fileName, issues)),
    // A total that cannot be read costs nothing: it is only compared.
    total: total === null ? null : { ...readRow(sheet, header, total.row, fileName, []), nama: total.label },
    headers: headersOf(header),
  }
}

function readRow(sheet: Sheet, header: Header<RecapColumn>, row: number, file: string, issues: Issue[]): RecapRow {
  const nama = textAt(sheet, row, header.columns.get('nama') ?? 0)
  const place = (key: RecapColumn) => ({ file, sheet, row, column: header.columns.get(key) ?? null })
  const names = (key: RecapColumn) => ({ nama, kolom: COLUMN_LABELS[key] })
  const counts = Object.fromEntries(RECAP_COUNTS.map((key) => [key, readCount(place(key), names(key), issues)]))
  const percents = Object.fromEntries(RECAP_PERCENTS.map((key) => [key, readPercent(place(key), names(key), issues)]))
  const kecamatanColumn = header.columns.get('kecamatan')
  const kecamatan = kecamatanColumn === undefined ? '' : rangeTextAt(sheet, row, kecamatanColumn)
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
