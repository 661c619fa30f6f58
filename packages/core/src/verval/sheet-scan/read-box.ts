/**
 * A box to tick: its printed frame is looked for where it should be and a little around, since paper bends; then what is darker inside than the paper just
 * outside. What is neither surely empty nor surely ticked is `samar`.
 */
import { type GreyImage, greyAt } from './grey-image.ts'
import type { Projection } from './homography.ts'
import { BOX, type Point, type Rect } from './layout.ts'

/** `hitam`: black all over, which may be a tick that was taken back; `tak-terbaca`: no frame there, or the edge of a shadow. */
export type BoxState = 'kosong' | 'centang' | 'samar' | 'hitam' | 'tak-terbaca'

export interface ReadBox {
  readonly state: BoxState
  /** By how many millimetres the frame stands off its place. */
  readonly shift: Point
}

/** Millimetres. */
const FRAME_MIDDLE = 0.2
const OUTSIDE = 0.7
const INSIDE = 0.75
const PER_SIDE = 8
const COARSE = { reach: 1.5, step: 0.5 }
const FINE = { reach: 0.4, step: 0.1 }

/** Shares of the paper's brightness. */
const LEAST_FRAME = 0.12
const SHADOW = 0.14
/** Points outside that may be dark: a tick's tail, a letter's edge. */
const MOST_SHADED = 0.3

/** Ink is measured in shares of the darkness of print; what is paler than this is grain of the paper. */
const PALEST = 0.16
const GRID = 13
/** Shares of the inside. */
const EMPTY_BELOW = 0.02
const TICKED_FROM = 0.085
const BLACK_FROM = 0.85
/** A stroke goes this far across the inside; a speck does not. */
const STROKE = 0.5

/** Points on the four sides of a square, by its centre, half of its side away. */
function squareAround(half: number): readonly Point[] {
  const along = Array.from({ length: PER_SIDE }, (_, at) => half * ((2 * at + 1) / PER_SIDE - 1))
  return along.flatMap((at) => [
    { x: at, y: -half },
    { x: half, y: at },
    { x: -at, y: half },
    { x: -half, y: -at },
  ])
}

const FRAME_POINTS = squareAround(BOX / 2 - FRAME_MIDDLE)
const OUTER_POINTS = squareAround(BOX / 2 + OUTSIDE)

type Look = (at: Point) => number

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

function lookAround(look: Look, centre: Point, points: readonly Point[]): readonly number[] {
  return points.map(({ x, y }) => look({ x: centre.x + x, y: centre.y + y }))
}

/** How much darker the frame is than what lies outside. */
const frameContrast = (look: Look, centre: Point): number =>
  mean(lookAround(look, centre, OUTER_POINTS)) - mean(lookAround(look, centre, FRAME_POINTS))

function bestShift(look: Look, { x, y }: Point, from: Point, { reach, step }: typeof COARSE): { shift: Point; contrast: number } {
  const count = Math.round(reach / step)
  const steps = Array.from({ length: 2 * count + 1 }, (_, at) => (at - count) * step)
  const tried = steps.flatMap((right) => steps.map((down): Point => ({ x: from.x + right, y: from.y + down })))
  return tried
    .map((shift) => ({ shift, contrast: frameContrast(look, { x: x + shift.x, y: y + shift.y }) }))
    .reduce((best, one) => (one.contrast > best.contrast ? one : best))
}

interface Ink {
  readonly share: number
  /** How far across the inside, as a share of it. */
  readonly extent: number
}

function inkInside(look: Look, centre: Point, paper: number, printed: number): Ink {
  const half = BOX / 2 - INSIDE
  let [sum, left, right, top, bottom] = [0, GRID, -1, GRID, -1]
  for (let row = 0; row < GRID; row++) {
    for (let column = 0; column < GRID; column++) {
      const at = { x: centre.x + half * ((2 * column) / (GRID - 1) - 1), y: centre.y + half * ((2 * row) / (GRID - 1) - 1) }
      const ink = (1 - look(at) / paper) / printed
      if (ink < PALEST) continue
      sum += Math.min(ink, 1)
      left = Math.min(left, column)
      right = Math.max(right, column)
      top = Math.min(top, row)
      bottom = Math.max(bottom, row)
    }
  }
  return { share: sum / GRID ** 2, extent: Math.max(right - left + 1, bottom - top + 1, 0) / GRID }
}

function judge({ share, extent }: Ink): BoxState {
  if (share < EMPTY_BELOW) return 'kosong'
  if (share > BLACK_FROM) return 'hitam'
  return share >= TICKED_FROM && extent >= STROKE ? 'centang' : 'samar'
}

/** `printed`: how much darker than the paper print is in this picture, as a share of the paper, above 0. */
export function readBox(image: GreyImage, projection: Projection, box: Rect, printed: number): ReadBox {
  const look: Look = (at) => {
    const { x, y } = projection(at)
    return greyAt(image, x, y)
  }
  const middle = { x: box.x + BOX / 2, y: box.y + BOX / 2 }
  const coarse = bestShift(look, middle, { x: 0, y: 0 }, COARSE)
  const { shift, contrast } = bestShift(look, middle, coarse.shift, FINE)
  const centre = { x: middle.x + shift.x, y: middle.y + shift.y }
  const outside = lookAround(look, centre, OUTER_POINTS)
  const paper = outside.toSorted((a, b) => a - b)[Math.floor(0.75 * outside.length)] ?? 0
  const shaded = outside.filter((value) => value < paper * (1 - SHADOW)).length / outside.length
  if (contrast < LEAST_FRAME * paper || shaded > MOST_SHADED) return { state: 'tak-terbaca', shift }
  return { state: judge(inkInside(look, centre, paper, printed)), shift }
}
