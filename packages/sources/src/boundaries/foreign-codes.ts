/**
 * Village codes of other districts in a boundary file. Village names recur all over the country, so a polygon that bears such a code is not
 * given a village of this district by its name. But the codes may be this district's under another number: from before it was split off or
 * renumbered, or those of BPS. Then no code of the file is this district's, and one other kabupaten holds most of its villages by name.
 */
import type { District } from '@konvergen/core/wilayah/district.ts'
import { isWithin, kabupatenOf, levelOf, parseKode } from '@konvergen/core/wilayah/kode.ts'
import { normaliseName } from '@konvergen/core/wilayah/normalise-name.ts'
import { propertyNames, type RawFeature, textOf } from './raw-feature.ts'

/** Parallel to the features: the village code that each bears, one of this district before any other; null = none. */
export function villageCodes(features: readonly RawFeature[], district: District): (string | null)[] {
  const columns = propertyNames(features).flatMap((property) => codeColumn(features, property))
  return features.map((_, index) => {
    const codes = columns.flatMap((column) => column[index] ?? [])
    return codes.find((code) => isWithin(code, district.kode)) ?? codes[0] ?? null
  })
}

export function isForeign(kode: string | null | undefined, district: District): kode is string {
  return typeof kode === 'string' && !isWithin(kode, district.kode)
}

/** The property's values as village codes; nothing when most of its values are none: the area of a large village has ten digits too. */
function codeColumn(features: readonly RawFeature[], property: string): (string | null)[][] {
  const codes = features.map(({ properties }) => villageCode(properties[property]))
  const filled = features.filter(({ properties }) => textOf(properties[property]) !== '').length
  return codes.filter((code) => code !== null).length * 2 >= filled ? [codes] : []
}

function villageCode(value: unknown): string | null {
  if (typeof value === 'number' && !Number.isInteger(value)) return null
  const code = parseKode(textOf(value))
  return code !== null && levelOf(code) === 'desa' ? code : null
}

/** The other kabupaten that this district may be numbered as: the one with most of its village names, if no code is of this district. */
export function otherNumber(codes: readonly (string | null)[], names: readonly string[], district: District): string | null {
  if (codes.some((kode) => kode !== null && !isForeign(kode, district))) return null
  const official = new Set(district.desa.map(({ nama }) => normaliseName(nama)))
  const found = new Map<string, Set<string>>()
  for (const [index, kode] of codes.entries()) {
    const name = normaliseName(names[index] ?? '')
    if (kode === null || !official.has(name)) continue
    const kabupaten = kabupatenOf(kode)
    found.set(kabupaten, (found.get(kabupaten) ?? new Set()).add(name))
  }
  const [most] = [...found].toSorted(([, a], [, b]) => b.size - a.size)
  return most?.[0] ?? null
}
