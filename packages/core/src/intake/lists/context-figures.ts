/**
 * Context figures of the statistics office as a long table: area code, year, indicator, value. A year that lacks a value says "not there", not zero.
 */
import { recordIssue } from '../records/record-issue.ts'
import { FirstRows, type RecordCheck } from './record-check.ts'

export const CONTEXT_COLUMNS = {
  kode: { type: 'teks', label: 'Kode wilayah' },
  /** The name of the area of whatever level: two offices number districts differently, so that a code alone may mean another. */
  kab: { type: 'teks', label: 'Nama wilayah' },
  tahun: { type: 'jumlah', label: 'Tahun' },
  indikator: { type: 'teks', label: 'Indikator' },
  nilai: { type: 'nilai', label: 'Nilai' },
  satuan: { type: 'teks', label: 'Satuan' },
  sumber: { type: 'teks', label: 'Sumber' },
} as const

/** Two, four, six, seven (BPS kecamatan) or ten digits, dotted or not. */
const CODE = /^(?:\d{2}|\d{4}|\d{6,7}|\d{10})$/
const YEARS = [1945, 2100] as const

export function checkContext(): RecordCheck<typeof CONTEXT_COLUMNS> {
  const first = new FirstRows()
  return {
    begin: () => [],
    row: ({ row, values, raw }, place) => {
      const said = (code: 'konteks.kode' | 'konteks.tahun', column: 'kode' | 'tahun') =>
        recordIssue(code, { row, column, read: raw[column] }, place, CONTEXT_COLUMNS, {})
      const issues = []
      if (values.kode === null || !CODE.test(values.kode.replaceAll('.', ''))) issues.push(said('konteks.kode', 'kode'))
      if (values.tahun === null || values.tahun < YEARS[0] || values.tahun > YEARS[1]) issues.push(said('konteks.tahun', 'tahun'))
      const key = [values.kode?.replaceAll('.', ''), values.tahun, values.indikator?.toUpperCase()].join('|')
      const before = first.seen(key, row)
      if (before !== null) {
        issues.push(recordIssue('konteks.ganda', { row, column: 'nilai', read: raw.nilai }, place, CONTEXT_COLUMNS, { pertama: before }))
      }
      return issues
    },
  }
}
