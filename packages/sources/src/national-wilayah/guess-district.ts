/**
 * Which district a list of village names comes from, so that a wrong file can be answered with "this looks like Kabupaten X".
 */
import { kabupatenOf } from '@konvergen/core/wilayah/kode.ts'
import { normaliseName } from '@konvergen/core/wilayah/normalise-name.ts'
import type { NationalAreas } from './parse.ts'

export interface DistrictGuess {
  readonly kode: string
  readonly nama: string
  /** How many of the names are villages there, of how many different names. */
  readonly matched: number
  readonly of: number
}

/** Fewer than half of the names is no district's file but chance: `Sukamaju` is a village in 80 districts. */
const LEAST_SHARE = 0.5

/** null when no district has at least half of the names. */
export function guessDistrict(names: readonly string[], national: NationalAreas): DistrictGuess | null {
  const wanted = new Set(names.map(normaliseName).filter((name) => name !== ''))
  const found = new Map<string, Set<string>>()
  for (const { kode, nama } of national.desa) {
    const name = normaliseName(nama)
    if (!wanted.has(name)) continue
    const kabupaten = kabupatenOf(kode)
    const there = found.get(kabupaten) ?? new Set()
    found.set(kabupaten, there.add(name))
  }
  let best: DistrictGuess | null = null
  for (const { kode, nama } of national.kabupaten) {
    const matched = found.get(kode)?.size ?? 0
    if (matched > (best?.matched ?? 0)) best = { kode, nama, matched, of: wanted.size }
  }
  return best !== null && best.matched >= LEAST_SHARE * best.of ? best : null
}
