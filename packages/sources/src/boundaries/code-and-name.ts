/**
 * Polygons whose code says one village and whose name another. A spelling that differs contradicts nothing; the official name of another
 * village does. Where many codes of a file contradict its names, the codes are another system's, or a column was shifted against the others,
 * and none of them can be believed, not even those that fit.
 */
import type { Desa, District } from '@konvergen/core/wilayah/district.ts'
import { bearersOf, keysOf } from '@konvergen/core/wilayah/placement.ts'

export interface Contradiction {
  readonly index: number
  readonly nama: string
  readonly coded: Desa
  /** The village that bears the name; of the same kecamatan, where there is one. */
  readonly named: Desa
}

/** Both lists are parallel to the features: the village that the code names, and the name as written. */
export function findContradictions(coded: readonly (string | null)[], names: readonly string[], district: District): Contradiction[] {
  const byKode = new Map(district.desa.map((desa) => [desa.kode, desa]))
  const bearers = bearersOf(district.desa, ({ nama }) => keysOf(nama))
  return names.flatMap((nama, index): Contradiction[] => {
    const own = byKode.get(coded[index] ?? '')
    const meant = keysOf(nama).flatMap((key) => bearers.get(key) ?? [])
    if (own === undefined || meant.includes(own)) return []
    const named = meant.find(({ kecamatan }) => kecamatan === own.kecamatan) ?? meant[0]
    return named === undefined ? [] : [{ index, nama, coded: own, named }]
  })
}

/** A few wrong codes are slips. */
const MOST_SLIPS = 0.2

export function distrustsCodes(contradictions: readonly Contradiction[], coded: readonly (string | null)[]): boolean {
  return contradictions.length > coded.filter((kode) => kode !== null).length * MOST_SLIPS
}
