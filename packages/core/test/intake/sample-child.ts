/** One row of a list of children in which everything is in order, to be changed by each test. Nobody of this name and number exists. */
import { CHILD_COLUMNS, type ChildColumn, type ChildListPlace, type EppgbmRow } from '../../src/intake/child-rows.ts'
import type { Day } from '../../src/kit/day.ts'

export const day = (text: string): Day => text as Day

/** Born 15 July 2023, a girl, seven months old. */
export const NIK = '9901015507230002'

export const LIST_PLACE: ChildListPlace = {
  file: 'daftar.xls',
  sheet: 'Tabel 1',
  columns: {
    nik: 'B',
    nama: 'C',
    jk: 'D',
    tglLahir: 'E',
    usia: 'R',
    tanggalPengukuran: 'S',
    berat: 'T',
    tinggi: 'U',
    caraUkur: 'V',
    zsTbU: 'AA',
  },
}

const NO_TEXT = Object.fromEntries(CHILD_COLUMNS.map((column) => [column, null])) as EppgbmRow['raw']

const ROW: EppgbmRow = {
  row: 2,
  nik: NIK,
  nikState: 'ada',
  nama: 'Bagas Contoh',
  jk: 'P',
  tglLahir: day('2023-07-15'),
  bbLahir: 3.1,
  tbLahir: 49,
  ayah: 'Budi',
  ibu: 'Asih',
  prov: 'PROVINSI CONTOH',
  kab: 'KAB CONTOH',
  kec: 'KEC 1',
  puskesmas: 'PKM 1',
  desa: 'DESA 1',
  posyandu: 'MELATI 1',
  rt: '001',
  rw: '002',
  alamat: 'Jalan Rekaan 1',
  usia: { months: 7, days: 0 },
  tanggalPengukuran: day('2024-02-15'),
  berat: 7.6,
  tinggi: 67.5,
  caraUkur: 'terlentang',
  lila: 14,
  bbU: 'bbNormal',
  zsBbU: -0.35,
  tbU: 'tbNormal',
  zsTbU: -1.12,
  bbTb: 'giziBaik',
  zsBbTb: 0.21,
  naikBeratBadan: 'N',
  pmt: null,
  vitA: 1,
  kpsp: null,
  kia: 'Ya',
  kelasIbuBalita: 'tidak',
  mbg: 'ya',
  raw: NO_TEXT,
  unread: {},
  repairs: [],
  applied: [],
}

export type RowChange = Partial<Omit<EppgbmRow, 'raw'>> & { readonly raw?: Partial<Record<ChildColumn, string | null>> }

export function sampleChild({ raw, ...change }: RowChange = {}): EppgbmRow {
  const standing = { nik: NIK, nama: 'Bagas Contoh', berat: '7,6', tinggi: '67,5', zsTbU: '-1,12' }
  return { ...ROW, ...change, raw: { ...NO_TEXT, ...standing, ...raw } }
}
