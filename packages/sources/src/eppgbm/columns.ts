/**
 * The columns of the e-PPGBM individual export by their headings: the export since 2024, the older one with PMT, the slugs of programs that
 * read it, and the names that people give when they copy it. Whatever else stands in a heading was added by a user and is left alone.
 */
import type { ChildColumn } from '@konvergen/core/intake/child-rows.ts'
import { isNumberHeading, isSubdistrictHeading, isVillageHeading } from '../table/heading.ts'

/** Normalised headings (`table/heading.ts`), without units, which stand in brackets or behind. */
const HEADINGS: { readonly [Column in ChildColumn]: readonly string[] } = {
  nik: ['NIK', 'NIK ANAK', 'NIK BALITA', 'NO NIK', 'NOMOR NIK'],
  nama: ['NAMA', 'NAMA ANAK', 'NAMA BALITA', 'NAMA LENGKAP', 'NAMA LENGKAP BALITA', 'NAMA LENGKAP ANAK'],
  jk: ['JK', 'L/P', 'JENIS KELAMIN', 'JENIS KELAMIN L/P', 'JK L/P', 'KELAMIN', 'SEX'],
  tglLahir: ['TGL LAHIR', 'TANGGAL LAHIR', 'TGL LAHIR TGL/BLN/THN', 'TANGGAL LAHIR TGL/BLN/THN', 'TGL LAHIR ANAK', 'TANGGAL LAHIR ANAK'],
  bbLahir: ['BB LAHIR', 'BERAT LAHIR', 'BERAT BADAN LAHIR', 'BBL'],
  tbLahir: ['TB LAHIR', 'PB LAHIR', 'PB/TB LAHIR', 'PANJANG LAHIR', 'PANJANG BADAN LAHIR', 'TINGGI LAHIR', 'TINGGI BADAN LAHIR', 'PBL'],
  ortu: [
    'NAMA ORTU',
    'NAMA ORANG TUA',
    'NAMA ORANGTUA',
    'ORTU',
    'ORANG TUA',
    'NAMA ORANG TUA IBU/AYAH',
    'NAMA ORANG TUA AYAH/IBU',
    'NAMA ORTU IBU/AYAH',
    'NAMA ORTU AYAH/IBU',
    'NAMA AYAH/IBU',
    'NAMA IBU/AYAH',
  ],
  ayah: ['NAMA AYAH', 'AYAH', 'NAMA BAPAK'],
  ibu: ['NAMA IBU', 'IBU', 'NAMA IBU KANDUNG'],
  prov: ['PROV', 'PROVINSI', 'PROPINSI', 'NAMA PROVINSI'],
  kab: ['KAB/KOTA', 'KABKOTA', 'KABUPATEN/KOTA', 'KABUPATEN', 'KAB', 'KOTA', 'NAMA KABUPATEN', 'NAMA KAB/KOTA'],
  kec: [],
  puskesmas: ['PUKESMAS', 'PUSKESMAS', 'PKM', 'PUSKESMAS DOMISILI', 'PUKESMAS DOMISILI', 'NAMA PUSKESMAS'],
  desa: ['DESAKEL', 'DESA KEL', 'DESA/KEL DOMISILI'],
  posyandu: ['POSYANDU', 'NAMA POSYANDU'],
  rt: ['RT'],
  rw: ['RW'],
  alamat: ['ALAMAT', 'ALAMAT LENGKAP', 'ALAMAT DOMISILI'],
  usia: ['USIA SAAT UKUR', 'USIA', 'UMUR', 'UMUR SAAT UKUR', 'USIA SAAT PENGUKURAN'],
  tanggalPengukuran: [
    'TANGGAL PENGUKURAN',
    'TGL PENGUKURAN',
    'TGL UKUR',
    'TANGGAL UKUR',
    'TANGGAL PENIMBANGAN',
    'TGL PENIMBANGAN',
    'TANGGAL TIMBANG',
    'TGL TIMBANG',
  ],
  berat: ['BERAT', 'BB', 'BERAT BADAN', 'BB SAAT UKUR'],
  tinggi: ['TINGGI', 'TB', 'PB', 'PB/TB', 'TB/PB', 'TINGGI BADAN', 'PANJANG BADAN', 'PANJANG/TINGGI BADAN', 'TINGGI/PANJANG BADAN'],
  caraUkur: ['CARA UKUR', 'CARA PENGUKURAN', 'POSISI UKUR', 'POSISI PENGUKURAN'],
  lila: ['LILA', 'LINGKAR LENGAN ATAS', 'LINGKAR LENGAN'],
  bbU: ['BB/U', 'BBU', 'STATUS BB/U', 'STATUS GIZI BB/U'],
  zsBbU: ['ZS BB/U', 'ZS BBU', 'Z SCORE BB/U', 'ZSCORE BB/U'],
  tbU: ['TB/U', 'TBU', 'PB/U', 'PB TB/U', 'TB PB/U', 'PB/TB/U', 'STATUS TB/U', 'STATUS GIZI TB/U'],
  zsTbU: ['ZS TB/U', 'ZS TBU', 'ZS PB/U', 'ZS PB TB/U', 'Z SCORE TB/U', 'ZSCORE TB/U'],
  bbTb: ['BB/TB', 'BBTB', 'BB/PB', 'BB/PB TB', 'BB/TB PB', 'BB/PB/TB', 'STATUS BB/TB', 'STATUS GIZI BB/TB'],
  zsBbTb: ['ZS BB/TB', 'ZS BBTB', 'ZS BB/PB', 'ZS BB/PB TB', 'Z SCORE BB/TB', 'ZSCORE BB/TB'],
  naikBeratBadan: ['NAIK BERAT BADAN', 'NAIK BB', 'N/T', 'STATUS NAIK'],
  pmt: ['PMT DITERIMA', 'PMT'],
  vitA: ['JML VIT A', 'JUMLAH VIT A', 'VIT A', 'VITAMIN A', 'JML VITAMIN A', 'JUMLAH VITAMIN A'],
  kpsp: ['KPSP'],
  kia: ['KIA', 'BUKU KIA'],
  kelasIbuBalita: ['KELAS IBU BALITA'],
  mbg: ['MBG'],
}

const COLUMN_OF: ReadonlyMap<string, ChildColumn> = new Map(
  (Object.keys(HEADINGS) as ChildColumn[]).flatMap((column) => HEADINGS[column].map((heading) => [heading, column] as const)),
)

const IGNORED = new Set(['DETAIL', 'AKSI', 'ACTION', 'ID'])
/** Short units in brackets were dropped already; `BERAT KG` and `TINGGI BADAN CM` keep theirs. */
const UNIT = / (?:KG|CM|GR|GRAM)$/

export function classifyListHeading(path: readonly string[]): ChildColumn | 'abaikan' | null {
  const whole = path.join(' ').replace(UNIT, '')
  const last = (path.at(-1) ?? '').replace(UNIT, '')
  const column = COLUMN_OF.get(whole) ?? COLUMN_OF.get(last)
  if (column !== undefined) return column
  if (isVillageHeading(last)) return 'desa'
  if (isSubdistrictHeading(last)) return 'kec'
  return isNumberHeading(last) || IGNORED.has(last) ? 'abaikan' : null
}

/** `Nama Orang Tua (Ibu/Ayah)` says the mother first; the export itself the father. */
export function saysMotherFirst(heading: string): boolean {
  return /\bIBU\b.*\/.*\b(?:AYAH|BAPAK)\b/i.test(heading)
}
