/**
 * Rows and their scores as rows of the table.
 */
import type { ScoredRows } from '@konvergen/core/growth/score-rows.ts'
import type { PlacedChild } from './placed-child.ts'
import { FLAG_BITS } from './present-scores.ts'
import type { NewMeasurement } from './store.ts'

const POSITIONS = { terlentang: 'T', berdiri: 'B' } as const

function zOf(column: Float64Array, index: number): number | null {
  const z = column[index]
  return z === undefined || Number.isNaN(z) ? null : z
}

function flagsOf({ scores }: ScoredRows, index: number): number {
  let flags = 0
  for (const name of ['len', 'wei', 'wfl', 'bmi', 'ac'] as const) if (scores.flag[name][index] === 1) flags |= FLAG_BITS[name]
  return flags
}

function writtenOf({ applied, repairs }: PlacedChild, column: string): number | null {
  if (applied.length === 0 && repairs.length === 0) return null
  return [...applied, ...repairs].find((each) => each.column === column)?.from ?? null
}

/** One for each row, in their order. */
export function measurementsOf(
  rows: readonly PlacedChild[],
  scored: ScoredRows,
  childOf: readonly string[],
  newId: () => string,
): NewMeasurement[] {
  const { z } = scored.scores
  return rows.map((row, index) => ({
    child_id: childOf[index] ?? '',
    day: row.tanggalPengukuran ?? '',
    id: newId(),
    desa_kode: row.desaKode,
    puskesmas: row.puskesmas,
    posyandu: row.posyandu,
    age_days: scored.children.day[index] ?? 0,
    weight: row.berat,
    lenhei: row.tinggi,
    written_weight: writtenOf(row, 'berat'),
    written_lenhei: writtenOf(row, 'tinggi'),
    position: row.caraUkur === null ? null : POSITIONS[row.caraUkur],
    armc: row.lila,
    z_len: zOf(z.len, index),
    z_wei: zOf(z.wei, index),
    z_wfl: zOf(z.wfl, index),
    z_bmi: zOf(z.bmi, index),
    z_ac: zOf(z.ac, index),
    flags: flagsOf(scored, index),
    gain: row.naikBeratBadan,
    vit_a: row.vitA,
    repaired: row.applied.length === 0 ? null : [...new Set(row.applied.map(({ rule }) => rule))].join(','),
    source_row: row.row,
  }))
}
