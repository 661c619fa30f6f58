/**
 * A district's village boundaries (GeoJSON or TopoJSON, from BIG, Bappeda or a GIS office) → one drawable shape per village, and everything
 * that a person should know about the file. Only this district's villages are kept.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { Desa, District } from '@konvergen/core/wilayah/district.ts'
import { findFarVillages, placeIssue } from './check-place.ts'
import { countVillages, type FeatureMatch, matchFeatures } from './match-features.ts'
import { doubtIssues, unusedIssues } from './match-issues.ts'
import { joinShapes, type MendedShape, mendShape } from './mend-shape.ts'
import { readLayers } from './read-layers.ts'
import { findSelfCrossing } from './self-crossing.ts'
import { type Boundaries, type Position, polygonsOf, type RawFeature, type VillageShape } from './shape.ts'

/** Village boundaries of the largest districts have some 20 MB unsimplified. */
const MOST_CHARACTERS = 100 * 1024 * 1024

export function readBoundaries(text: string, district: District, file: string): Boundaries {
  if (text.length > MOST_CHARACTERS) {
    const params = { besar: Math.ceil(text.length / 1024 / 1024), batas: MOST_CHARACTERS / 1024 / 1024 }
    return nothing(district, issue('batas.terlalu-besar', { file }, null, params))
  }
  const read = readLayers(text)
  if (!read.ok) return nothing(district, issue('batas.bukan-peta', { file }, null, { alasan: read.alasan }))
  const chosen = chooseLayer(read.layers, district)
  const wrongPlace = firstPlaceIssue(chosen?.features ?? read.layers.flat(), file)
  if (wrongPlace !== null) return nothing(district, wrongPlace)
  if (chosen === null) {
    const params = { jumlah: read.layers.flat().length, kabupaten: district.nama }
    return nothing(district, issue('batas.tak-cocok', { file }, null, params))
  }
  const issues: Issue[] = []
  if (chosen.match.by === 'name') issues.push(issue('batas.dicocokkan-nama', { file }, null, { sifat: chosen.match.property }))
  issues.push(...unusedIssues(chosen.features, chosen.match, district, file), ...doubtIssues(chosen.features, chosen.match, district, file))
  const features = shapesOf(chosen, district, file, issues)
  issues.push(...villageIssues(features, district, file))
  return { features, issues, matched: features.length, total: district.desa.length, by: chosen.match.by }
}

interface ChosenLayer {
  readonly features: readonly RawFeature[]
  readonly match: FeatureMatch
}

function nothing(district: District, reason: Issue): Boundaries {
  return { features: [], issues: [reason], matched: 0, total: district.desa.length, by: null }
}

/** The layer that names most villages of the district. */
function chooseLayer(layers: readonly (readonly RawFeature[])[], district: District): ChosenLayer | null {
  let best: ChosenLayer | null = null
  for (const features of layers) {
    const match = matchFeatures(features, district)
    if (match !== null && countVillages(match.kode) > countVillages(best?.match.kode ?? [])) best = { features, match }
  }
  return best
}

/** A wrong coordinate system shows in the first shape that has coordinates. */
function firstPlaceIssue(features: readonly RawFeature[], file: string): Issue | null {
  for (const { geometry } of features) {
    const mended = mendShape(geometry)
    const first = mended === null ? undefined : polygonsOf(mended.shape)[0]?.[0]?.[0]
    if (first !== undefined) return placeIssue(first, file)
  }
  return null
}

function shapesOf({ features, match }: ChosenLayer, district: District, file: string, issues: Issue[]): VillageShape[] {
  let reversed = 0
  const shapes = district.desa.flatMap((desa): VillageShape[] => {
    const own = features.filter((_, index) => match.kode[index] === desa.kode)
    const mended = mendAll(own, desa, file, issues)
    reversed += mended.reduce((sum, each) => sum + each.reversed, 0)
    const different = dropTwins(mended, desa, file, issues)
    return different.length === 0 ? [] : [{ kode: desa.kode, geometry: joinShapes(different.map(({ shape }) => shape)) }]
  })
  if (reversed > 0) issues.push(issue('batas.arah-dibetulkan', { file }, null, { jumlah: reversed }))
  return shapes
}

function mendAll(features: readonly RawFeature[], desa: Desa, file: string, issues: Issue[]): MendedShape[] {
  const mended: MendedShape[] = []
  for (const { geometry } of features) {
    const shape = mendShape(geometry)
    if (shape === null) issues.push(issue('batas.tanpa-bidang', { file }, null, { desa: desa.nama, jenis: kindOf(geometry) }))
    else mended.push(shape)
  }
  const closed = mended.reduce((sum, each) => sum + each.closed, 0)
  if (closed > 0) issues.push(issue('batas.cincin-ditutup', { file }, null, { desa: desa.nama, jumlah: closed }))
  return mended
}

function kindOf(geometry: unknown): string {
  const { type } = (geometry ?? {}) as { type?: unknown }
  return typeof type === 'string' ? type : 'geometri kosong'
}

function dropTwins(mended: readonly MendedShape[], desa: Desa, file: string, issues: Issue[]): MendedShape[] {
  const different = new Map(mended.map((each) => [JSON.stringify(each.shape), each]))
  const params = { desa: desa.nama, kode: desa.kode }
  if (different.size < mended.length) issues.push(issue('batas.kembar-persis', { file }, null, params))
  if (different.size > 1) issues.push(issue('batas.bidang-ganda', { file }, null, { ...params, jumlah: different.size }))
  return [...different.values()]
}

/** What concerns single villages: no shape, a line that crosses itself, a place far from all others. */
function villageIssues(features: readonly VillageShape[], district: District, file: string): Issue[] {
  const byKode = new Map(features.map((feature) => [feature.kode, feature]))
  const far = new Map(findFarVillages(features).map(({ kode, km }) => [kode, km]))
  return district.desa.flatMap(({ kode, nama: desa }) => {
    const feature = byKode.get(kode)
    if (feature === undefined) return [issue('batas.desa-tanpa-bidang', { file }, null, { desa, kode })]
    const crossing = findSelfCrossing(feature.geometry)
    const km = far.get(kode)
    return [
      ...(crossing === null ? [] : [issue('batas.memotong-diri', { file }, null, { desa, kode, titik: sayPosition(crossing) })]),
      ...(km === undefined ? [] : [issue('batas.jauh', { file }, null, { desa, kode, km: Math.round(km) })]),
    ]
  })
}

function sayPosition([longitude, latitude]: Position): string {
  return `${longitude.toFixed(4)}, ${latitude.toFixed(4)}`
}
