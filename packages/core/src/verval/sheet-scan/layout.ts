/**
 * Where everything stands on a page of the sheet, in millimetres from its upper left corner. The printed page is drawn and a photograph of it is read by this
 * one file. A page of 184 × 268 mm fits on A4 with margins of 12 mm.
 */
import { MARKS } from '../../sasaran/family-marks.ts'
import { FINDINGS } from '../finding.ts'
import { LAST_NUMBER, type PageCode, ROW_BITS, rowBits, STRIP_BITS, stripBits } from './codes.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Rect extends Point {
  readonly width: number
  readonly height: number
}

export const PAGE = { width: 184, height: 268 }
export const ROWS_PER_PAGE = 18
export const ROW = { top: 42, height: 11.2 }
/** Left edges of the columns, the last one the right edge of the page. */
export const COLUMNS = { number: 0, family: 17, findings: 66, factors: 97, note: 168.5, end: PAGE.width }
export const BOX = 3.8
const FRAME = 0.4

/** Corner marks: a black ring around a black square, as nothing else on the page. */
export const MARK = { size: 8, ring: 1.4, core: 2.8 }
/** Centres of the marks, clockwise from the upper left. */
export const MARK_CENTRES: readonly Point[] = [
  { x: MARK.size / 2, y: MARK.size / 2 },
  { x: PAGE.width - MARK.size / 2, y: MARK.size / 2 },
  { x: PAGE.width - MARK.size / 2, y: PAGE.height - MARK.size / 2 },
  { x: MARK.size / 2, y: PAGE.height - MARK.size / 2 },
]

const STRIP = { square: 3.1, lines: 2, top: 261 }
const ROW_CODE = { square: 1.5, lines: 3, left: 1, top: 5.6 }
export const FINDING_STEP = (COLUMNS.factors - COLUMNS.findings) / FINDINGS.length
export const FACTOR_STEP = (COLUMNS.note - COLUMNS.factors) / MARKS.length
const FINDING_BOX = { left: 1.2, top: 5.2 }
/** Yes above, no below. */
export const FACTOR_BOX = { left: 2.6, yes: 1.2, no: 6.3 }

function squares(at: Point, { square, lines }: { square: number; lines: number }, count: number): readonly Rect[] {
  const perLine = count / lines
  return Array.from({ length: count }, (_, index) => ({
    x: at.x + square * (index % perLine),
    y: at.y + square * Math.floor(index / perLine),
    width: square,
    height: square,
  }))
}

export const STRIP_SQUARES = squares({ x: (PAGE.width - (STRIP.square * STRIP_BITS) / STRIP.lines) / 2, y: STRIP.top }, STRIP, STRIP_BITS)

export const rowTop = (position: number): number => ROW.top + ROW.height * position

export const rowRect = (position: number): Rect => ({ x: 0, y: rowTop(position), width: PAGE.width, height: ROW.height })

/** `position`: of the row on its page, from 0. */
export const rowSquares = (position: number): readonly Rect[] =>
  squares({ x: ROW_CODE.left, y: rowTop(position) + ROW_CODE.top }, ROW_CODE, ROW_BITS)

const box = (x: number, y: number): Rect => ({ x, y, width: BOX, height: BOX })

/** As in `FINDINGS`. */
export const findingBoxes = (position: number): readonly Rect[] =>
  FINDINGS.map((_, at) => box(COLUMNS.findings + FINDING_STEP * at + FINDING_BOX.left, rowTop(position) + FINDING_BOX.top))

/** As in `MARKS`. */
export const factorBoxes = (position: number): readonly { readonly yes: Rect; readonly no: Rect }[] =>
  MARKS.map((_, at) => {
    const x = COLUMNS.factors + FACTOR_STEP * at + FACTOR_BOX.left
    return { yes: box(x, rowTop(position) + FACTOR_BOX.yes), no: box(x, rowTop(position) + FACTOR_BOX.no) }
  })

function frameOf({ x, y, width, height }: Rect, thick: number): readonly Rect[] {
  const inner = height - 2 * thick
  return [
    { x, y, width, height: thick },
    { x, y: y + height - thick, width, height: thick },
    { x, y: y + thick, width: thick, height: inner },
    { x: x + width - thick, y: y + thick, width: thick, height: inner },
  ]
}

function around({ x, y }: Point, size: number): Rect {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size }
}

const dark = (places: readonly Rect[], bits: readonly boolean[]): readonly Rect[] => places.filter((_, at) => bits[at] === true)

/** Everything of a page that a camera looks for, as black rectangles. `numbers`: of its rows; a row without a number has no code, and is typed. */
export function blackOfPage(code: Omit<PageCode, 'rows'>, numbers: readonly (number | null)[]): readonly Rect[] {
  return [
    ...MARK_CENTRES.flatMap((centre) => [...frameOf(around(centre, MARK.size), MARK.ring), around(centre, MARK.core)]),
    ...dark(STRIP_SQUARES, stripBits({ ...code, rows: numbers.length })),
    ...numbers.flatMap((nomor, position) => [
      ...(nomor === null || nomor > LAST_NUMBER ? [] : dark(rowSquares(position), rowBits(nomor))),
      ...findingBoxes(position).flatMap((one) => frameOf(one, FRAME)),
      ...factorBoxes(position).flatMap(({ yes, no }) => [...frameOf(yes, FRAME), ...frameOf(no, FRAME)]),
    ]),
  ]
}
