/**
 * Which village comes next when an arrow key is pressed on the map: the nearest one that lies in that direction, so that the keyboard
 * walks the land as the eye does.
 */
export interface Spot {
  readonly kode: string
  readonly x: number
  readonly y: number
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Distance counts half as much along the direction as across it: straight ahead wins over slightly nearer but aside. */
const ASIDE = 2

/** Code of the next village for a key; null when the key is no arrow or nothing lies that way. */
export function neighbour(spots: readonly Spot[], from: string, key: string): string | null {
  const direction = DIRECTIONS[key]
  const start = spots.find(({ kode }) => kode === from)
  if (direction === undefined || start === undefined) return null
  const [dx, dy] = direction
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { kode, x, y } of spots) {
    const ahead = (x - start.x) * dx + (y - start.y) * dy
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx)
    const cost = ahead + ASIDE * aside
    if (kode === from || ahead <= 0 || aside > 2 * ahead || cost >= least) continue
    best = kode
    least = cost
  }
  return best
}
