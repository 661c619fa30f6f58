/**
 * Short labels on a map (the rank of a lokus): in the middle of the village, or a step beside it when another label stands there. One that
 * finds no place is left away; the table beside the map has it.
 */
import type { Outline, Point } from './outline.ts'
import { element, type SvgNode, tenth } from './svg.ts'
import { CARD, INK, type Palette, paint } from './tokens.ts'

const FONT = 10
/** Steps from the middle, in label heights, nearest first. */
const STEPS: readonly Point[] = [
  [0, 0],
  [1.3, 0],
  [-1.3, 0],
  [0, -1.1],
  [0, 1.1],
  [1.3, 1.1],
  [-1.3, -1.1],
]

/** Centre of gravity and area of a ring (shoelace formula). */
function gravity(ring: readonly Point[]): { middle: Point; area: number } {
  let [twice, sumX, sumY] = [0, 0, 0]
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Point
    const cross = x * nextY - nextX * y
    twice += cross
    sumX += (x + nextX) * cross
    sumY += (y + nextY) * cross
  }
  const first = ring[0] ?? [0, 0]
  return twice === 0 ? { middle: first, area: 0 } : { middle: [sumX / (3 * twice), sumY / (3 * twice)], area: Math.abs(twice / 2) }
}

/** Middle of the village's largest part; null for one without any. */
export function middleOf({ rings }: Pick<Outline, 'rings'>): Point | null {
  const parts = rings.map(gravity).toSorted((a, b) => b.area - a.area)
  return parts[0]?.middle ?? null
}

export interface MapLabel {
  readonly outline: Outline
  readonly text: string
}

export function mapLabels(labels: readonly MapLabel[], palette: Palette): SvgNode[] {
  const taken: Point[] = []
  const isFree = ([x, y]: Point) => taken.every(([otherX, otherY]) => Math.abs(x - otherX) > FONT * 1.25 || Math.abs(y - otherY) > FONT)
  return labels.flatMap(({ outline, text }) => {
    const middle = middleOf(outline)
    if (middle === null) return []
    const place = STEPS.map(([x, y]): Point => [middle[0] + x * FONT, middle[1] + y * FONT]).find(isFree)
    if (place === undefined) return []
    taken.push(place)
    const attrs = { x: tenth(place[0]), y: tenth(place[1] + FONT * 0.36), 'text-anchor': 'middle' }
    const halo = { stroke: paint(CARD, palette), 'stroke-width': 2.6, 'paint-order': 'stroke', 'stroke-linejoin': 'round' }
    return [element('text', { ...attrs, ...halo, fill: paint(INK, palette), 'font-size': FONT, 'font-weight': 700 }, text, outline.kode)]
  })
}
