/**
 * The KRS verval recap (BKKBN/SIGA, "verval keluarga berisiko stunting") as rows: one village, families by risk factor.
 * The parts of 4T overlap and are never summed.
 */
import type { ReadCell } from '../kit/cell.ts'
import type { AreaCode } from './figures/area-code.ts'

export const KRS_COUNTS = [
  'keluarga',
  'sasaran',
  'sejahtera1',
  'sejahtera2',
  'sejahtera3',
  'sejahtera4',
  'sejahteraLebih4',
  'krs',
  'tidakBerisiko',
  'baduta',
  'balita',
  'pus',
  'pusHamil',
  'airTidakLayak',
  'jambanTidakLayak',
  'terlaluMuda',
  'terlaluTua',
  'terlaluDekat',
  'terlaluBanyak',
  'pus4t',
  'bukanKbModern',
] as const
export type KrsCount = (typeof KRS_COUNTS)[number]

export interface KrsRow {
  readonly row: number
  readonly kabupaten: string
  readonly kecamatan: string
  /** Last four digits of the village code as written; null when the file has none. */
  readonly kodeAkhir: string | null
  /** The whole code where the file writes it; BPS's leads to a village only where it is known. Absent in files kept before it was read. */
  readonly kode?: AreaCode | null
  readonly nama: string
  /** Period as written, e.g. `Sem 2 2024`. */
  readonly periode: string | null
  readonly counts: Readonly<Record<KrsCount, ReadCell<number>>>
}

export interface KrsFile {
  readonly sheet: string
  /** `2024-S2`; null when the rows have none or several. */
  readonly period: string | null
  readonly rows: readonly KrsRow[]
  readonly total: KrsRow | null
  readonly headers: Readonly<Partial<Record<KrsCount | 'kabupaten' | 'kecamatan' | 'kodeAkhir' | 'nama' | 'periode', string>>>
}

export type KrsCounts = Readonly<Record<KrsCount, number | null>>
