/**
 * Which village each feature is. Which property holds the codes or names is found from its values, not from its name: offices call it
 * KDEPUM, kode_desa, id and much else. BPS codes look like Kemendagri codes but are not, so a property counts only by the villages of this
 * district that it really names, and names are taken where they name more of them, or where the codes contradict them (`code-and-name.ts`).
 */
import type { District } from '@konvergen/core/wilayah/district.ts'
import { kabupatenOf, parseKode } from '@konvergen/core/wilayah/kode.ts'
import { matchNames } from '@konvergen/core/wilayah/match-name.ts'
import { normaliseName } from '@konvergen/core/wilayah/normalise-name.ts'
import { type Contradiction, distrustsCodes, findContradictions } from './code-and-name.ts'
import { isForeign, otherNumber, villageCodes } from './foreign-codes.ts'
import { bareDistrict, bareKecamatan, propertyNames, type RawFeature, textOf } from './raw-feature.ts'

export interface FeatureMatch {
  /** Parallel to the features; null = no village of this district. */
  readonly kode: readonly (string | null)[]
  /** Features that were given their village by a close spelling or by the order of the file. */
  readonly doubtful: ReadonlySet<number>
  readonly by: 'code' | 'name'
  /** The property that decided. */
  readonly property: string
  /** Features whose code and name are two villages; they are placed as `by` says. */
  readonly contradictions: readonly Contradiction[]
  /** So many contradictions that no code of the file was believed. */
  readonly codesDistrusted: boolean
  /** Parallel to the features: the village code of another district that each bears, and none of this one; null = none. */
  readonly foreign: readonly (string | null)[]
}

/** null when no property names any village of the district. */
export function matchFeatures(features: readonly RawFeature[], district: District): FeatureMatch | null {
  const codes = villageCodes(features, district)
  const foreign = codes.map((kode) => (isForeign(kode, district) ? kode : null))
  const byCode = bestProperty(features, (property) => matchByCode(features, property, district), 'code')
  const byName = bestProperty(features, (property) => matchByName(features, property, district, codes), 'name')
  if (byCode === null || byName === null) {
    const only = byCode ?? byName
    return only && { ...only, contradictions: [], codesDistrusted: false, foreign }
  }
  const contradictions = contradictionsBetween(features, byCode, byName, district)
  const codesDistrusted = distrustsCodes(contradictions, byCode.kode)
  const namesMore = countVillages(byName.kode) > countVillages(byCode.kode)
  return { ...(codesDistrusted || namesMore ? byName : byCode), contradictions, codesDistrusted, foreign }
}

/** A property that names far fewer villages than the codes do holds something else, such as hamlets or the seats of offices. */
function contradictionsBetween(features: readonly RawFeature[], byCode: Reading, byName: Reading, district: District): Contradiction[] {
  if (countVillages(byName.kode) * 2 <= countVillages(byCode.kode)) return []
  const names = features.map(({ properties }) => textOf(properties[byName.property]))
  return findContradictions(byCode.kode, names, district)
}

export function countVillages(kode: readonly (string | null)[]): number {
  return new Set(kode.filter((each) => each !== null)).size
}

type Reading = Omit<FeatureMatch, 'contradictions' | 'codesDistrusted' | 'foreign'>
type Matched = Pick<Reading, 'kode' | 'doubtful'>

function bestProperty(features: readonly RawFeature[], match: (property: string) => Matched, by: 'code' | 'name'): Reading | null {
  let best: Reading | null = null
  let most = 0
  for (const property of propertyNames(features)) {
    const matched = match(property)
    const villages = countVillages(matched.kode)
    if (villages > most) {
      best = { ...matched, by, property }
      most = villages
    }
  }
  return best
}

function matchByCode(features: readonly RawFeature[], property: string, district: District): Matched {
  const known = new Set(district.desa.map(({ kode }) => kode))
  const kode = features.map(({ properties }) => {
    const code = parseKode(textOf(properties[property]))
    return code !== null && known.has(code) ? code : null
  })
  return { kode, doubtful: new Set() }
}

/** Shapes with the code of another district only where that is this district's own under another number, and never by a doubtful name. */
function matchByName(features: readonly RawFeature[], property: string, district: District, codes: readonly (string | null)[]): Matched {
  const isOwn = ownFeatures(features, district)
  const texts = features.map(({ properties }, index) => (isOwn(index) ? textOf(properties[property]) : ''))
  const ownCodes = codes.map((kode, index) => (isOwn(index) ? kode : null))
  const placeWith = (other: string | null): Matched => {
    const isMeant = (kode: string | null | undefined) => !isForeign(kode, district) || kabupatenOf(kode) === other
    const meant = texts.map((text, index) => (isMeant(codes[index]) ? text : ''))
    return placeNames(features, property, meant, district)
  }
  const other = otherNumber(ownCodes, texts, district)
  if (other !== null) {
    const placed = placeWith(other)
    const certain = placed.kode.map((kode, index) => (placed.doubtful.has(index) ? null : kode))
    const kode = placed.kode.map((each, index) => (isForeign(codes[index], district) ? (certain[index] ?? null) : each))
    if (countVillages(certain) * 2 >= district.desa.length) return { kode, doubtful: placed.doubtful }
  }
  return placeWith(null)
}

/** By the same steps as the names in an office's table; a property that no village's name stands in is not looked at any closer. */
function placeNames(features: readonly RawFeature[], property: string, texts: readonly string[], district: District): Matched {
  const official = new Set(district.desa.map(({ nama }) => normaliseName(nama)))
  const nobody = { kode: features.map(() => null), doubtful: new Set<number>() }
  if (!texts.some((text) => official.has(normaliseName(text)))) return nobody
  const kecamatan = kecamatanOfFeatures(features, property, district)
  const names = texts.flatMap((nama, index) => (nama === '' ? [] : [{ row: index, nama, kecamatan: kecamatan?.[index] ?? null }]))
  const placed = new Map(matchNames(names, district, new Map()).map((placement) => [placement.row, placement]))
  const doubtful = [...placed.values()].filter(({ by }) => by === 'close' || by === 'order').map(({ row }) => row)
  return { kode: features.map((_, index) => placed.get(index)?.kode ?? null), doubtful: new Set(doubtful) }
}

/** A province's file names the kabupaten of each shape; then only this one's are looked at, for village names recur everywhere. */
function ownFeatures(features: readonly RawFeature[], district: District): (index: number) => boolean {
  const wanted = bareDistrict(district.nama)
  for (const property of propertyNames(features)) {
    const own = features.map(({ properties }) => bareDistrict(textOf(properties[property])) === wanted)
    const count = own.filter(Boolean).length
    // A village or kecamatan may bear the district's name: a kabupaten property repeats it.
    if (count > district.desa.length / 2) return (index) => own[index] === true
  }
  return () => true
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
  return byName.get(normaliseName(bareKecamatan(text))) ?? null
}
