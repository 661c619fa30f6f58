/**
 * The village budget out of Siskeudes: its tables Ta_RAB_Rinci (lines with quantity and price) and Ta_Anggaran as csv, and the flat detail of a
 * district. Amounts in rupiah; PAK is the changed budget of the year.
 */
import type { Issue } from '../../kit/issue.ts'
import { recordIssue } from '../records/record-issue.ts'
import type { RecordColumns } from '../records/record-kind.ts'
import type { RecordCheck } from './record-check.ts'

export const RAB_COLUMNS = {
  tahun: { type: 'jumlah', label: 'Tahun' },
  kdDesa: { type: 'teks', label: 'Kd_Desa' },
  kdKeg: { type: 'teks', label: 'Kd_Keg' },
  kdRincian: { type: 'teks', label: 'Kd_Rincian' },
  kdSubRinci: { type: 'teks', label: 'Kd_SubRinci' },
  noUrut: { type: 'teks', label: 'No_Urut' },
  sumberDana: { type: 'teks', label: 'SumberDana' },
  uraian: { type: 'teks', label: 'Uraian' },
  satuan: { type: 'teks', label: 'Satuan' },
  jumlah: { type: 'uang', label: 'JmlSatuan' },
  harga: { type: 'uang', label: 'HrgSatuan' },
  anggaran: { type: 'uang', label: 'Anggaran' },
  jumlahPak: { type: 'uang', label: 'JmlSatuanPAK' },
  hargaPak: { type: 'uang', label: 'HrgSatuanPAK' },
  anggaranStlhPak: { type: 'uang', label: 'AnggaranStlhPAK' },
  anggaranPak: { type: 'uang', label: 'AnggaranPAK' },
  kodeSbu: { type: 'teks', label: 'Kode_SBU' },
} as const

export const BUDGET_COLUMNS = {
  kdPosting: { type: 'teks', label: 'KdPosting' },
  tahun: { type: 'jumlah', label: 'Tahun' },
  kuRincianSd: { type: 'teks', label: 'KURincianSD' },
  kdRincian: { type: 'teks', label: 'KD_Rincian' },
  rincianSd: { type: 'teks', label: 'RincianSD' },
  anggaran: { type: 'uang', label: 'Anggaran' },
  anggaranPak: { type: 'uang', label: 'AnggaranPAK' },
  anggaranStlhPak: { type: 'uang', label: 'AnggaranStlhPAK' },
  belanja: { type: 'teks', label: 'Belanja' },
  kdKeg: { type: 'teks', label: 'Kd_keg' },
  sumberDana: { type: 'teks', label: 'SumberDana' },
  kdDesa: { type: 'teks', label: 'Kd_Desa' },
  tglPosting: { type: 'tanggal', label: 'TglPosting' },
  kdSubRinci: { type: 'teks', label: 'Kd_SubRinci' },
} as const

export const FLAT_COLUMNS = {
  tahun: { type: 'jumlah', label: 'tahun' },
  kdProv: { type: 'teks', label: 'kd_prov' },
  prov: { type: 'teks', label: 'nama_provinsi' },
  kdKab: { type: 'teks', label: 'kd_kab' },
  kab: { type: 'teks', label: 'nama_kabupaten' },
  kdKec: { type: 'teks', label: 'kd_kec' },
  kec: { type: 'teks', label: 'nama_kecamatan' },
  kdDesa: { type: 'teks', label: 'kd_desa' },
  desa: { type: 'teks', label: 'nama_desa' },
  kdBid: { type: 'teks', label: 'kd_bid' },
  bidang: { type: 'teks', label: 'nama_bidang' },
  kdSub: { type: 'teks', label: 'kd_sub' },
  subbidang: { type: 'teks', label: 'nama_subbidang' },
  kdKeg: { type: 'teks', label: 'id_keg' },
  kegiatan: { type: 'teks', label: 'nama_kegiatan' },
  kdSubRinci: { type: 'teks', label: 'kd_subrinci' },
  sumberDana: { type: 'teks', label: 'kode_sumber' },
  akun: { type: 'teks', label: 'akun' },
  namaAkun: { type: 'teks', label: 'nama_akun' },
  kelompok: { type: 'teks', label: 'kelompok' },
  namaKelompok: { type: 'teks', label: 'nama_kelompok' },
  jenis: { type: 'teks', label: 'jenis' },
  namaJenis: { type: 'teks', label: 'nama_jenis' },
  obyek: { type: 'teks', label: 'obyek' },
  namaObyek: { type: 'teks', label: 'nama_obyek' },
  anggaran1: { type: 'uang', label: 'anggaran1' },
  anggaran2: { type: 'uang', label: 'anggaran2' },
  realisasi1: { type: 'uang', label: 'realisasi1' },
  realisasi2: { type: 'uang', label: 'realisasi2' },
} as const

/** Rounding of prices with decimals. */
const ONE_RUPIAH = 1

type Check<Columns extends RecordColumns> = RecordCheck<Columns>

export function checkRab(): Check<typeof RAB_COLUMNS> {
  return {
    begin: () => [],
    row: ({ row, values: v, raw }, place) => {
      const issues: Issue[] = []
      const times = (column: 'anggaran' | 'anggaranStlhPak', count: number | null, price: number | null) => {
        const written = v[column]
        if (written === null || count === null || price === null || Math.abs(count * price - written) <= ONE_RUPIAH) return
        const params = { kolom: RAB_COLUMNS[column].label, tertulis: written, hitungan: count * price }
        issues.push(recordIssue('siskeudes.hasil-kali', { row, column, read: raw[column] }, place, RAB_COLUMNS, params))
      }
      times('anggaran', v.jumlah, v.harga)
      times('anggaranStlhPak', v.jumlahPak, v.hargaPak)
      if (isNotChanged(v.anggaran, v.anggaranPak, v.anggaranStlhPak)) {
        const params = { tertulis: v.anggaranStlhPak ?? 0, hitungan: (v.anggaran ?? 0) + (v.anggaranPak ?? 0) }
        issues.push(
          recordIssue('siskeudes.perubahan', { row, column: 'anggaranStlhPak', read: raw.anggaranStlhPak }, place, RAB_COLUMNS, params),
        )
      }
      return issues
    },
  }
}

export function checkBudget(): Check<typeof BUDGET_COLUMNS> {
  return {
    begin: () => [],
    row: ({ row, values: v, raw }, place) => {
      if (!isNotChanged(v.anggaran, v.anggaranPak, v.anggaranStlhPak)) return []
      const params = { tertulis: v.anggaranStlhPak ?? 0, hitungan: (v.anggaran ?? 0) + (v.anggaranPak ?? 0) }
      return [
        recordIssue('siskeudes.perubahan', { row, column: 'anggaranStlhPak', read: raw.anggaranStlhPak }, place, BUDGET_COLUMNS, params),
      ]
    },
  }
}

export function checkFlat(): Check<typeof FLAT_COLUMNS> {
  return {
    begin: () => [],
    row: ({ row, values: v, raw }, place) =>
      (
        [
          ['realisasi1', v.realisasi1, v.anggaran1],
          ['realisasi2', v.realisasi2, v.anggaran2],
        ] as const
      ).flatMap(([column, realised, planned]) => {
        if (realised === null || planned === null || realised <= planned) return []
        const params = { kolom: FLAT_COLUMNS[column].label, nilai: realised, batas: planned }
        return [recordIssue('siskeudes.melebihi', { row, column, read: raw[column] }, place, FLAT_COLUMNS, params)]
      }),
  }
}

/** After the change = before it + the change. */
function isNotChanged(before: number | null, change: number | null, after: number | null): boolean {
  return before !== null && change !== null && after !== null && Math.abs(before + change - after) > ONE_RUPIAH
}

/** `01.2001.`, `012001`, `7601012001` of a district `76.01` → `76.01.01.2001`; null when it is no village's. */
export function desaOfSiskeudes(kdDesa: string, kab: string): string | null {
  const digits = kdDesa.replace(/\D/g, '')
  if (digits.length === 10) return digits.slice(0, 4) === kab.replace('.', '') ? `${kab}.${digits.slice(4, 6)}.${digits.slice(6)}` : null
  return digits.length === 6 ? `${kab}.${digits.slice(0, 2)}.${digits.slice(2)}` : null
}
