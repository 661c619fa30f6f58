/** Rows of the two recaps with every count in place, for tests that change one thing. */

import { KRS_COUNTS, type KrsCount, type KrsFile, type KrsRow } from '../../src/intake/krs.ts'
import { RECAP_COUNTS, RECAP_PERCENTS, type RecapCount, type RecapFile, type RecapRow } from '../../src/intake/recap.ts'
import type { ReadCell } from '../../src/kit/cell.ts'

const cellOf = (value: number | null): ReadCell<number> => ({ value, raw: value === null ? null : String(value), cell: null })

function cells<Key extends string>(keys: readonly Key[], values: Readonly<Record<Key, number | null>>): Record<Key, ReadCell<number>> {
  return Object.fromEntries(keys.map((key) => [key, cellOf(values[key])])) as Record<Key, ReadCell<number>>
}

const RECAP_VALUES: Readonly<Record<RecapCount, number>> = {
  sasaran: 100,
  bbSangatKurang: 4,
  bbKurang: 14,
  bbNormal: 70,
  bbRisikoLebih: 2,
  ditimbang: 90,
  sangatPendek: 5,
  pendek: 15,
  tbNormal: 69,
  tinggi: 1,
  diukur: 90,
  giziBuruk: 1,
  giziKurang: 7,
  giziBaik: 78,
  risikoGiziLebih: 3,
  giziLebih: 1,
  obesitas: 0,
  ditimbangDiukur: 90,
  stunting: 20,
  wasting: 8,
  underweight: 18,
}

export function recapRow(row: number, nama: string, changes: Partial<Record<RecapCount, number | null>> = {}): RecapRow {
  const none = { persenDitimbang: null, persenDiukur: null, persenDitimbangDiukur: null, persenStunting: null }
  return { row, nama, counts: cells(RECAP_COUNTS, { ...RECAP_VALUES, ...changes }), percents: cells(RECAP_PERCENTS, none) }
}

export function recapFile(rows: readonly RecapRow[]): RecapFile {
  return { sheet: 'Rekap', stamp: '2026-02-10 08:00:00', period: '2026-02', rows, total: null, headers: {} }
}

const KRS_VALUES: Readonly<Record<KrsCount, number>> = {
  keluarga: 300,
  sasaran: 200,
  sejahtera1: 10,
  sejahtera2: 10,
  sejahtera3: 10,
  sejahtera4: 5,
  sejahteraLebih4: 15,
  krs: 50,
  tidakBerisiko: 150,
  baduta: 20,
  balita: 60,
  pus: 190,
  pusHamil: 8,
  airTidakLayak: 10,
  jambanTidakLayak: 25,
  terlaluMuda: 2,
  terlaluTua: 20,
  terlaluDekat: 1,
  terlaluBanyak: 30,
  pus4t: 40,
  bukanKbModern: 35,
}

export function krsRow(row: number, kecamatan: string, kodeAkhir: string | null, nama: string): KrsRow {
  return { row, kabupaten: 'CONTOH', kecamatan, kodeAkhir, nama, periode: 'Sem 2 2025', counts: cells(KRS_COUNTS, KRS_VALUES) }
}

export function krsFile(rows: readonly KrsRow[]): KrsFile {
  return { sheet: 'KRS', period: '2025-S2', rows, total: null, headers: {} }
}
