/** Finds the page in a picture: four corner marks, and which way up, told by the strip that is whole only the right way. */
import { type ReadCode, readStrip } from './codes.ts'
import { type FoundMark, findMarks } from './find-marks.ts'
import { type GreyImage, greyAt } from './grey-image.ts'
import { type Projection, projectionOf } from './homography.ts'
import { MARK, MARK_CENTRES, STRIP_SQUARES } from './layout.ts'
import { readSquares } from './read-squares.ts'

export interface PlacedPage {
  readonly code: ReadCode
  readonly projection: Projection
  /** How much darker than the paper print is, as a share of the paper. */
  readonly printed: number
}

/** `gelap`: too dark or too pale to tell print from paper. */
export type PlaceFault = 'gelap' | 'tanda-sudut' | 'jalur'

const CORNERS = MARK_CENTRES.length
/** Marks of one page are not more unlike in size than a page seen aslant makes them. */
const MOST_UNLIKE = 2.5
/** Millimetres by which the strip may lie off, where the paper bends. */
const BENDS = [0, -0.8, 0.8, -1.6, 1.6]

function choices<T>(all: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]]
  return all.flatMap((one, at) => choices(all.slice(at + 1), count - 1).map((rest) => [one, ...rest]))
}

/** Clockwise on the picture, beginning anywhere. */
function aroundMiddle(marks: readonly FoundMark[]): readonly FoundMark[] {
  const x = marks.reduce((sum, mark) => sum + mark.x, 0) / marks.length
  const y = marks.reduce((sum, mark) => sum + mark.y, 0) / marks.length
  return marks.toSorted((a, b) => Math.atan2(a.y - y, a.x - x) - Math.atan2(b.y - y, b.x - x))
}

const isAlike = (marks: readonly FoundMark[]): boolean => {
  const sizes = marks.map(({ size }) => size)
  return Math.max(...sizes) < MOST_UNLIKE * Math.min(...sizes)
}

/** The darkness of the marks against the white inside of them. */
function printedDarkness(image: GreyImage, projection: Projection): number {
  const white = (MARK.core + (MARK.size - 2 * MARK.ring)) / 4
  const shares = MARK_CENTRES.map((centre) => {
    const core = projection(centre)
    const beside = [projection({ x: centre.x - white, y: centre.y }), projection({ x: centre.x + white, y: centre.y })]
    const paper = Math.max(...beside.map(({ x, y }) => greyAt(image, x, y)), 1)
    return 1 - greyAt(image, core.x, core.y) / paper
  })
  return shares.reduce((sum, share) => sum + share, 0) / CORNERS
}

function readAt(image: GreyImage, corners: readonly FoundMark[]): PlacedPage | null {
  const projection = projectionOf(MARK_CENTRES, corners)
  if (projection === null) return null
  for (const y of BENDS) {
    const bits = readSquares(image, projection, STRIP_SQUARES, { x: 0, y })
    const code = bits === null ? null : readStrip(bits)
    if (code !== null) return { code, projection, printed: printedDarkness(image, projection) }
  }
  return null
}

/** The brightness that nineteen of twenty points stay below. */
function brightness(grey: Uint8Array): number {
  const counts = new Uint32Array(256)
  for (const value of grey) counts[value] = (counts[value] ?? 0) + 1
  let [level, below] = [0, counts[0] ?? 0]
  while (below < 0.95 * grey.length) below += counts[++level] ?? 0
  return level
}

const DARKEST_PAPER = 70
const PALEST_PRINT = 0.3

export function placePage(image: GreyImage): PlacedPage | PlaceFault {
  if (brightness(image.grey) < DARKEST_PAPER) return 'gelap'
  const marks = findMarks(image)
  if (marks.length < CORNERS) return 'tanda-sudut'
  for (const four of choices(marks, CORNERS).filter(isAlike)) {
    const around = aroundMiddle(four)
    for (let turn = 0; turn < CORNERS; turn++) {
      const placed = readAt(image, [...around.slice(turn), ...around.slice(0, turn)])
      if (placed !== null) return placed.printed < PALEST_PRINT ? 'gelap' : placed
    }
  }
  return 'jalur'
}
