/**
 * DTSEN, the national socio-economic register (Dinsos, Kominfo): persons with their decile and what assistance they get, in the two layouts that
 * districts have. Decile 1 is the poorest tenth, 10 the best off.
 */
import { recordIssue } from '../records/record-issue.ts'
import { FirstRows, type RecordCheck } from './record-check.ts'

export const DTSEN_COLUMNS = {
  nik: { type: 'nomor', label: 'NIK', personal: true },
  noKk: { type: 'nomor', label: 'No. KK', personal: true },
  nama: { type: 'teks', label: 'Nama', personal: true },
  lahir: { type: 'teks', label: 'Tempat, tanggal lahir', personal: true },
  jk: { type: 'teks', label: 'Jenis kelamin' },
  pekerjaan: { type: 'teks', label: 'Pekerjaan', personal: true },
  alamat: { type: 'teks', label: 'Alamat', personal: true },
  kec: { type: 'teks', label: 'Kecamatan' },
  desa: { type: 'teks', label: 'Desa/Kelurahan' },
  desil: { type: 'teks', label: 'Desil' },
  pkh: { type: 'tanda', label: 'PKH' },
  bpnt: { type: 'tanda', label: 'BPNT' },
  pbiJk: { type: 'tanda', label: 'PBI JK' },
  ppks: { type: 'teks', label: 'Kriteria PPKS', personal: true },
  alat: { type: 'teks', label: 'Nama alat bantu', personal: true },
  merek: { type: 'teks', label: 'Merk' },
  satuan: { type: 'teks', label: 'Satuan' },
  asesmen: { type: 'teks', label: 'Asesmen', personal: true },
  diserahkan: { type: 'tanggal', label: 'Tanggal diserahkan' },
} as const

/** `1`, `Desil 1`, `DESIL 06`, `10`; null when nothing stands there; undefined when it is no decile. */
export function decileOf(text: string | null): number | null | undefined {
  if (text === null) return null
  const digits = /^(?:DESIL\s*)?0?(\d{1,2})$/i.exec(text.trim())?.[1]
  const decile = Number(digits)
  return digits !== undefined && decile >= 1 && decile <= 10 ? decile : undefined
}

export function checkDtsen(): RecordCheck<typeof DTSEN_COLUMNS> {
  const first = new FirstRows()
  return {
    begin: () => [],
    row: ({ row, values, raw }, place) => {
      const issues = []
      if (decileOf(values.desil) === undefined)
        issues.push(recordIssue('dtsen.desil', { row, column: 'desil', read: raw.desil }, place, DTSEN_COLUMNS, {}))
      const before = values.nik === null ? null : first.seen(values.nik.slice(0, 8) + values.nik.slice(8), row)
      if (before !== null) {
        issues.push(recordIssue('dtsen.nik-ganda', { row, column: 'nik', read: raw.nik }, place, DTSEN_COLUMNS, { pertama: before }))
      }
      return issues
    },
  }
}
