/**
 * The smaller tables of figures by village that districts have: couples of childbearing age by month (OPD KB), a city's open data by village, and
 * the KRS recap of districts whose OPD KB (DP2KBP3A) gives it by kecamatan only. Columns as seen in public files; the arithmetic is what the words
 * of the columns say.
 */
import { KRS_LABELS } from './column-labels.ts'
import type { FigureKind } from './figures/figure-table.ts'
import { KRS_COUNTS, type KrsCount } from './krs.ts'

const PUS_LABELS = { pus: 'PUS', unmetNeed: 'Unmet need' } as const
export type PusCount = keyof typeof PUS_LABELS

/** A village stands once for each month, in `periode`. */
export const PUS_FIGURES: FigureKind<PusCount> = {
  level: 'desa',
  keys: ['pus', 'unmetNeed'],
  labels: PUS_LABELS,
  signed: [],
  overlapping: [],
  rules: [{ rule: 'batas', part: 'unmetNeed', whole: 'pus' }],
}

const VILLAGE_LABELS = {
  keluarga: 'Jumlah keluarga',
  krs: 'Jumlah keluarga berisiko stunting',
  balita: 'Jumlah balita',
  sangatPendek: 'Jumlah balita sangat pendek',
  pendek: 'Jumlah balita pendek',
} as const
export type VillageCount = keyof typeof VILLAGE_LABELS

export const VILLAGE_FIGURES: FigureKind<VillageCount> = {
  level: 'desa',
  keys: ['keluarga', 'krs', 'balita', 'sangatPendek', 'pendek'],
  labels: VILLAGE_LABELS,
  signed: [],
  overlapping: [],
  rules: [
    { rule: 'batas', part: 'krs', whole: 'keluarga' },
    { rule: 'paling-banyak', whole: 'balita', parts: ['sangatPendek', 'pendek'] },
  ],
}

/** The parts of 4T overlap: a wife may be too old and have too many children. They bound PUS 4T and are never added (SPEC §2.6). */
export const KRS_KECAMATAN: FigureKind<KrsCount> = {
  level: 'kecamatan',
  keys: KRS_COUNTS,
  labels: KRS_LABELS,
  signed: [],
  overlapping: ['terlaluMuda', 'terlaluTua', 'terlaluDekat', 'terlaluBanyak'],
  rules: [
    { rule: 'batas', part: 'sasaran', whole: 'keluarga' },
    { rule: 'jumlah', whole: 'sasaran', parts: ['krs', 'tidakBerisiko'] },
    { rule: 'jumlah', whole: 'krs', parts: ['sejahtera1', 'sejahtera2', 'sejahtera3', 'sejahtera4', 'sejahteraLebih4'] },
    { rule: 'batas', part: 'airTidakLayak', whole: 'krs' },
    { rule: 'batas', part: 'jambanTidakLayak', whole: 'krs' },
    { rule: 'batas', part: 'pusHamil', whole: 'pus' },
    { rule: 'batas', part: 'pus4t', whole: 'pus' },
    { rule: 'batas', part: 'terlaluMuda', whole: 'pus' },
    { rule: 'batas', part: 'terlaluTua', whole: 'pus' },
    { rule: 'batas', part: 'terlaluDekat', whole: 'pus' },
    { rule: 'batas', part: 'terlaluBanyak', whole: 'pus' },
    { rule: 'batas', part: 'terlaluMuda', whole: 'pus4t' },
    { rule: 'batas', part: 'terlaluTua', whole: 'pus4t' },
    { rule: 'batas', part: 'terlaluDekat', whole: 'pus4t' },
    { rule: 'batas', part: 'terlaluBanyak', whole: 'pus4t' },
  ],
}
