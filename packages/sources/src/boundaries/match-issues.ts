/**
 * What a person should know about how shapes and villages found each other: shapes that belong to none, and those placed with doubt.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { normaliseName } from '@konvergen/core/wilayah/normalise-name.ts'
import { bearersOf, keysOf } from '@konvergen/core/wilayah/placement.ts'
import { type FeatureMatch, foreignKode, labelOf, textOf } from './match-features.ts'
import type { RawFeature } from './shape.ts'

const LISTED_NAMES = 5

/** Shapes that no village of this district got: those of other districts together, every other by itself. */
export function unusedIssues(features: readonly RawFeature[], match: FeatureMatch, district: District, file: string): Issue[] {
  const unused = features.filter((_, index) => match.kode[index] === null)
  const foreign = unused.filter((feature) => foreignKode(feature, district) !== null)
  const foreignSet = new Set(foreign)
  const bearers = bearersOf(district.desa, ({ nama }) => keysOf(nama))
  const issues: Issue[] = []
  if (foreign.length > 0) {
    const names = foreign.slice(0, LISTED_NAMES).map((feature) => labelOf(feature).nama)
    const daftar = names.join(', ') + (foreign.length > LISTED_NAMES ? ' …' : '')
    issues.push(issue('batas.kabupaten-lain', { file }, null, { jumlah: foreign.length, daftar }))
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
