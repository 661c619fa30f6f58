/**
 * The civil list by name (Dukcapil, an extract of SIAK): everybody on a family card, how they belong to it, and who their parents are. No original was ever seen by
 * us: its columns are known by what such lists call them *(memory, unverified)*. What is not asked of a person (religion, work, address) is not read.
 */
import { issue } from '../make-issue.ts'
import { recordIssue } from '../records/record-issue.ts'
import { roleOfWords } from './people-words.ts'
import { FirstRows, type RecordCheck } from './record-check.ts'

export const CIVIL_COLUMNS = {
  noKk: { type: 'nomor', label: 'No. KK', personal: true },
  nik: { type: 'nomor', label: 'NIK', personal: true },
  nama: { type: 'teks', label: 'Nama', personal: true },
  shdk: { type: 'teks', label: 'Hubungan keluarga' },
  lahir: { type: 'lahir', label: 'Tanggal lahir', personal: true },
  jk: { type: 'teks', label: 'Jenis kelamin' },
  nikIbu: { type: 'nomor', label: 'NIK ibu', personal: true },
  namaIbu: { type: 'teks', label: 'Nama ibu', personal: true },
  namaAyah: { type: 'teks', label: 'Nama ayah', personal: true },
  prov: { type: 'teks', label: 'Provinsi' },
  kab: { type: 'teks', label: 'Kabupaten/Kota' },
  kec: { type: 'teks', label: 'Kecamatan' },
  desa: { type: 'teks', label: 'Desa/Kelurahan' },
  kode: { type: 'teks', label: 'Kode desa' },
} as const

export function checkCivil(): RecordCheck<typeof CIVIL_COLUMNS> {
  const first = new FirstRows()
  return {
    begin: (_, { file, sheet }) => [issue('orang.susunan', { file, sheet }, null, {})],
    row: ({ row, values, raw }, place) => {
      const issues = []
      if (values.shdk !== null && roleOfWords(values.shdk) === null)
        issues.push(recordIssue('orang.hubungan', { row, column: 'shdk', read: raw.shdk }, place, CIVIL_COLUMNS, {}))
      const before = values.nik === null ? null : first.seen(values.nik, row)
      if (before !== null)
        issues.push(recordIssue('orang.nik-ganda', { row, column: 'nik', read: raw.nik }, place, CIVIL_COLUMNS, { pertama: before }))
      return issues
    },
  }
}
