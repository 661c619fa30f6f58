/**
 * One row of a list: every cell by the type of its column, its text beside it, and an Issue where the text gave no value.
 */
import { isOfColumn } from '@konvergen/core/intake/records/number-issues.ts'
import { recordIssue } from '@konvergen/core/intake/records/record-issue.ts'
import type { RecordColumns, RecordPlace, RecordRow, Unread, ValueType } from '@konvergen/core/intake/records/record-kind.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { Header } from '../table/find-header.ts'
import type { SheetCell } from '../workbook/sheet.ts'
import { readRecordCell } from './read-cell.ts'
import type { RecordReading } from './record-reading.ts'

const CODES = {
  jumlah: 'baris.bukan-jumlah',
  desimal: 'baris.bukan-angka',
  nilai: 'baris.bukan-angka',
  uang: 'baris.bukan-uang',
  tanggal: 'baris.bukan-tanggal',
  lahir: 'baris.bukan-tanggal',
  tanda: 'baris.bukan-tanda',
  pilihan: 'baris.bukan-pilihan',
} as const

/** `row` from 1. */
export function readRow<Columns extends RecordColumns>(
  row: number,
  cells: readonly (SheetCell | null)[],
  header: Header<keyof Columns & string>,
  { columns }: RecordReading<Columns>,
  place: RecordPlace<Columns>,
  news: Issue[],
): RecordRow<Columns> {
  const values: Record<string, unknown> = {}
  const raw: Record<string, string | null> = {}
  const unread: Record<string, Unread> = {}
  for (const key of Object.keys(columns)) {
    const { type, label, personal } = columns[key] as (typeof columns)[string]
    const cell = cells[header.columns.get(key) ?? -1] ?? null
    const read = readRecordCell(type, personal === true, cell)
    values[key] = read.value
    raw[key] = cell?.text ?? null
    if (read.unread === null) continue
    unread[key] = read.unread
    const code = codeOf(type, read.unread)
    if (code !== null) news.push(recordIssue(code, { row, column: key, read: raw[key] }, place, columns, { kolom: label }))
  }
  return { row, values, raw, unread } as RecordRow<Columns>
}

type CellCode = (typeof CODES)[keyof typeof CODES] | 'baris.angka-ganda-arti' | 'baris.nomor-bukan-16' | 'baris.nomor-contoh'

/** null for what is told of the whole column. */
function codeOf(type: ValueType, why: Unread): CellCode | null {
  if (why === 'ganda-arti') return 'baris.angka-ganda-arti'
  if (why === 'tak-terbaca') return type === 'teks' || type === 'nomor' ? null : CODES[type]
  if (isOfColumn(why)) return null
  return why === 'contoh' ? 'baris.nomor-contoh' : 'baris.nomor-bukan-16'
}
