/**
 * Whether the coordinates can be degrees in Indonesia at all, and whether a village lies where its district lies.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { type Position, polygonsOf, type Shape, type VillageShape } from './shape.ts'

/** Indonesia with some sea around it, in degrees. */
const WEST = 94
const EAST = 142
const SOUTH = -12
const NORTH = 7

/** The `galat` that a wrong coordinate system deserves; null when the position may be right. */
export function placeIssue([x, y]: Position, file: string): Issue | null {
  const titik = `${x}, ${y}`
  if (isInside(x, y)) return null
  if (Math.abs(x) > 180 || Math.abs(y) > 180) return issue('batas.koordinat-meter', { file }, titik, { titik })
  if (isInside(y, x)) return issue('batas.koordinat-terbalik', { file }, titik, { titik })
  return issue('batas.luar-indonesia', { file }, titik, { titik })
}

function isInside(longitude: number, latitude: number): boolean {
  return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH
}

/** One degree of latitude; at the equator also of longitude, near enough for "far away". */
const KM_PER_DEGREE = 111
/** A village is out of place when it lies this many times farther from the middle than its neighbours usually do … */
const FAR_TIMES = 10
/** … and at least this far: small cities have small distances. */
const FAR_KM = 50

export interface FarVillage {
  readonly kode: string
  readonly km: number
}

export function findFarVillages(features: readonly VillageShape[]): FarVillage[] {
  const centres = features.map(({ kode, geometry }) => ({ kode, centre: centreOf(geometry) }))
  const middle: Position = [median(centres.map(({ centre }) => centre[0])), median(centres.map(({ centre }) => centre[1]))]
  const distances = centres.map(({ kode, centre }) => ({ kode, km: distanceKm(centre, middle) }))
  const usual = median(distances.map(({ km }) => km))
  return distances.filter(({ km }) => km > FAR_KM && km > FAR_TIMES * usual)
}

function centreOf(shape: Shape): Position {
  const positions = polygonsOf(shape).flatMap((rings) => rings[0] ?? [])
  const xs = positions.map(([x]) => x)
  const ys = positions.map(([, y]) => y)
  return [median(xs), median(ys)]
}

function distanceKm(a: Position, b: Position): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) * KM_PER_DEGREE
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
