/**
 * Elsimil by name (BKKBN): who is about to marry, pregnant, after birth, or under two, each accompanied by a TPK. No original was ever seen by us: its columns are
 * known by what such lists call them *(memory, unverified)*. Dates of a pregnancy and of a birth are looked at for the group that a row is of, and not kept.
 */
import { issue } from '../make-issue.ts'
import { recordIssue } from '../records/record-issue.ts'
import { groupOfWords } from './people-words.ts'
import { FirstRows, type RecordCheck } from './record-check.ts'

export const ELSIMIL_COLUMNS = {
  nik: { type: 'nomor', label: 'NIK', personal: true },
  nama: { type: 'teks', label: 'Nama', personal: true },
  nikAnak: { type: 'nomor', label: 'NIK anak', personal: true },
  namaAnak: { type: 'teks', label: 'Nama anak', personal: true },
  nikIbu: { type: 'nomor', label: 'NIK ibu', personal: true },
  namaIbu: { type: 'teks', label: 'Nama ibu', personal: true },
  noKk: { type: 'nomor', label: 'No. KK', personal: true },
  namaSuami: { type: 'teks', label: 'Nama suami', personal: true },
  namaAyah: { type: 'teks', label: 'Nama ayah', personal: true },
  lahir: { type: 'lahir', label: 'Tanggal lahir', personal: true },
  lahirAnak: { type: 'lahir', label: 'Tanggal lahir anak', personal: true },
  jk: { type: 'teks', label: 'Jenis kelamin' },
  kelompok: { type: 'teks', label: 'Kelompok sasaran' },
  hpht: { type: 'teks', label: 'HPHT', personal: true },
  hpl: { type: 'teks', label: 'HPL', personal: true },
  persalinan: { type: 'teks', label: 'Tanggal persalinan', personal: true },
  prov: { type: 'teks', label: 'Provinsi' },
  kab: { type: 'teks', label: 'Kabupaten/Kota' },
  kec: { type: 'teks', label: 'Kecamatan' },
  desa: { type: 'teks', label: 'Desa/Kelurahan' },
  kode: { type: 'teks', label: 'Kode desa' },
} as const

export function checkElsimil(): RecordCheck<typeof ELSIMIL_COLUMNS> {
  const first = new FirstRows()
  return {
    begin: (_, { file, sheet }) => [issue('orang.susunan', { file, sheet }, null, {})],
    row: ({ row, values, raw }, place) => {
      const issues = []
      if (values.kelompok !== null && groupOfWords(values.kelompok) === null)
        issues.push(recordIssue('orang.kelompok', { row, column: 'kelompok', read: raw.kelompok }, place, ELSIMIL_COLUMNS, {}))
      const number = values.nikAnak ?? values.nik
      const before = number === null ? null : first.seen(number, row)
      if (before !== null)
        issues.push(recordIssue('orang.nik-ganda', { row, column: 'nik', read: raw.nik }, place, ELSIMIL_COLUMNS, { pertama: before }))
      return issues
    },
  }
}
