/**
 * The coast of an invented district: one main island with bays and capes, and a smaller one beside it, so that maps also meet a village in
 * two parts. Grown to as many cells as the villages want.
 */
import { randomAt } from '../kit/random.ts'
import { cellsWithin, piecesOf, placeOf, type Spot } from './hex-lattice.ts'

/** Cells a village has on average: enough for a wiggly outline, few enough for a small file. */
export const CELLS_PER_VILLAGE = 60

/** The main island's half axes relate so. */
const LENGTH_TO_BREADTH = 1.5
/** How far bays cut in and capes reach out, against the island's half breadth, and how many there are along its length. */
const COAST_DEPTH = 0.9
const COAST_BAYS = 5
/** Coves are so many times finer than bays, and make so much of the coast. */
const COVES = { finer: 3, share: 0.35 }
/** Centre and radius of the small island, in half axes of the main one. */
const ISLET = { x: 0.62, y: -1.1, radius: 0.12 }
/** Rocks smaller than this share of a village are sea. */
const LEAST_ISLAND = 0.2

const easeInOut = (t: number): number => t * t * (3 - 2 * t)

/** A smooth landscape of random heights, 0 to 1, one hill per unit of length (value noise). */
export function smoothNoise(seed: number, { x, y }: Spot): number {
  const left = Math.floor(x)
  const below = Math.floor(y)
  const across = easeInOut(x - left)
  const up = easeInOut(y - below)
  const along = (row: number): number => randomAt(seed, left, row) * (1 - across) + randomAt(seed, left + 1, row) * across
  return along(below) * (1 - up) + along(below + 1) * up
}

/** Bays with coves in them. `at` in half axes. */
function coastNoise(seed: number, at: Spot): number {
  const bay = { x: at.x * COAST_BAYS, y: (at.y * COAST_BAYS) / LENGTH_TO_BREADTH }
  const cove = { x: bay.x * COVES.finer, y: bay.y * COVES.finer }
  return (1 - COVES.share) * smoothNoise(seed, bay) + COVES.share * smoothNoise(seed + 1, cove)
}

export interface Island {
  /** All land, row by row. */
  readonly cells: readonly Spot[]
  /** The land where villages may have their centre. */
  readonly mainland: readonly Spot[]
  /** Half its length, in sides of a cell. */
  readonly halfLength: number
}

export function demoIsland(villages: number, seed: number): Island {
  const cellArea = (3 * Math.sqrt(3)) / 2
  const halfBreadth = Math.sqrt((villages * CELLS_PER_VILLAGE * cellArea) / (Math.PI * LENGTH_TO_BREADTH))
  const halfLength = halfBreadth * LENGTH_TO_BREADTH
  const isLand = (cell: Spot): boolean => {
    const place = placeOf(cell)
    const at = { x: place.x / halfLength, y: place.y / halfBreadth }
    const main = 1 - at.x ** 2 - at.y ** 2 + COAST_DEPTH * (coastNoise(seed, at) - 0.5)
    const islet = ISLET.radius - Math.hypot((at.x - ISLET.x) * LENGTH_TO_BREADTH, at.y - ISLET.y)
    return main > 0 || islet > 0
  }
  const land = cellsWithin(1.4 * halfLength, 1.4 * halfBreadth).filter(isLand)
  const islands = piecesOf(land)
    .filter((island) => island.length >= LEAST_ISLAND * CELLS_PER_VILLAGE)
    .toSorted((a, b) => b.length - a.length)
  const kept = new Set(islands.flat())
  return { cells: land.filter((cell) => kept.has(cell)), mainland: islands[0] ?? [], halfLength }
}
