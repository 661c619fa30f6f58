/**
 * The e-PPGBM status-gizi recap as rows: one village, its counts by class. Health office's file (Sigizi Terpadu, "rekap status gizi").
 */
import type { ReadCell } from '../kit/cell.ts'

export const RECAP_COUNTS = [
  'sasaran',
  'bbSangatKurang',
  'bbKurang',
  'bbNormal',
  'bbRisikoLebih',
  'ditimbang',
  'sangatPendek',
  'pendek',
  'tbNormal',
  'tinggi',
  'diukur',
  'giziBuruk',
  'giziKurang',
  'giziBaik',
  'risikoGiziLebih',
  'giziLebih',
  'obesitas',
  'ditimbangDiukur',
  'stunting',
  'wasting',
  'underweight',
] as const
export type RecapCount = (typeof RECAP_COUNTS)[number]

/** Percentages that the sheet prints; read only to be compared with what we compute. */
export const RECAP_PERCENTS = ['persenDitimbang', 'persenDiukur', 'persenDitimbangDiukur', 'persenStunting'] as const
export type RecapPercent = (typeof RECAP_PERCENTS)[number]

export interface RecapRow {
  /** Row in the sheet, from 1. */
  readonly row: number
  /** Village name as written. */
  readonly nama: string
  /** Kecamatan as written, in files that have such a column; e-PPGBM's own export has none. */
  readonly kecamatan?: string
  readonly counts: Readonly<Record<RecapCount, ReadCell<number>>>
  readonly percents: Readonly<Record<RecapPercent, ReadCell<number>>>
}

export interface RecapFile {
  readonly sheet: string
  /** `2024-01-17 07:49:21` of the title line `Data Tanggal : …`; null when there is none. */
  readonly stamp: string | null
  /** Month `YYYY-MM` of the stamp; null when unknown: a person then has to say it. */
  readonly period: string | null
  readonly rows: readonly RecapRow[]
  /** The sheet's own last line (`Kab. …`, `Jumlah`, `Total`), if it has one. */
  readonly total: RecapRow | null
  /** Header text of each column that was recognised. */
  readonly headers: Readonly<Partial<Record<RecapCount | RecapPercent | 'nama', string>>>
}

/** A village's counts after the checks: what the situation is computed from. null = not reported or not usable. */
export type RecapCounts = Readonly<Record<RecapCount, number | null>>
