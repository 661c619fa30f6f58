/**
 * What a person should know about how shapes and villages found each other: shapes that belong to none, and those placed with doubt.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { normaliseName } from '@konvergen/core/wilayah/normalise-name.ts'
import { bearersOf, keysOf } from '@konvergen/core/wilayah/placement.ts'
import type { FeatureMatch } from './match-features.ts'
import { labelOf, listed, type RawFeature, textOf } from './raw-feature.ts'

/** By what the file was matched, where that is not its codes; and the polygons whose code and name are two villages. */
export function decisionIssues(features: readonly RawFeature[], match: FeatureMatch, district: District, file: string): Issue[] {
  const each = contradictionIssues(match, district, file)
  if (match.by === 'code') return each
  const sifat = match.property
  const renumbered = features.filter((_, index) => match.kode[index] !== null && match.foreign[index] !== null)
  if (renumbered.length > 0) {
    const params = { jumlah: renumbered.length, daftar: listed(renumbered.map(sayFeature)), sifat }
    return [issue('batas.kode-bukan-nama', { file }, null, params), ...each]
  }
  if (!match.codesDistrusted) return [issue('batas.dicocokkan-nama', { file }, null, { sifat }), ...each]
  const jumlah = match.contradictions.length
  const daftar = listed(match.contradictions.map(({ nama, coded }) => `${nama}: ${coded.kode} = ${coded.nama}`))
  return [issue('batas.kode-bukan-nama', { file }, null, { jumlah, daftar, sifat }), ...each]
}

/** Once for all parts of a village. Of a shape that is not drawn, `unusedIssues` says so. */
function contradictionIssues({ kode, contradictions, codesDistrusted }: FeatureMatch, district: District, file: string): Issue[] {
  const names = new Map(district.desa.map((desa) => [desa.kode, desa.nama]))
  const pairs = new Map(contradictions.map((each) => [`${each.coded.kode} ${each.nama}`, each]))
  return [...pairs.values()].flatMap(({ index, nama, coded, named }) => {
    const desa = names.get(kode[index] ?? '')
    const params = { nama, kode: coded.kode, desaKode: coded.nama, kodeNama: named.kode }
    if (codesDistrusted) return [issue('batas.kode-diabaikan', { file }, nama, params)]
    return desa === undefined ? [] : [issue('batas.kode-nama-beda', { file }, nama, { ...params, desa })]
  })
}

/** Shapes of kecamatan and kabupaten beside those of villages. */
export function coarseIssues(coarse: readonly RawFeature[], file: string): Issue[] {
  if (coarse.length === 0) return []
  return [issue('batas.bidang-wilayah-atas', { file }, null, { jumlah: coarse.length, daftar: listed(coarse.map(sayFeature)) })]
}

export function sayFeature(feature: RawFeature): string {
  const { nama, kode } = labelOf(feature)
  return nama === '' || kode === '' ? nama + kode : `${nama} (${kode})`
}

/** Shapes that no village of this district got: those of other districts together, every other by itself. */
export function unusedIssues(features: readonly RawFeature[], match: FeatureMatch, district: District, file: string): Issue[] {
  const unused = features.filter((_, index) => match.kode[index] === null)
  const foreign = features.filter((_, index) => match.kode[index] === null && match.foreign[index] !== null)
  const foreignSet = new Set(foreign)
  const bearers = bearersOf(district.desa, ({ nama }) => keysOf(nama))
  const issues: Issue[] = []
  if (foreign.length > 0) {
    const daftar = listed(foreign.map((feature) => labelOf(feature).nama))
    issues.push(issue('batas.bidang-kabupaten-lain', { file }, null, { jumlah: foreign.length, daftar }))
  }
  for (const feature of unused) {
    if (foreignSet.has(feature)) continue
    const { nama, kode } = labelOf(feature)
    const isOfVillages = match.by === 'name' && bearers.has(normaliseName(nama))
    issues.push(
      isOfVillages ? issue('batas.nama-ganda', { file }, nama, { nama }) : issue('batas.bidang-asing', { file }, nama, { nama, kode }),
    )
  }
  return issues
}

export function doubtIssues(features: readonly RawFeature[], match: FeatureMatch, district: District, file: string): Issue[] {
  const names = new Map(district.desa.map(({ kode, nama }) => [kode, nama]))
  return [...match.doubtful].flatMap((index) => {
    const kode = match.kode[index]
    const nama = textOf(features[index]?.properties[match.property])
    if (kode === null || kode === undefined) return []
    return [issue('batas.nama-diragukan', { file }, nama, { nama, kode, desa: names.get(kode) ?? kode })]
  })
}
