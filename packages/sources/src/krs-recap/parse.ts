/**
 * The KRS verval recap (BKKBN/SIGA, from the OPD KB) as rows: header-driven, one row per village, every value with its text and address.
 * Its codes are the last four digits of the village code, or whole ones of either system; a village is found by code and name, later, in core.
 */
import { KRS_LABELS } from '@konvergen/core/intake/column-labels.ts'
import { type AreaCode, codeSystem, readAreaCode } from '@konvergen/core/intake/figures/area-code.ts'
import { KRS_COUNTS, type KrsFile, type KrsRow } from '@konvergen/core/intake/krs.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { cellAt, rangeTextAt, textAt } from '../table/cells.ts'
import type { Header } from '../table/find-header.ts'
import { headersOf, type OpenedTable, openTable, type TableKind } from '../table/open-table.ts'
import { placeOf, readCount } from '../table/read-value.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { classifyKrsHeading, type KrsColumn } from './columns.ts'
import { readPeriod } from './read-period.ts'

export const LEAST_KRS_COLUMNS = 4

const COLUMN_LABELS: Readonly<Record<KrsColumn, string>> = {
  ...KRS_LABELS,
  nama: 'Kelurahan/Desa',
  kabupaten: 'Kabupaten',
  kecamatan: 'Kecamatan',
  kodeAkhir: 'Kode',
  periode: 'Periode',
}

/** "Berisiko" and "tidak berisiko" alone may count pregnant women or mothers (Elsimil): one of these says that they count families. */
const FAMILY_SIGNS = ['keluarga', 'airTidakLayak', 'jambanTidakLayak', 'sejahtera1', 'pus4t'] as const

const KRS: TableKind<KrsColumn> = {
  classify: classifyKrsHeading,
  name: 'nama',
  least: LEAST_KRS_COLUMNS,
  counts: KRS_COUNTS,
  needs: [
    { kolom: 'Jumlah KRS', anyOf: [['krs']] },
    { kolom: 'Jumlah keluarga sasaran', anyOf: [['sasaran'], ...FAMILY_SIGNS.map((sign) => ['krs', 'tidakBerisiko', sign] as const)] },
  ],
  labels: COLUMN_LABELS,
}

export interface ParsedKrs {
  /** null when nothing could be taken; then an Issue says why. */
  readonly file: KrsFile | null
  readonly issues: readonly Issue[]
}

export function parseKrs(sheets: readonly Sheet[], fileName: string): ParsedKrs {
  const opened = openTable(sheets, fileName, KRS)
  if (opened.table === null) return { file: null, issues: opened.issues }
  const issues: Issue[] = [...opened.issues]
  const file = readRows(opened.table, fileName, issues)
  issues.push(...fileIssues(file, fileName))
  return { file, issues }
}

function readRows({ sheet, header, villages, total }: OpenedTable<KrsColumn>, fileName: string, issues: Issue[]): KrsFile {
  const system = systemOfCodes(sheet, header, villages)
  const rows = villages.map((row) => readRow(sheet, header, row, fileName, issues, system))
  const titles = Array.from({ length: header.top }, (_, row) => (sheet.rows[row] ?? []).map((cell) => cell?.text ?? '').join(' '))
  return {
    sheet: sheet.name,
    period: periodOf(rows, titles),
    rows,
    total: total === null ? null : { ...readRow(sheet, header, total.row, fileName, [], system), nama: total.label },
    headers: headersOf(header),
  }
}

/** The statistics office's codes have ten digits too, but their last four are no village's of Kemendagri. null where there is no code. */
function systemOfCodes(sheet: Sheet, header: Header<KrsColumn>, villages: readonly number[]): AreaCode['system'] | null {
  const column = header.columns.get('kodeAkhir')
  return column === undefined ? null : codeSystem(villages.map((row) => cellAt(sheet, row, column)?.text ?? ''))
}

/** `system`: of the column of codes; null where none can be read. */
function readRow(
  sheet: Sheet,
  header: Header<KrsColumn>,
  row: number,
  file: string,
  issues: Issue[],
  system: AreaCode['system'] | null,
): KrsRow {
  const text = (key: KrsColumn) => {
    const column = header.columns.get(key)
    return column === undefined ? '' : rangeTextAt(sheet, row, column)
  }
  const nama = textAt(sheet, row, header.columns.get('nama') ?? 0)
  const counts = Object.fromEntries(
    KRS_COUNTS.map((key) => {
      const place = { file, sheet, row, column: header.columns.get(key) ?? null }
      return [key, readCount(place, { nama, kolom: COLUMN_LABELS[key] }, issues)]
    }),
  )
  return {
    row: row + 1,
    kabupaten: text('kabupaten'),
    kecamatan: text('kecamatan'),
    kodeAkhir: system === 'bps' ? null : readCode(sheet, header, row, nama, file, issues),
    kode: system === null || system === 'akhir' ? null : readAreaCode(text('kodeAkhir'), system),
    nama,
    periode: text('periode') === '' ? null : text('periode'),
    counts: counts as KrsRow['counts'],
  }
}

/** `2001.0`: what data tools write for a number that stood beside blanks. */
const NUMBER_AS_FLOAT = /^(\d{1,4}|\d{10})[.,]0+$/

/** The last four digits, with the zeros that a spreadsheet drops; a full code gives its last four. */
function readCode(sheet: Sheet, header: Header<KrsColumn>, row: number, nama: string, file: string, issues: Issue[]): string | null {
  const column = header.columns.get('kodeAkhir')
  const raw = column === undefined ? null : (cellAt(sheet, row, column)?.text ?? null)
  const digits = (raw ?? '').trim().replace(NUMBER_AS_FLOAT, '$1').replace(/[.\s]/g, '')
  if (column === undefined || digits === '' || digits === '-') return null
  if (/^(?:\d{1,4}|\d{10})$/.test(digits)) return digits.padStart(4, '0').slice(-4)
  issues.push(issue('krs.kode-tak-terbaca', placeOf({ file, sheet, row, column }), raw, { nama }))
  return null
}

/** The period that all rows agree on, else the one that a title line states; null when there is none or several. */
function periodOf(rows: readonly KrsRow[], titles: readonly string[]): string | null {
  const written = rows.flatMap(({ periode }) => (periode === null ? [] : [readPeriod(periode)]))
  const periods = new Set(written.length > 0 ? written : titles.map(readPeriod).filter((period) => period !== null))
  const [only] = periods
  return periods.size === 1 && only !== undefined ? only : null
}

const LISTED_NAMES = 5

function fileIssues(file: KrsFile, fileName: string): Issue[] {
  const where = { file: fileName, sheet: file.sheet }
  const issues: Issue[] = []
  if (file.period === null) {
    const written = [...new Set(file.rows.map(({ periode }) => periode).filter((periode) => periode !== null))]
    issues.push(issue('krs.periode-tidak-jelas', where, null, { periode: written.slice(0, LISTED_NAMES).join(', ') }))
  }
  const districts = [...new Set(file.rows.map(({ kabupaten }) => kabupaten).filter((name) => name !== ''))]
  if (districts.length > 1) {
    const daftar = districts.slice(0, LISTED_NAMES).join(', ') + (districts.length > LISTED_NAMES ? ' …' : '')
    issues.push(issue('krs.banyak-kabupaten', where, null, { jumlah: districts.length, daftar }))
  }
  return issues
}
