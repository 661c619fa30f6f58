/**
 * Sigizi's monthly report (health office) as rows: one village and month each, every count with its text and its cell.
 */
import type { FigureRow, FigureTable } from '@konvergen/core/intake/figures/figure-table.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { keyOfIndex, SIGIZI_FIGURES, type SigiziKey } from '@konvergen/core/intake/sigizi/sigizi-columns.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { foreignFormulas } from '../figures/foreign-formulas.ts'
import { areaHeading } from '../figures/headings.ts'
import { readNumber } from '../figures/read-number.ts'
import { rangeTextAt, textAt } from '../table/cells.ts'
import { rowIssues } from '../table/row-issues.ts'
import { sortRows } from '../table/sort-rows.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { type ChosenColumns, chooseColumns } from './choose-columns.ts'
import { findReport, type Report } from './find-report.ts'

export interface ParsedSigizi {
  /** null when nothing could be taken; then an Issue says why. */
  readonly table: FigureTable<SigiziKey> | null
  readonly issues: readonly Issue[]
}

export function parseSigizi(sheets: readonly Sheet[], file: string): ParsedSigizi {
  const report = findReport(sheets)
  if (report === null) return { table: null, issues: [issue('berkas.bukan-daftar-ini', { file }, null, { jenis: 'Sigizi' })] }
  const { sheet, bottom, name } = report
  const chosen = chooseColumns(report, file)
  const sorted = sortRows(sheet, bottom + 1, { name, counts: [...chosen.columns.values()] })
  if (sorted.villages.length === 0) {
    return { table: null, issues: [issue('tabel.tanpa-baris', { file, sheet: sheet.name, row: bottom + 1 }, null, {})] }
  }
  const read = (columns: ReadonlyMap<number, number>, issues: Issue[]) =>
    sorted.villages.map((row) => readRow(report, columns, row, file, issues))
  const byNumber: Issue[] = []
  const rows = read(chosen.columns, byNumber)
  const settled = chosen.swapped ? settleSwap(report, chosen, rows, file) : { columns: chosen.columns, issues: [] }
  const again: Issue[] = []
  const used = settled.columns === chosen.columns ? rows : read(settled.columns, again)
  const total = sorted.total === null ? null : { ...readRow(report, settled.columns, sorted.total.row, file, []), nama: sorted.total.label }
  const labels = (column: number) => report.texts[column] ?? ''
  const headers = Object.fromEntries([...settled.columns].map(([index, column]) => [keyOfIndex(index), labels(column)]))
  return {
    table: { sheet: sheet.name, rows: used, total, headers },
    issues: [
      ...chosen.issues,
      ...settled.issues,
      ...rowIssues(sorted, sheet, file),
      ...(used === rows ? byNumber : again),
      ...foreignFormulas(sheet, bottom + 1, labels, file),
    ],
  }
}

function readRow(report: Report, columns: ReadonlyMap<number, number>, row: number, file: string, issues: Issue[]): FigureRow<SigiziKey> {
  const { sheet, name } = report
  const nama = textAt(sheet, row, name)
  const area = (key: 'kabupaten' | 'kecamatan') => {
    const column = report.headings.findIndex((heading) => areaHeading(heading) === key)
    return column === -1 ? '' : rangeTextAt(sheet, row, column)
  }
  const counts = SIGIZI_FIGURES.keys.map((key) => {
    const place = { file, sheet, row, column: columns.get(Number(key)) ?? null }
    return [key, readNumber(place, { nama, kolom: SIGIZI_FIGURES.labels[key] ?? key }, false, issues)]
  })
  const periode = rangeTextAt(sheet, row, name + 1)
  return {
    row: row + 1,
    kabupaten: area('kabupaten'),
    kecamatan: area('kecamatan'),
    kode: null,
    nama,
    periode: periode === '' ? null : periode,
    counts: Object.fromEntries(counts) as FigureRow<SigiziKey>['counts'],
  }
}

const PAIRS = [
  [18, 24],
  [20, 26],
  [22, 28],
] as const

/**
 * Whoever was weighed and measured was measured: by number, [28] ≤ [22] in every row. Where only the labels' own reading keeps that, the columns
 * themselves were exchanged and the labels are right.
 */
function settleSwap(
  report: Report,
  { columns }: ChosenColumns,
  rows: readonly FigureRow<SigiziKey>[],
  file: string,
): Pick<ChosenColumns, 'columns' | 'issues'> {
  const compared = rows.flatMap(({ counts }) => {
    const [measured, both] = [counts['22']?.value ?? null, counts['28']?.value ?? null]
    return measured === null || both === null ? [] : [both - measured]
  })
  const byNumber = compared.every((difference) => difference <= 0)
  const byLabel = compared.every((difference) => difference >= 0)
  const where = { file, sheet: report.sheet.name, row: report.bottom + 1 }
  if (byNumber || !byLabel) return { columns, issues: [issue('sigizi.label-tertukar', where, null, {})] }
  const exchanged = new Map(columns)
  for (const [one, other] of PAIRS) {
    exchanged.set(one, report.columnAt(other))
    exchanged.set(other, report.columnAt(one))
  }
  return { columns: exchanged, issues: [issue('sigizi.kolom-tertukar', where, null, {})] }
}
