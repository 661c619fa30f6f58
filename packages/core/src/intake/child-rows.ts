/**
 * The e-PPGBM individual export ("Daftar Anak Berdasarkan Status Gizi", health office) as rows: one measurement of one child. Each row
 * carries the text of every cell beside what was read from it, why a cell was not taken, and the repairs that somebody may confirm.
 */
import type { Day } from '../kit/day.ts'
import type { BbTbClass, BbUClass, TbUClass } from './child-classes.ts'

/** In the order of the export since 2024; `pmt` belongs to the older one, `ayah` and `ibu` to lists that keep the parents apart. */
export const CHILD_COLUMNS = [
  'nik',
  'nama',
  'jk',
  'tglLahir',
  'bbLahir',
  'tbLahir',
  'ortu',
  'ayah',
  'ibu',
  'prov',
  'kab',
  'kec',
  'puskesmas',
  'desa',
  'posyandu',
  'rt',
  'rw',
  'alamat',
  'usia',
  'tanggalPengukuran',
  'berat',
  'tinggi',
  'caraUkur',
  'lila',
  'bbU',
  'zsBbU',
  'tbU',
  'zsTbU',
  'bbTb',
  'zsBbTb',
  'naikBeratBadan',
  'pmt',
  'vitA',
  'kpsp',
  'kia',
  'kelasIbuBalita',
  'mbg',
] as const
export type ChildColumn = (typeof CHILD_COLUMNS)[number]

/** Columns that name or find a person: their text never enters an Issue. */
export const PERSONAL_COLUMNS: ReadonlySet<ChildColumn> = new Set(['nik', 'nama', 'ortu', 'ayah', 'ibu', 'alamat', 'rt', 'rw'])

export type MeasureColumn = 'berat' | 'tinggi' | 'lila' | 'bbLahir' | 'tbLahir'

/** Why a cell that is not empty gave no value. */
export type Unread =
  | 'bukan-angka'
  | 'negatif'
  /** 0 kg, 0 cm: nobody measured. */
  | 'nol'
  /** 8888, 999: a code for "no value" of some program or person. */
  | 'sandi'
  /** A date's serial number of a spreadsheet in a column of numbers. */
  | 'serial'
  | 'telepon'
  | 'di-luar-batas'
  | 'bukan-tanggal'
  /** 30 February. */
  | 'tanggal-mustahil'
  /** A real day on which no child of e-PPGBM can have been born or measured: 1899. */
  | 'tanggal-luar-rentang'
  | 'bukan-usia'
  /** A word that the column does not know: sex X, an unknown class. */
  | 'tak-dikenal'
  /** The number of a person stands in a column of places: the text is kept with the number masked. */
  | 'memuat-nik'

export type RepairRule = 'gram' | 'meter' | 'milimeter' | 'koma-hilang' | 'tertukar'

/** What the number probably means. Nothing takes it but a rule that a district has chosen, or a person. */
export interface Repair {
  readonly column: MeasureColumn
  readonly from: number
  readonly to: number
  readonly rule: RepairRule
}

/** Whether the sixteen digits are there, or why not (`parse-nik.ts`). */
export type NikState =
  | 'ada'
  | 'kosong'
  /** `02022**********`. */
  | 'disamarkan'
  /** `3,2E+15`: the spreadsheet kept the magnitude and threw the digits away. */
  | 'ilmiah'
  /** Stored as a number: a spreadsheet keeps fifteen digits and writes 0 for the sixteenth. */
  | 'dibulatkan'
  | 'huruf'
  | 'bukan-16'
  /** Sixteen digits that no office issues: all alike, counting up, serial 0000, day 45 or month 13. */
  | 'contoh'

export type Sex = 'L' | 'P'
export type Position = 'terlentang' | 'berdiri'
/** Naik, tidak naik, tidak ditimbang bulan lalu, baru. */
export type WeightGain = 'N' | 'T' | 'O' | 'B'
export type YesNo = 'ya' | 'tidak'

/** Age as the export writes it. */
export interface StatedAge {
  readonly months: number
  readonly days: number
}

export interface EppgbmRow {
  /** Row in the sheet, from 1. */
  readonly row: number
  /** Sixteen digits; null unless `nikState` is `ada`. */
  readonly nik: string | null
  readonly nikState: NikState
  readonly nama: string | null
  readonly jk: Sex | null
  readonly tglLahir: Day | null
  /** kg. */
  readonly bbLahir: number | null
  /** cm. */
  readonly tbLahir: number | null
  readonly ayah: string | null
  readonly ibu: string | null
  readonly prov: string | null
  readonly kab: string | null
  readonly kec: string | null
  readonly puskesmas: string | null
  readonly desa: string | null
  readonly posyandu: string | null
  readonly rt: string | null
  readonly rw: string | null
  readonly alamat: string | null
  readonly usia: StatedAge | null
  readonly tanggalPengukuran: Day | null
  /** kg. */
  readonly berat: number | null
  /** cm, as measured. */
  readonly tinggi: number | null
  readonly caraUkur: Position | null
  /** cm. */
  readonly lila: number | null
  readonly bbU: BbUClass | null
  readonly zsBbU: number | null
  readonly tbU: TbUClass | null
  readonly zsTbU: number | null
  readonly bbTb: BbTbClass | null
  readonly zsBbTb: number | null
  readonly naikBeratBadan: WeightGain | null
  /** kg of supplementary food. */
  readonly pmt: number | null
  /** Capsules. */
  readonly vitA: number | null
  readonly kpsp: string | null
  readonly kia: string | null
  readonly kelasIbuBalita: YesNo | null
  readonly mbg: YesNo | null
  /** Text of every cell as the file has it; null where there is none. */
  readonly raw: Readonly<Record<ChildColumn, string | null>>
  readonly unread: Readonly<Partial<Record<ChildColumn, Unread>>>
  /** Proposed, not taken. */
  readonly repairs: readonly Repair[]
  /** Taken by a rule or a person (`apply-repairs.ts`): the value in the column is no longer what the cell says. */
  readonly applied: readonly Repair[]
}

/** Where the rows stand: file, sheet, and the letter of each column that the file has. */
export interface ChildListPlace {
  readonly file: string
  readonly sheet: string
  readonly columns: Readonly<Partial<Record<ChildColumn, string>>>
}
