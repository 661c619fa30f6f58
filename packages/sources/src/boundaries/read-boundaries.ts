/**
 * A district's village boundaries (GeoJSON or TopoJSON, from BIG, Bappeda or a GIS office) → one drawable shape per village, and everything
 * that a person should know about the file. Only this district's villages are kept.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { Desa, District } from '@konvergen/core/wilayah/district.ts'
import { decodeText } from '../workbook/decode-text.ts'
import { findFarVillages, placeIssue } from './check-place.ts'
import { type ChosenLayer, chooseLayer, featureCountOf, type Layer, splitLayer } from './choose-layer.ts'
import { coarseIssues, decisionIssues, doubtIssues, sayFeature, unusedIssues } from './match-issues.ts'
import { joinShapes, type MendedShape, mendShape, textPosition } from './mend-shape.ts'
import type { RawFeature } from './raw-feature.ts'
import { readLayers } from './read-layers.ts'
import { foreignIssue, otherDistrictIssue } from './refuse-other-district.ts'
import { findSelfCrossing } from './self-crossing.ts'
import { type Boundaries, type Position, polygonsOf, type VillageShape } from './shape.ts'

/** Village boundaries of the largest districts have some 20 MB unsimplified. */
const MOST_BYTES = 100 * 1024 * 1024

export function readBoundaries(bytes: Uint8Array, district: District, file: string): Boundaries {
  if (bytes.length > MOST_BYTES) {
    const params = { besar: Math.ceil(bytes.length / 1024 / 1024), batas: MOST_BYTES / 1024 / 1024 }
    return nothing(district, issue('batas.terlalu-besar', { file }, null, params))
  }
  const read = readLayers(decodeText(bytes))
  if (!read.ok) return nothing(district, issue('batas.bukan-peta', { file }, null, { alasan: read.alasan }))
  const layers = read.layers.map((features) => splitLayer(features, district))
  const chosen = chooseLayer(layers, district)
  const wrongPlace = firstPlaceIssue(chosen?.features ?? read.layers.flat(), file)
  if (wrongPlace !== null) return nothing(district, wrongPlace, featureCountOf(layers))
  if (chosen === null) return nothing(district, noVillageIssue(layers, district, file), featureCountOf(layers))
  const otherDistrict = otherDistrictIssue(chosen, district, file)
  if (otherDistrict !== null) return nothing(district, otherDistrict, featureCountOf([chosen]))
  const issues = [
    ...decisionIssues(chosen.features, chosen.match, district, file),
    ...coarseIssues(chosen.coarse, file),
    ...unusedIssues(chosen.features, chosen.match, district, file),
    ...doubtIssues(chosen.features, chosen.match, district, file),
  ]
  const features = shapesOf(chosen, district, file, issues)
  issues.push(...villageIssues(features, district, file))
  const counts = { featureCount: featureCountOf([chosen]), matched: features.length, total: district.desa.length }
  return { features, issues, ...counts, by: chosen.match.by }
}

export function nothing(district: District, reason: Issue, featureCount = 0): Boundaries {
  return { features: [], issues: [reason], featureCount, matched: 0, total: district.desa.length, by: null }
}

function noVillageIssue(layers: readonly Layer[], district: District, file: string): Issue {
  const foreign = foreignIssue(
    layers.flatMap(({ features }) => features),
    district,
    file,
  )
  if (foreign !== null) return foreign
  const [example] = layers.flatMap(({ coarse }) => coarse)
  const params = { jumlah: featureCountOf(layers), kabupaten: district.nama }
  if (example === undefined) return issue('batas.tak-cocok', { file }, null, params)
  return issue('batas.bukan-desa', { file }, null, { ...params, contoh: sayFeature(example) })
}

/** A wrong coordinate system shows in the first shape that has coordinates. */
function firstPlaceIssue(features: readonly RawFeature[], file: string): Issue | null {
  for (const { geometry } of features) {
    const titik = textPosition(geometry)
    if (titik !== null) return issue('batas.koordinat-teks', { file }, titik, { titik })
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
    if (shape === null) issues.push(undrawable(geometry, desa, file))
    else mended.push(shape)
  }
  const closed = mended.reduce((sum, each) => sum + each.closed, 0)
  if (closed > 0) issues.push(issue('batas.cincin-ditutup', { file }, null, { desa: desa.nama, jumlah: closed }))
  return mended
}

function undrawable(geometry: unknown, { nama: desa }: Desa, file: string): Issue {
  const { type } = (geometry ?? {}) as { type?: unknown }
  const isShape = type === 'Polygon' || type === 'MultiPolygon'
  if (typeof type !== 'string' || isShape) return issue('batas.bidang-kosong', { file }, null, { desa })
  return issue('batas.tanpa-bidang', { file }, null, { desa, jenis: type })
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
