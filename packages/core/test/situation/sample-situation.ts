/** Builds small districts with counts: only the counts that a test names are reported, all others are null. */
import { KRS_COUNTS, type KrsCount, type KrsCounts } from '../../src/intake/krs.ts'
import { RECAP_COUNTS, type RecapCount, type RecapCounts } from '../../src/intake/recap.ts'
import type { Unplaced } from '../../src/intake/unplaced.ts'
import { computeSituation } from '../../src/situation/compute-situation.ts'
import type { Situation } from '../../src/situation/situation.ts'
import type { District } from '../../src/wilayah/district.ts'

export type Recap = Partial<Record<RecapCount, number>>
export type Krs = Partial<Record<KrsCount, number>>

const counts = <Key extends string>(keys: readonly Key[], own: Partial<Record<Key, number>>) =>
  Object.fromEntries(keys.map((key) => [key, own[key] ?? null])) as Record<Key, number | null>
export const recapCounts = (own: Recap): RecapCounts => counts(RECAP_COUNTS, own)
export const krsCounts = (own: Krs): KrsCounts => counts(KRS_COUNTS, own)

export interface SampleVillage {
  readonly recap?: Recap
  readonly krs?: Krs
}

/** Village number i (from 0): three to a kecamatan, `99.01.01.2001` first. */
export function kodeOf(index: number): string {
  return `99.01.${String(Math.floor(index / 3) + 1).padStart(2, '0')}.${2001 + (index % 3)}`
}

export function sampleDistrict(size: number): District {
  const desa = Array.from({ length: size }, (_, i) => ({ kode: kodeOf(i), nama: `Desa ${i}`, kecamatan: kodeOf(i).slice(0, 8) }))
  const kecamatan = [...new Set(desa.map((village) => village.kecamatan))].map((kode) => ({ kode, nama: `Kecamatan ${kode}` }))
  return { kode: '99.01', nama: 'Kabupaten Contoh', provinsi: 'Contoh', kecamatan, desa }
}

/** A file is given when at least one village has counts of its kind. */
export function sampleSituation(
  villages: readonly SampleVillage[],
  k = 2,
  unplaced: readonly Unplaced[] = [],
  counted: readonly Recap[] = [],
): Situation {
  const recap = new Map(villages.flatMap((own, i) => (own.recap === undefined ? [] : [[kodeOf(i), recapCounts(own.recap)] as const])))
  const krs = new Map(villages.flatMap((own, i) => (own.krs === undefined ? [] : [[kodeOf(i), krsCounts(own.krs)] as const])))
  return computeSituation({
    district: sampleDistrict(villages.length),
    recap: recap.size === 0 ? null : { source: 'e-PPGBM', period: '2024-01', counts: recap, unplaced: counted.map(recapCounts) },
    krs: krs.size === 0 ? null : { source: 'KRS', period: '2024-S2', counts: krs, unplaced: [] },
    unplaced,
    k,
  })
}

export function unplacedRow(nama: string, inTotal = true): Unplaced {
  return { source: 'recap', row: 9, nama, suggestion: null, diukur: 50, stunting: 10, krs: null, inTotal }
}
