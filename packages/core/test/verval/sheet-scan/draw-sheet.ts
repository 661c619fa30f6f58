/** A page of the sheet drawn as a picture, ticked, then photographed: turned, aslant, shaded, blurred, speckled. For tests only. */
import { type Random, randomDeviate } from '@konvergen/core/kit/random.ts'
import type { GreyImage } from '@konvergen/core/verval/sheet-scan/grey-image.ts'
import { projectionOf } from '@konvergen/core/verval/sheet-scan/homography.ts'
import { blackOfPage, COLUMNS, PAGE, type Point, type Rect, rowTop } from '@konvergen/core/verval/sheet-scan/layout.ts'

/** Points a millimetre, and white around the page as on A4. */
const SCALE = 8
const MARGIN = 12
export const WHOLE: Rect = { x: -MARGIN, y: -MARGIN, width: PAGE.width + 2 * MARGIN, height: PAGE.height + 2 * MARGIN }
export const DESA = '99.01.02.2003'
export const PUTARAN = '01900000-0000-7000-8000-0000000dd001'

export interface Paper extends GreyImage {
  readonly grey: Uint8Array
}

export function blankPaper(): Paper {
  const [width, height] = [WHOLE.width * SCALE, WHOLE.height * SCALE]
  return { width, height, grey: new Uint8Array(width * height).fill(245) }
}

export function blacken({ width, grey }: Paper, rect: Rect, value = 25): void {
  const [left, right] = [rect.x, rect.x + rect.width].map((x) => Math.round((x - WHOLE.x) * SCALE))
  const [top, bottom] = [rect.y, rect.y + rect.height].map((y) => Math.round((y - WHOLE.y) * SCALE))
  for (let y = top!; y < bottom!; y++) grey.fill(value, y * width + left!, y * width + right!)
}

/** A stroke of a pen of half a millimetre. */
export function stroke(paper: Paper, from: Point, to: Point, value = 60, pen = 0.5): void {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) * SCALE)
  for (let at = 0; at <= steps; at++) {
    const x = from.x + ((to.x - from.x) * at) / steps
    const y = from.y + ((to.y - from.y) * at) / steps
    blacken(paper, { x: x - pen / 2, y: y - pen / 2, width: pen, height: pen }, value)
  }
}

/** A tick as people make it, a little beyond the box. */
export function tick(paper: Paper, { x, y, width, height }: Rect, value = 60): void {
  const low = { x: x + 0.4 * width, y: y + 0.85 * height }
  stroke(paper, { x: x + 0.1 * width, y: y + 0.5 * height }, low, value)
  stroke(paper, low, { x: x + 1.05 * width, y: y + 0.02 * height }, value)
}

/** The page as printed, with grey lines of writing where names stand. */
export function drawPage(numbers: readonly (number | null)[], page = 1, desa = DESA): Paper {
  const paper = blankPaper()
  for (const rect of blackOfPage({ page, desa, putaran: PUTARAN }, numbers)) blacken(paper, rect)
  for (const position of numbers.keys()) {
    for (let letter = 0; letter < 20; letter++)
      blacken(paper, { x: COLUMNS.family + 1 + 2 * letter, y: rowTop(position) + 2, width: 1.2, height: 2 }, 40)
    blacken(paper, { x: 1, y: rowTop(position) + 1.5, width: 4, height: 2.5 }, 30)
  }
  return paper
}

export interface Camera {
  readonly width: number
  readonly height: number
  /** Where the four corners of the paper come to lie, clockwise from its upper left. */
  readonly corners: readonly Point[]
  readonly random: Random
  /** Standard deviation of a point's grey. */
  readonly grain?: number
  /** Points that are averaged in each direction, on each side. */
  readonly blur?: number
  /** Share of points that are black or white for no reason. */
  readonly specks?: number
  /** Brightness by place, as a share. */
  readonly light?: (x: number, y: number) => number
  /** Millimetres by which the paper bends in its middle. */
  readonly bend?: number
  /** What the paper lies on. */
  readonly table?: number
}

function blurred({ width, height, grey }: GreyImage, reach: number): GreyImage {
  const next = new Uint8Array(grey.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let [sum, count] = [0, 0]
      for (let ny = Math.max(y - reach, 0); ny <= Math.min(y + reach, height - 1); ny++) {
        for (let nx = Math.max(x - reach, 0); nx <= Math.min(x + reach, width - 1); nx++) {
          sum += grey[ny * width + nx]!
          count++
        }
      }
      next[y * width + x] = sum / count
    }
  }
  return { width, height, grey: next }
}

export function photograph(paper: Paper, camera: Camera): GreyImage {
  const { width, height, corners, random, grain = 0, blur = 0, specks = 0, light = () => 1, bend = 0, table = 90 } = camera
  const edges = [
    { x: 0, y: 0 },
    { x: paper.width, y: 0 },
    { x: paper.width, y: paper.height },
    { x: 0, y: paper.height },
  ]
  const toPaper = projectionOf(corners, edges)!
  const sharp = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = toPaper({ x, y })
      const down = at.y + bend * SCALE * Math.sin((Math.PI * at.x) / paper.width)
      const isPaper = at.x >= 0 && at.x < paper.width && down >= 0 && down < paper.height
      const value = isPaper ? paper.grey[Math.floor(down) * paper.width + Math.floor(at.x)]! : table
      sharp[y * width + x] = Math.min(255, value * light(x, y))
    }
  }
  const image = blur > 0 ? blurred({ width, height, grey: sharp }, blur) : { width, height, grey: sharp }
  const grey = image.grey.map((value) => {
    if (random() < specks) return random() < 0.5 ? 0 : 255
    return Math.max(0, Math.min(255, value + grain * randomDeviate(random)))
  })
  return { width, height, grey }
}
