/**
 * Polygons of a kecamatan or kabupaten among those of villages, or instead of them. Many kecamatan bear the name of one of their villages,
 * so such a polygon must be known before names are compared. What it is, is told by a property of area codes or kecamatan names; but village
 * files have such a property as well, for where each village lies, and then several villages share its value.
 */
import type { District } from '@konvergen/core/wilayah/district.ts'
import { levelOf, parseKode } from '@konvergen/core/wilayah/kode.ts'
import { normaliseName } from '@konvergen/core/wilayah/normalise-name.ts'
import { bareDistrict, bareKecamatan, propertyNames, type RawFeature, textOf } from './raw-feature.ts'

/** A property tells areas when so many of its values do; the rest may be lakes and forests. */
const MOST_VALUES = 0.9

/** Features that are no villages but areas above them. */
export function coarseFeatures(features: readonly RawFeature[], district: District): ReadonlySet<RawFeature> {
  const areas = knownAreas(district)
  const coarse = new Set<RawFeature>()
  for (const property of propertyNames(features)) {
    const kode = features.map(({ properties }) => areaOf(properties[property], areas.byName))
    const filled = features.filter(({ properties }) => textOf(properties[property]) !== '').length
    const isOfAreas = kode.filter((each) => each !== null).length >= filled * MOST_VALUES
    if (!isOfAreas || !kode.some((each) => each !== null && areas.kode.has(each))) continue
    if (tellsWhere(features, kode, district, areas.byName)) continue
    features.forEach((feature, index) => {
      const each = kode[index] ?? null
      if (each !== null && levelOf(each) !== 'desa' && !bearsVillageCode(feature)) coarse.add(feature)
    })
  }
  return coarse
}

interface KnownAreas {
  readonly kode: ReadonlySet<string>
  readonly byName: ReadonlyMap<string, string>
}

function knownAreas({ kode, kecamatan }: District): KnownAreas {
  const byName = new Map(kecamatan.map((each) => [normaliseName(each.nama), each.kode]))
  return { kode: new Set([kode, ...kecamatan.map((each) => each.kode)]), byName }
}

/** Numbers of four digits count the rows of a file more often than they are a kabupaten: that one is believed as text only. */
function areaOf(value: unknown, byName: ReadonlyMap<string, string>): string | null {
  const text = textOf(value)
  const code = typeof value === 'number' && !Number.isInteger(value) ? null : parseKode(text)
  const level = code === null ? null : levelOf(code)
  if (level === 'desa' || level === 'kecamatan') return code
  if (level === 'kabupaten' && typeof value === 'string') return code
  return byName.get(normaliseName(bareKecamatan(text))) ?? null
}

function bearsVillageCode({ properties }: RawFeature): boolean {
  return Object.values(properties).some((value) => levelOf(parseKode(textOf(value)) ?? '') === 'desa')
}

/** True when villages are named inside these areas: two of them in one, or, in a file of a few, villages of other names than their area. */
function tellsWhere(
  features: readonly RawFeature[],
  kode: readonly (string | null)[],
  district: District,
  kecamatan: ReadonlyMap<string, string>,
): boolean {
  const villages = new Set(district.desa.map(({ nama }) => normaliseName(nama)))
  villages.delete(bareDistrict(district.nama))
  const isPart = new Set(kode).size * 2 <= district.kecamatan.length
  return propertyNames(features).some((property) => {
    const named = new Map<string, Set<string>>()
    for (const [index, { properties }] of features.entries()) {
      const area = kode[index] ?? null
      const name = normaliseName(textOf(properties[property]))
      if (area === null || !villages.has(name)) continue
      const names = named.get(area) ?? new Set<string>()
      named.set(area, names.add(name))
      if (names.size > 1 || (isPart && kecamatan.get(name) !== area)) return true
    }
    return false
  })
}
