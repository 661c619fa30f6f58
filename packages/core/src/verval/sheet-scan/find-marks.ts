/** The corner marks in a picture: a dark patch in the middle of a dark ring. The squares of a QR code are such too, but smaller: the largest come first. */
import { darkPoints, type GreyImage } from './grey-image.ts'
import type { Point } from './layout.ts'

interface Patch {
  readonly area: number
  readonly centre: Point
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface FoundMark extends Point {
  /** Of its ring, in points of the picture. */
  readonly size: number
}

/** Smaller patches are specks. */
const LEAST_AREA = 6
const MOST = 8
/** Ring to core: 37 to 7.8 as printed, 24 to 9 in a QR code; blur and ink move both. */
const RING_TO_CORE = { least: 2.2, most: 12 }
const OFF_CENTRE = 0.12

/** Dark points that touch each other, also by a corner. `isDark` is used up. */
function patchesOf(isDark: Uint8Array, width: number): readonly Patch[] {
  const found: Patch[] = []
  const height = isDark.length / width
  const waiting: number[] = []
  for (let start = 0; start < isDark.length; start++) {
    if (isDark[start] !== 1) continue
    let [area, sumX, sumY, left, right, top, bottom] = [0, 0, 0, width, 0, height, 0]
    waiting.push(start)
    isDark[start] = 0
    for (let point = waiting.pop(); point !== undefined; point = waiting.pop()) {
      const [x, y] = [point % width, Math.floor(point / width)]
      area++
      sumX += x
      sumY += y
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
      for (let ny = Math.max(y - 1, 0); ny <= Math.min(y + 1, height - 1); ny++) {
        for (let nx = Math.max(x - 1, 0); nx <= Math.min(x + 1, width - 1); nx++) {
          const near = ny * width + nx
          if (isDark[near] !== 1) continue
          isDark[near] = 0
          waiting.push(near)
        }
      }
    }
    if (area >= LEAST_AREA) found.push({ area, centre: { x: sumX / area, y: sumY / area }, left, right, top, bottom })
  }
  return found
}

function isRingOf(ring: Patch, core: Patch): boolean {
  const share = ring.area / core.area
  if (share < RING_TO_CORE.least || share > RING_TO_CORE.most) return false
  const isAround = ring.left < core.left && ring.right > core.right && ring.top < core.top && ring.bottom > core.bottom
  const off = Math.hypot(ring.centre.x - core.centre.x, ring.centre.y - core.centre.y)
  return isAround && off < OFF_CENTRE * Math.max(wide(ring), tall(ring))
}

const wide = ({ left, right }: Patch): number => right - left + 1
const tall = ({ top, bottom }: Patch): number => bottom - top + 1

/** No line: as wide as tall, more or less, however it is turned and tilted. */
const isSquarish = (patch: Patch): boolean => wide(patch) < 2.5 * tall(patch) && tall(patch) < 2.5 * wide(patch)

/** No mere outline either: it fills a good part of the box around it. */
const isSolid = (patch: Patch): boolean => isSquarish(patch) && patch.area > 0.4 * wide(patch) * tall(patch)

/** The largest first, at most eight. */
export function findMarks(image: GreyImage): readonly FoundMark[] {
  const patches = patchesOf(darkPoints(image), image.width)
  const cores = patches.filter(isSolid)
  const rings = patches.filter((one) => isSquarish(one) && one.area >= LEAST_AREA * RING_TO_CORE.least)
  const marks = rings.flatMap((ring): FoundMark[] => {
    const core = cores.find((one) => isRingOf(ring, one))
    return core === undefined ? [] : [{ ...core.centre, size: Math.max(wide(ring), tall(ring)) }]
  })
  return marks.toSorted((a, b) => b.size - a.size).slice(0, MOST)
}
