/**
 * Which village each feature is. Which property holds the codes or names is found from its values, not from its name: offices call it
 * KDEPUM, kode_desa, id and much else. BPS codes look like Kemendagri codes but are not, so a property counts only by the villages of this
 * district that it really names, and names are taken where they name more of them.
 */
import type { Desa, District } from '@konvergen/core/wilayah/district.ts'
import { kecamatanOf, parseKode } from '@konvergen/core/wilayah/kode.ts'
import { normaliseName } from '@konvergen/core/wilayah/normalise-name.ts'
import type { RawFeature } from './shape.ts'

export interface FeatureMatch {
  /** Parallel to the features; null = no village of this district. */
  readonly kode: readonly (string | null)[]
  readonly by: 'code' | 'name'
  /** The property that decided. */
  readonly property: string
}

/** null when no property names any village of the district. */
export function matchFeatures(features: readonly RawFeature[], district: District): FeatureMatch | null {
  const byCode = bestProperty(features, (property) => matchByCode(features, property, district), 'code')
  const byName = bestProperty(features, (property) => matchByName(features, property, district), 'name')
  if (byCode === null || byName === null) return byCode ?? byName
  return countVillages(byName.kode) > countVillages(byCode.kode) ? byName : byCode
}

export function countVillages(kode: readonly (string | null)[]): number {
  return new Set(kode.filter((each) => each !== null)).size
}

/** What a feature calls itself, for a person: its name, else its code, else the first text it has. */
export function labelOf(feature: RawFeature): { readonly nama: string; readonly kode: string } {
  const texts = Object.entries(feature.properties).map(([key, value]) => [key.toLowerCase(), textOf(value)] as const)
  const named = texts.find(([key, text]) => /nam|desa|kel/.test(key) && /[a-z]/i.test(text))
  const anyText = texts.find(([, text]) => /[a-z]/i.test(text))
  const code = texts.find(([, text]) => parseKode(text) !== null)
  return { nama: (named ?? anyText)?.[1] ?? '', kode: code?.[1] ?? '' }
}

function bestProperty(
  features: readonly RawFeature[],
  match: (property: string) => (string | null)[],
  by: 'code' | 'name',
): FeatureMatch | null {
  let best: FeatureMatch | null = null
  let most = 0
  for (const property of propertyNames(features)) {
    const kode = match(property)
    const villages = countVillages(kode)
    if (villages > most) {
      best = { kode, by, property }
      most = villages
    }
  }
  return best
}

function propertyNames(features: readonly RawFeature[]): string[] {
  return [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))]
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

function matchByCode(features: readonly RawFeature[], property: string, district: District): (string | null)[] {
  const known = new Set(district.desa.map(({ kode }) => kode))
  return features.map(({ properties }) => {
    const kode = parseKode(textOf(properties[property]))
    return kode !== null && known.has(kode) ? kode : null
  })
}

function matchByName(features: readonly RawFeature[], property: string, district: District): (string | null)[] {
  const byName = Map.groupBy(district.desa, ({ nama }) => normaliseName(nama))
  const kecamatan = kecamatanOfFeatures(features, property, district)
  return features.map(({ properties }, index) => {
    const named = byName.get(normaliseName(textOf(properties[property]))) ?? []
    return onlyOne(named, kecamatan?.[index] ?? null)
  })
}

/** Villages of one name in several kecamatan are told apart by the kecamatan that the feature names, or not at all. */
function onlyOne(named: readonly Desa[], kecamatan: string | null): string | null {
  const there = kecamatan === null ? named : named.filter(({ kode }) => kecamatanOf(kode) === kecamatan)
  return there.length === 1 ? (there[0]?.kode ?? null) : null
}

/** Parallel to the features: code of the kecamatan that another property names; null when no property does so for most of them. */
function kecamatanOfFeatures(features: readonly RawFeature[], nameProperty: string, district: District): (string | null)[] | null {
  const byName = new Map(district.kecamatan.map(({ kode, nama }) => [normaliseName(nama), kode]))
  const readings = propertyNames(features)
    .filter((property) => property !== nameProperty)
    .map((property) => features.map(({ properties }) => kecamatanNamed(textOf(properties[property]), byName)))
  return readings.find((codes) => codes.filter((code) => code !== null).length > features.length / 2) ?? null
}

function kecamatanNamed(text: string, byName: ReadonlyMap<string, string>): string | null {
  return byName.get(normaliseName(text.replace(/^(?:kecamatan|kec\.?|distrik)\s+/i, ''))) ?? null
}
