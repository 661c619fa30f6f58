/**
 * A photograph of a printed sheet of verval, read back: which page it is and what was ticked in each row. What cannot be told surely is said to be doubtful; what
 * cannot be read at all says why.
 */
import { LAYOUT_VERSION, readRowNumber, roundEnd } from './codes.ts'
import type { GreyImage } from './grey-image.ts'
import type { Projection } from './homography.ts'
import { type JudgedRow, judgeRow } from './judge-row.ts'
import { factorBoxes, findingBoxes, type Point, rowRect, rowSquares } from './layout.ts'
import { type PlaceFault, placePage } from './place-page.ts'
import { type BoxState, readBox } from './read-box.ts'
import { readSquares } from './read-squares.ts'

export interface ReadRow extends JudgedRow {
  /** null = it cannot be read, or the row has none. */
  readonly nomor: number | null
  /** On the page, from 0. */
  readonly position: number
  /** In the picture, clockwise from the upper left. */
  readonly corners: readonly Point[]
}

export interface ReadPage {
  readonly page: number
  readonly rows: readonly ReadRow[]
}

/** `tata-letak-lain`: printed by another version of the program; `desa` is the village whose sheet it is. */
export type PhotoFault =
  | { readonly why: PlaceFault | 'tata-letak-lain' | 'putaran-lain' }
  | { readonly why: 'desa-lain'; readonly desa: string }

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Millimetres by which the number may lie off the boxes of its row. */
const OFF = [0, -0.4, 0.4]

/** null = nothing fits, or two readings do. */
function numberAt(image: GreyImage, projection: Projection, position: number, shift: Point): number | null {
  const read = OFF.flatMap((x) =>
    OFF.flatMap((y) => {
      const bits = readSquares(image, projection, rowSquares(position), { x: shift.x + x, y: shift.y + y })
      const nomor = bits === null ? null : readRowNumber(bits)
      return nomor === null ? [] : [nomor]
    }),
  )
  const [first] = read
  return first === undefined || read.some((one) => one !== first) ? null : first
}

function readRow(image: GreyImage, projection: Projection, printed: number, position: number): ReadRow {
  const look = findingBoxes(position).map((box) => readBox(image, projection, box, printed))
  const factors = factorBoxes(position).map(({ yes, no }): [BoxState, BoxState] => [
    readBox(image, projection, yes, printed).state,
    readBox(image, projection, no, printed).state,
  ])
  const shift = { x: median(look.map((one) => one.shift.x)), y: median(look.map((one) => one.shift.y)) }
  const { x, y, width, height } = rowRect(position)
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ]
  return {
    ...judgeRow(
      look.map(({ state }) => state),
      factors,
    ),
    nomor: numberAt(image, projection, position, shift),
    position,
    corners: corners.map((corner) => projection(corner)),
  }
}

/** Numbers grow down a page; where they do not, one was misread, and none of the two is taken. */
function withoutDisorder(rows: readonly ReadRow[]): readonly ReadRow[] {
  return rows.map((row, at) => {
    const { nomor } = row
    if (nomor === null) return row
    const isAfter = rows.slice(0, at).every((one) => one.nomor === null || one.nomor < nomor)
    const isBefore = rows.slice(at + 1).every((one) => one.nomor === null || one.nomor > nomor)
    return isAfter && isBefore ? row : { ...row, nomor: null }
  })
}

/** The picture should be 1,200 to 2,400 points long; more is not read better. `expected`: whose sheet is being typed back. */
export function readPhoto(image: GreyImage, expected: { readonly putaran: string; readonly desa: string }): ReadPage | PhotoFault {
  const placed = placePage(image)
  if (typeof placed === 'string') return { why: placed }
  const { code, projection, printed } = placed
  if (code.version !== LAYOUT_VERSION) return { why: 'tata-letak-lain' }
  if (code.desa !== expected.desa) return { why: 'desa-lain', desa: code.desa }
  if (code.roundEnd !== roundEnd(expected.putaran)) return { why: 'putaran-lain' }
  const rows = Array.from({ length: code.rows }, (_, position) => readRow(image, projection, printed, position))
  return { page: code.page, rows: withoutDisorder(rows) }
}
