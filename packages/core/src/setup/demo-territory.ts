/**
 * Which village each piece of land of an invented district belongs to: villages small around the capital and large in the hills, each in
 * one piece, kecamatan made of neighbours.
 */
import { type Random, randomInteger, seededRandom } from '../kit/random.ts'
import { CELLS_PER_VILLAGE, demoIsland, type Island, smoothNoise } from './demo-island.ts'
import { piecesOf, placeOf, type Spot, type SpotKey, sidesOf, spotKey } from './hex-lattice.ts'

/** The best of this many tries becomes the next village's centre (Mitchell's best-candidate sampling). */
const TRIES = 12
/** How much closer together villages lie in the capital than at the far end of the island. */
const CROWDED = 0.5
/** How far the borders wander, in village widths. */
const WANDER = 0.35

export interface Territory {
  /** Cell → position of its village in the list of villages. */
  readonly owner: ReadonlyMap<SpotKey, number>
  readonly cells: readonly Spot[]
}

const distance = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y)

/** Centres of villages, spread over the land. */
function villageCentres(count: number, { mainland, halfLength }: Island, capital: Spot, random: Random): Spot[] {
  const crowding = (place: Spot): number => CROWDED + (1 - CROWDED) * Math.min(1, distance(place, capital) / halfLength)
  const centres: Spot[] = []
  while (centres.length < count) {
    let best = capital
    let bestRoom = -1
    for (let turn = 0; turn < TRIES; turn += 1) {
      const place = placeOf(mainland[randomInteger(random, 0, mainland.length - 1)] as Spot)
      const nearest = Math.min(...centres.map((centre) => distance(place, centre)), halfLength)
      const room = nearest / crowding(place)
      if (room > bestRoom) {
        best = place
        bestRoom = room
      }
    }
    centres.push(best)
  }
  return centres
}

/** Cuts the centres into neighbourhoods of the wanted sizes: halves across the longer way, again and again. */
function neighbourhoods(centres: readonly Spot[], sizes: readonly number[]): Spot[][] {
  if (sizes.length <= 1) return [[...centres]]
  const half = Math.floor(sizes.length / 2)
  const first = sizes.slice(0, half).reduce((sum, size) => sum + size, 0)
  const extent = (axis: 'x' | 'y'): number =>
    Math.max(...centres.map((centre) => centre[axis])) - Math.min(...centres.map((centre) => centre[axis]))
  const axis = extent('x') >= extent('y') ? 'x' : 'y'
  const ordered = centres.toSorted((a, b) => a[axis] - b[axis])
  return [...neighbourhoods(ordered.slice(0, first), sizes.slice(0, half)), ...neighbourhoods(ordered.slice(first), sizes.slice(half))]
}

function nearestCentre(place: Spot, centres: readonly Spot[]): number {
  let nearest = 0
  let best = Number.POSITIVE_INFINITY
  centres.forEach((centre, index) => {
    const away = (place.x - centre.x) ** 2 + (place.y - centre.y) ** 2
    if (away < best) {
      nearest = index
      best = away
    }
  })
  return nearest
}

/**
 * A detached piece goes to the neighbour with whom it shares the longest border; an island of its own stays with its village. One turn
 * over all villages; true when land changed hands. Each change leaves fewer pieces, so turns come to an end.
 */
function joinPieces(owner: Map<SpotKey, number>, land: Spot[][]): boolean {
  let changed = false
  for (const [village, cells] of land.entries()) {
    const [main = [], ...detached] = piecesOf(cells).toSorted((a, b) => b.length - a.length)
    const kept = [main]
    for (const piece of detached) {
      const heir = longestNeighbour(piece, village, owner)
      if (heir === null) {
        kept.push(piece)
        continue
      }
      for (const cell of piece) owner.set(spotKey(cell), heir)
      land[heir]?.push(...piece)
      changed = true
    }
    land[village] = kept.flat()
  }
  return changed
}

function longestNeighbour(piece: readonly Spot[], village: number, owner: ReadonlyMap<SpotKey, number>): number | null {
  const shared = new Map<number, number>()
  for (const { beyond } of piece.flatMap(sidesOf)) {
    const other = owner.get(spotKey(beyond))
    if (other !== undefined && other !== village) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  const [longest] = [...shared].toSorted((a, b) => b[1] - a[1])
  return longest?.[0] ?? null
}

/** `sizes`: villages of each kecamatan; villages are numbered through, and those of the first kecamatan begin at the capital. */
export function demoTerritory(sizes: readonly number[], seed: number): Territory {
  const villages = sizes.reduce((sum, size) => sum + size, 0)
  const island = demoIsland(villages, seed)
  const { cells, halfLength } = island
  const capital: Spot = { x: -0.6 * halfLength, y: -0.2 * halfLength }
  const spread = villageCentres(villages, island, capital, seededRandom(seed))
  const centres = neighbourhoods(spread, sizes).flatMap((centresThere) =>
    centresThere.toSorted((a, b) => distance(a, capital) - distance(b, capital)),
  )
  const width = Math.sqrt(CELLS_PER_VILLAGE) * Math.sqrt(3)
  const wandered = (place: Spot): Spot => {
    const at = { x: (1.5 * place.x) / width, y: (1.5 * place.y) / width }
    const step = (axisSeed: number): number => 2 * WANDER * width * (smoothNoise(axisSeed, at) - 0.5)
    return { x: place.x + step(seed + 2), y: place.y + step(seed + 3) }
  }
  const owner = new Map(cells.map((cell) => [spotKey(cell), nearestCentre(wandered(placeOf(cell)), centres)]))
  const land: Spot[][] = centres.map(() => [])
  for (const cell of cells) land[owner.get(spotKey(cell)) as number]?.push(cell)
  while (joinPieces(owner, land));
  return { owner, cells }
}
