/**
 * Data Tetap vN as a workbook: counts by village with what changed, and, for whoever works with families, the families with names. Each row of names says who
 * took the list, when and for what.
 */
import type { FamilyNames } from '@konvergen/contract/families.ts'
import type { AgreedAnswer, ChangeSchema } from '@konvergen/contract/verval.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { MARKS, type MarkName } from '@konvergen/core/sasaran/family-marks.ts'
import type { Basis } from '@konvergen/core/verval/agreed-list.ts'
import { sayMark } from '../privacy/named-children.ts'
import { type Sheet, type SheetColumn, writeWorkbook } from '../xlsx/write-workbook.ts'

export type AgreedPaper = Pick<AgreedAnswer, 'versi' | 'sidik' | 'keluarga' | 'sumber' | 'periode' | 'oleh' | 'pada' | 'jumlah' | 'desa'>

const number = (head: string): SheetColumn => ({ head, format: 'bulat', width: 12 })
const words = (head: string, width: number): SheetColumn => ({ head, format: 'teks', width })
const outOf = ({ keluar }: ChangeSchema): number => Object.values(keluar).reduce((sum, n) => sum + n, 0)

const COUNTS: readonly SheetColumn[] = [
  words('Kode desa', 15),
  words('Desa', 24),
  ...[
    'Di daftar',
    'Ditambahkan',
    'Pindah masuk',
    'Pindah ke desa lain',
    'Data tetap',
    'Tidak berisiko lagi',
    'Pindah keluar',
    'Meninggal',
    'Ganda',
    'Tidak ditemukan',
    'Belum diperiksa',
    'Baru sejak versi lalu',
    'Tetap sejak versi lalu',
    'Keluar sejak versi lalu',
  ].map(number),
]

export function writeAgreedCounts({ versi, sidik, keluarga, sumber, periode, oleh, pada, desa }: AgreedPaper): Promise<Uint8Array> {
  const rows = desa.map(({ kode, nama, jumlah, keluarga: agreed, terhadapVersiLalu: change }) => [
    kode,
    nama,
    jumlah.listed,
    jumlah.added,
    jumlah.movedIn,
    jumlah.movedOut,
    agreed,
    jumlah.notAtRisk,
    jumlah.out.pindah,
    jumlah.out.meninggal,
    jumlah.out.ganda,
    jumlah.out['tidak-ditemukan'],
    jumlah.waiting,
    change?.masuk ?? null,
    change === null ? null : change.tetap + change.pindah,
    change === null ? null : outOf(change),
  ])
  const facts: readonly (readonly [string, string | number])[] = [
    ['Data Tetap versi', versi],
    ['Keluarga', keluarga],
    ['Daftar sumber', `${sumber} ${periode}`],
    ['Ditetapkan', `${oleh}, ${pada}`],
    ['Sidik (SHA-256)', sidik],
  ]
  const head: Sheet = {
    name: 'Keterangan',
    columns: [words('Hal', 22), words('Isi', 70)],
    rows: facts.map(([name, value]) => [name, String(value)]),
  }
  return writeWorkbook([{ name: 'Per desa', columns: COUNTS, rows, frozenColumns: 2 }, head])
}

export interface NamedFamilies {
  readonly version: number
  readonly mark: Parameters<typeof sayMark>[0]
  readonly rows: readonly (FamilyNames & { readonly kode: string; readonly desa: string; readonly marks: string; readonly basis: Basis })[]
}

const MARK_HEADS: Readonly<Record<MarkName, string>> = {
  baduta: 'Baduta',
  balita: 'Balita',
  pus: 'PUS',
  pusHamil: 'PUS hamil',
  airTidakLayak: 'Air minum tidak layak',
  jambanTidakLayak: 'Jamban tidak layak',
  terlaluMuda: 'Terlalu muda',
  terlaluTua: 'Terlalu tua',
  terlaluDekat: 'Terlalu dekat',
  terlaluBanyak: 'Terlalu banyak',
  bukanKbModern: 'Bukan KB modern',
}
const ANSWERS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: { '1': 'ya', '0': 'tidak', '-': 'belum tahu' },
  en: { '1': 'yes', '0': 'no', '-': 'not known' },
}

export function writeAgreedNames({ mark, rows }: NamedFamilies, language: Language): Promise<Uint8Array> {
  const said = sayMark(mark, language)
  const columns = [
    words('Kode desa', 15),
    words('Desa', 22),
    words('Kepala keluarga', 26),
    words('Istri', 24),
    words('Alamat', 30),
    words('RT', 6),
    words('RW', 6),
    words('KK (4 angka akhir)', 10),
    words('NIK kepala (4 angka akhir)', 10),
    ...MARKS.map((name) => words(MARK_HEADS[name], 11)),
    words('Dasar', 14),
    words(language === 'id' ? 'Tanda pengunduh' : 'Taken by', 40),
  ]
  return writeWorkbook([
    {
      name: language === 'id' ? 'Keluarga' : 'Families',
      columns,
      rows: rows.map(({ kode, desa, kepala, istri, alamat, rt, rw, kkAkhir, nikAkhir, marks, basis }) => [
        kode,
        desa,
        kepala,
        istri,
        alamat,
        rt,
        rw,
        kkAkhir,
        nikAkhir,
        ...MARKS.map((_, index) => ANSWERS[language][marks[index] ?? '-'] ?? ''),
        basis,
        said,
      ]),
      frozenColumns: 3,
    },
  ])
}
