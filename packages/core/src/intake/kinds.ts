/**
 * The kinds of files that a district has and that can be read here: what each is called, whose it usually is, and what its rows are. Recognising one
 * by its headings is `sources/kinds`.
 */
import type { Language } from '../kit/say-number.ts'

export interface KindWords {
  /** What the file is. */
  readonly name: Readonly<Record<Language, string>>
  /** What one of its rows is, after a number. */
  readonly rows: Readonly<Record<Language, string>>
  /** Persons stand in it by name or number. */
  readonly personal: boolean
}

const VILLAGES = { id: 'baris desa', en: 'rows of villages' } as const

export const FILE_KINDS = {
  'eppgbm-recap': { name: { id: 'rekap status gizi e-PPGBM', en: 'e-PPGBM status-gizi recap' }, rows: VILLAGES, personal: false },
  'eppgbm-list': {
    name: { id: 'daftar anak e-PPGBM', en: 'e-PPGBM list of children' },
    rows: { id: 'baris pengukuran', en: 'rows of measurements' },
    personal: true,
  },
  'krs-recap': {
    name: { id: 'rekap verval keluarga berisiko stunting (KRS)', en: 'recap of families at risk of stunting (KRS)' },
    rows: VILLAGES,
    personal: false,
  },
  'krs-kecamatan': {
    name: { id: 'rekap keluarga berisiko stunting (KRS) per kecamatan', en: 'recap of families at risk of stunting (KRS) by kecamatan' },
    rows: { id: 'baris kecamatan', en: 'rows of kecamatan' },
    personal: false,
  },
  'krs-list': {
    name: { id: 'daftar keluarga berisiko stunting (KRS) per nama', en: 'list of families at risk of stunting (KRS) by name' },
    rows: { id: 'keluarga', en: 'families' },
    personal: true,
  },
  'elsimil-bumil': { name: { id: 'rekap ibu hamil Elsimil', en: 'Elsimil recap of pregnant women' }, rows: VILLAGES, personal: false },
  'elsimil-pascasalin': {
    name: { id: 'rekap pascasalin Elsimil', en: 'Elsimil recap of women after birth' },
    rows: VILLAGES,
    personal: false,
  },
  pus: { name: { id: 'data PUS dan unmet need', en: 'couples of childbearing age and unmet need' }, rows: VILLAGES, personal: false },
  'village-figures': { name: { id: 'data terbuka per desa', en: 'open data by village' }, rows: VILLAGES, personal: false },
  'sigizi-bulanan': {
    name: { id: 'laporan bulanan gizi balita (Sigizi)', en: 'monthly report on the nutrition of children (Sigizi)' },
    rows: VILLAGES,
    personal: false,
  },
  'posyandu-list': { name: { id: 'daftar posyandu', en: 'list of posyandu' }, rows: { id: 'posyandu', en: 'posyandu' }, personal: false },
  dtsen: { name: { id: 'daftar DTSEN', en: 'DTSEN list' }, rows: { id: 'orang', en: 'persons' }, personal: true },
  'civil-list': {
    name: { id: 'daftar penduduk per nama', en: 'civil list by name' },
    rows: { id: 'orang', en: 'persons' },
    personal: true,
  },
  'elsimil-list': {
    name: { id: 'daftar Elsimil per nama', en: 'Elsimil list by name' },
    rows: { id: 'orang', en: 'persons' },
    personal: true,
  },
  'context-figures': {
    name: { id: 'angka konteks (BPS)', en: 'context figures (BPS)' },
    rows: { id: 'angka', en: 'figures' },
    personal: false,
  },
  idm: { name: { id: 'rekomendasi IDM', en: 'IDM recommendations' }, rows: { id: 'baris', en: 'rows' }, personal: false },
  nomenclature: {
    name: { id: 'nomenklatur sub-kegiatan (SIPD)', en: 'nomenclature of sub-kegiatan (SIPD)' },
    rows: { id: 'kode', en: 'codes' },
    personal: false,
  },
  'siskeudes-rab': {
    name: { id: 'rincian RAB Siskeudes (Ta_RAB_Rinci)', en: 'Siskeudes budget lines (Ta_RAB_Rinci)' },
    rows: { id: 'baris', en: 'lines' },
    personal: false,
  },
  'siskeudes-anggaran': {
    name: { id: 'anggaran Siskeudes (Ta_Anggaran)', en: 'Siskeudes budget (Ta_Anggaran)' },
    rows: { id: 'baris', en: 'lines' },
    personal: false,
  },
  'siskeudes-rinci': {
    name: { id: 'rincian APBDes Siskeudes', en: 'Siskeudes detail of village budgets' },
    rows: { id: 'baris', en: 'lines' },
    personal: false,
  },
  dhis2: {
    name: { id: 'nilai data DHIS2 (dataValueSets)', en: 'DHIS2 data values (dataValueSets)' },
    rows: { id: 'nilai', en: 'values' },
    personal: false,
  },
} as const satisfies Readonly<Record<string, KindWords>>

export type FileKind = keyof typeof FILE_KINDS
