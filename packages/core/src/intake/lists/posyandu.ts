/**
 * The list of posyandu of a district, by village (health office or DPMD).
 */
import { recordIssue } from '../records/record-issue.ts'
import { FirstRows, type RecordCheck } from './record-check.ts'

export const POSYANDU_COLUMNS = {
  prov: { type: 'teks', label: 'Provinsi' },
  kab: { type: 'teks', label: 'Kabupaten/Kota' },
  kec: { type: 'teks', label: 'Kecamatan' },
  desa: { type: 'teks', label: 'Desa/Kelurahan' },
  kode: { type: 'teks', label: 'Kode desa' },
  puskesmas: { type: 'teks', label: 'Puskesmas' },
  posyandu: { type: 'teks', label: 'Nama posyandu' },
  strata: { type: 'teks', label: 'Strata' },
  kader: { type: 'jumlah', label: 'Jumlah kader' },
  alamat: { type: 'teks', label: 'Alamat' },
} as const

const folded = (text: string | null): string => (text ?? '').toUpperCase().replace(/[^A-Z0-9]+/g, '')

export function checkPosyandu(): RecordCheck<typeof POSYANDU_COLUMNS> {
  const first = new FirstRows()
  return {
    begin: () => [],
    row: ({ row, values, raw }, place) => {
      if (values.posyandu === null || values.desa === null) {
        const column = values.posyandu === null ? 'posyandu' : 'desa'
        return [
          recordIssue('baris.isi-wajib-kosong', { row, column, read: null }, place, POSYANDU_COLUMNS, {
            kolom: POSYANDU_COLUMNS[column].label,
          }),
        ]
      }
      const before = first.seen([values.kec, values.desa, values.posyandu].map(folded).join('|'), row)
      if (before === null) return []
      const params = { nama: values.posyandu, desa: values.desa, pertama: before }
      return [recordIssue('posyandu.ganda', { row, column: 'posyandu', read: raw.posyandu }, place, POSYANDU_COLUMNS, params)]
    },
  }
}
