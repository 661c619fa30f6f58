/**
 * The tables of measurement as rows; migrations/0005-measurement.sql says what each column means.
 */
import type { ColumnType } from 'kysely'

/** As the key ring gives and takes it. */
export interface Sealed {
  readonly keyId: string
  readonly bytes: Buffer
}

export type BatchState = 'applied' | 'undone'
export type DoubtReason = 'nik-sama-lahir-beda' | 'nama-sama-nik-beda' | 'mirip' | 'nik12'
export type DoubtDecision = 'sama' | 'beda'

export type ChildrenTable = {
  kab_kode: string
  id: string
  sex: 'L' | 'P'
  birth: string
  desa_kode: string
  merged_into: ColumnType<string | null, never, string | null>
  batch_id: string
}

export type MeasurementsTable = {
  kab_kode: string
  child_id: string
  day: string
  id: string
  month: string
  desa_kode: string
  puskesmas: string | null
  posyandu: string | null
  age_days: number
  weight: number | null
  lenhei: number | null
  written_weight: number | null
  written_lenhei: number | null
  position: 'T' | 'B' | null
  armc: number | null
  z_len: number | null
  z_wei: number | null
  z_wfl: number | null
  z_bmi: number | null
  z_ac: number | null
  flags: number
  gain: string | null
  vit_a: number | null
  repaired: string | null
  engine: string
  batch_id: string
  source_row: number
  supersedes: string | null
  actor: string
  recorded_at: Date
}

export const COUNTED = [
  'anak',
  'ditimbang',
  'diukur',
  'ditimbang_diukur',
  'bb_sangat_kurang',
  'bb_kurang',
  'bb_normal',
  'bb_risiko_lebih',
  'sangat_pendek',
  'pendek',
  'tb_normal',
  'tinggi',
  'gizi_buruk',
  'gizi_kurang',
  'gizi_baik',
  'risiko_gizi_lebih',
  'gizi_lebih',
  'obesitas',
  'mustahil',
] as const
export type Counted = (typeof COUNTED)[number]

export type MonthsTable = { kab_kode: string; desa_kode: string; month: string; sex: 'L' | 'P'; band: string } & Record<Counted, number>

export type MeasurementTables = {
  readonly children: ChildrenTable
  readonly child_persons: {
    kab_kode: string
    child_id: string
    id: string
    key_id: string
    sealed: Buffer
    nik_index: Buffer | null
    nik12_index: Buffer | null
    name_index: Buffer | null
    content_index: Buffer
    batch_id: string
  }
  readonly child_keys: { kab_kode: string; child_id: string; key_id: string; sealed: Buffer }
  readonly child_erasures: { kab_kode: string; child_id: string; at: Date; actor: string; ground: string }
  readonly measurements: MeasurementsTable
  readonly measurement_batches: { kab_kode: string; id: string; source: string; state: BatchState; months: string[]; recorded_at: Date }
  readonly measurement_months: MonthsTable
  readonly child_doubts: {
    kab_kode: string
    id: string
    child_id: string
    other_id: string
    reason: DoubtReason
    batch_id: string
    decision: DoubtDecision | null
    decided_by: string | null
    decided_at: Date | null
  }
}
