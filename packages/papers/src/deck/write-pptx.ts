/**
 * The slides as PowerPoint, 16:9: native text and tables that the district can change, pictures as PNG with their words, notes with the sources.
 */

import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { AnalysisReport } from '@konvergen/core/lokus/analysis-report.ts'
import { ATTENTION, BRAND, INK, LINE, SECOND, type Token } from '@konvergen/pictures/tokens.ts'
import pptxgenjs from 'pptxgenjs'
import { drawPng } from '../analysis/draw-png.ts'
import type { Picture } from '../analysis/paper-blocks.ts'
import type { Way } from '../analysis/ways.ts'
import type { PaperTile } from '../ansit/front-page.ts'
import type { PaperCell, PaperTable } from '../ansit/paper-table.ts'
import { type DeckContent, deckContent } from './deck-content.ts'
import type { DeckSlide } from './deck-slide.ts'

/** Its types are written for CommonJS and stand one step deeper than what is imported. */
const PptxGenJS = pptxgenjs as unknown as typeof pptxgenjs.default
type Presentation = InstanceType<typeof pptxgenjs.default>
type Slide = pptxgenjs.default.Slide
type Border = pptxgenjs.default.BorderProps

/** Inches. */
const WIDTH = 13.333
const EDGE = 0.6
const INNER = WIDTH - 2 * EDGE
const [TITLE_TOP, BODY_TOP, FOOT_TOP] = [0.4, 1.55, 6.95]
const BODY = FOOT_TOP - BODY_TOP - 0.15
/** In every office that opens slides, unlike the face of our own papers. */
const FONT = 'Calibri'

/** The language is for whoever edits: without it every Indonesian word is a mistake of spelling. */
interface Face {
  readonly fontFace: string
  readonly lang: string
}

const faceOf = (language: Language): Face => ({ fontFace: FONT, lang: language === 'id' ? 'id-ID' : 'en-GB' })
const SIZES = { cover: 44, title: 30, point: 20, alone: 26, tile: 32, small: 12 } as const

const hex = ({ hex: colour }: Token): string => colour.slice(1)

interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** As large as it fits, its ratio kept, in the middle of the box. */
function fitted({ width, height }: Picture, { x, y, w, h }: Box): Box {
  const scale = Math.min(w / width, h / height)
  const [own, high] = [width * scale, height * scale]
  return { x: x + (w - own) / 2, y: y + (h - high) / 2, w: own, h: high }
}

function textOf(cell: PaperCell): string {
  if (typeof cell === 'string') return cell
  return 'tag' in cell ? cell.tag : ''
}

const HEAD_LETTERS = 7
/** Of a letter, for each point of its size. */
const LETTER_WIDTH = 0.0066
const [MARGIN_ABOVE, MARGIN_BESIDE] = [0.04, 0.09]

const widthOf = (letters: number, size: number): number => letters * LETTER_WIDTH * size

/** What is left after the columns that need only the room of their words goes to the others by their fractions. */
function columnWidths({ columns, rows }: PaperTable, width: number, size: number): number[] {
  const needs = columns.map(({ head }, at) => {
    const words = head.split(' ').map((word) => word.length)
    const letters = Math.max(HEAD_LETTERS, ...words, ...rows.map(({ cells }) => textOf(cells[at] ?? '').length))
    return widthOf(letters, size) + 2 * MARGIN_BESIDE
  })
  const fixed = columns.map((column, at) => (column.width === 'auto' ? (needs[at] ?? 0) : 0))
  const left = width - fixed.reduce((sum, each) => sum + each, 0)
  const shares = columns.reduce((sum, column) => sum + (column.width === 'auto' ? 0 : column.width), 0)
  if (shares === 0) return fixed.map((each) => (each * width) / (width - left))
  return columns.map((column, at) => (column.width === 'auto' ? (fixed[at] ?? 0) : (left * column.width) / shares))
}

const TABLE_SIZES = [20, 18, 16, 14] as const
const SMALLEST = 12
/** Of a line, for each point of its size. */
const LINE_RISE = 0.0172

/** Words that are as wide as their column stand on one line. */
const JUST_FITS = 0.01

function tableHeight({ columns, rows }: PaperTable, width: number, size: number): number {
  const widths = columnWidths({ columns, rows }, width, size)
  const heightOfRow = (texts: readonly string[]): number => {
    const lines = texts.map((text, at) => Math.ceil(widthOf(text.length, size) / ((widths[at] ?? 1) - 2 * MARGIN_BESIDE) - JUST_FITS))
    return Math.max(1, ...lines) * LINE_RISE * size + 2 * MARGIN_ABOVE
  }
  return [columns.map(({ head }) => head), ...rows.map(({ cells }) => cells.map(textOf))].reduce(
    (sum, texts) => sum + heightOfRow(texts),
    0,
  )
}

/** As large as the table fits its room. */
function tableSize(table: PaperTable, { w, h }: Box): number {
  return TABLE_SIZES.find((size) => tableHeight(table, w, size) <= h) ?? SMALLEST
}

function addTable(slide: Slide, face: Face, table: PaperTable, box: Box): void {
  const { x, y, w } = box
  const line = { type: 'solid', pt: 0.75, color: hex(LINE) } as const
  const none = { type: 'none' } as const
  const border: [Border, Border, Border, Border] = [none, none, line, none]
  const fontSize = tableSize(table, box)
  const head = table.columns.map((column) => ({
    text: column.head,
    options: { ...face, bold: true, color: hex(SECOND), align: column.side, valign: 'bottom', border, fontSize: fontSize - 3 } as const,
  }))
  const rows = table.rows.map(({ cells }) =>
    table.columns.map((column, at) => ({
      text: textOf(cells[at] ?? ''),
      options: { ...face, align: column.side, bold: column.strong === true, border, valign: 'middle' } as const,
    })),
  )
  const margin: [number, number, number, number] = [MARGIN_ABOVE, MARGIN_BESIDE, MARGIN_ABOVE, MARGIN_BESIDE]
  slide.addTable([head, ...rows], { x, y, w, colW: columnWidths(table, w, fontSize), ...face, fontSize, color: hex(INK), margin })
}

function addPoints(slide: Slide, face: Face, points: readonly string[], box: Box, fontSize: number = SIZES.point): void {
  const said = points.map((text) => ({ text, options: { lang: face.lang, breakLine: true, paraSpaceAfter: fontSize / 2 } }))
  slide.addText(said, { ...box, ...face, fontSize, color: hex(INK), valign: 'top', margin: 0, fit: 'shrink' })
}

function addTiles(slide: Slide, face: Face, tiles: readonly PaperTile[], { x, y, w, h }: Box): void {
  const gap = 0.2
  const own = (w - gap * (tiles.length - 1)) / tiles.length
  for (const [at, { label, value, lines }] of tiles.entries()) {
    const box = { x: x + at * (own + gap), y, w: own, h }
    slide.addShape('rect', { ...box, fill: { color: 'FFFFFF' }, line: { color: hex(LINE), width: 1 } })
    slide.addText(
      [
        { text: label, options: { lang: face.lang, fontSize: 15, color: hex(SECOND), breakLine: true } },
        { text: value, options: { lang: face.lang, fontSize: SIZES.tile, bold: true, color: hex(INK), breakLine: true } },
        ...lines.map((text) => ({ text, options: { lang: face.lang, fontSize: SIZES.small, color: hex(SECOND), breakLine: true } })),
      ],
      { ...box, ...face, margin: 8, valign: 'top', fit: 'shrink' },
    )
  }
}

async function addPicture(slide: Slide, picture: Picture, box: Box): Promise<void> {
  const data = Buffer.from(await drawPng(picture)).toString('base64')
  slide.addImage({ data: `image/png;base64,${data}`, altText: picture.alt, ...fitted(picture, box) })
}

const [LINE_HEIGHT, SPACE_AFTER] = [0.36, 0.16]
const LETTERS_PER_INCH = 8.5

/** Room that points take over the whole width. */
function heightOf(points: readonly string[], width: number): number {
  return points.reduce((sum, point) => sum + SPACE_AFTER + LINE_HEIGHT * Math.ceil(point.length / (width * LETTERS_PER_INCH)), 0)
}

async function fillBody(slide: Slide, face: Face, { tiles, table, picture, key, points = [] }: DeckSlide): Promise<void> {
  if (picture !== undefined) {
    const split = INNER * 0.62
    await addPicture(slide, picture, { x: EDGE, y: BODY_TOP, w: split, h: BODY })
    const right = { x: EDGE + split + 0.35, w: INNER - split - 0.35 }
    const keyHeight = key === undefined ? 0 : 2.5
    addPoints(slide, face, points, { ...right, y: BODY_TOP, h: BODY - keyHeight - 0.1 })
    if (key !== undefined) await addPicture(slide, key, { ...right, y: FOOT_TOP - keyHeight - 0.15, h: keyHeight })
    return
  }
  if (tiles !== undefined) {
    addTiles(slide, face, tiles, { x: EDGE, y: BODY_TOP, w: INNER, h: 2.35 })
    addPoints(slide, face, points, { x: EDGE, y: BODY_TOP + 2.65, w: INNER, h: BODY - 2.65 })
    return
  }
  if (table === undefined) {
    addPoints(slide, face, points, { x: EDGE, y: BODY_TOP, w: INNER, h: BODY }, SIZES.alone)
    return
  }
  const above = points.length === 0 ? 0 : heightOf(points, INNER) + 0.1
  if (points.length > 0) addPoints(slide, face, points, { x: EDGE, y: BODY_TOP, w: INNER, h: above })
  addTable(slide, face, table, { x: EDGE, y: BODY_TOP + above, w: INNER, h: BODY - above })
}

function footText(source: string, way: Way | null) {
  if (way === null) return source
  const { text, url } = way
  const said = source === '' ? [] : [{ text: `${source}  ` }]
  return [...said, { text, options: url === null ? {} : { hyperlink: { url, tooltip: text } } }]
}

function addFoot(
  slide: Slide,
  face: Face,
  { source, opens = null }: Pick<DeckSlide, 'source' | 'opens'>,
  { mark, isPublic }: DeckContent,
): void {
  const small = { ...face, fontSize: SIZES.small, margin: 0 } as const
  slide.addText(footText(source, opens), { x: EDGE, y: FOOT_TOP, w: INNER * 0.52, h: 0.4, color: hex(SECOND), fit: 'shrink', ...small })
  slide.addText(mark, {
    x: EDGE + INNER * 0.53,
    y: FOOT_TOP,
    w: INNER * 0.42,
    h: 0.4,
    align: 'right',
    bold: true,
    color: hex(isPublic ? BRAND : ATTENTION),
    ...small,
  })
  slide.slideNumber = { x: WIDTH - EDGE - 0.45, y: FOOT_TOP, w: 0.5, h: 0.4, align: 'right', color: hex(SECOND), ...small }
}

function addCover(pptx: Presentation, face: Face, content: DeckContent): void {
  const { letterhead, title, place, lines, notes } = content.cover
  const slide = pptx.addSlide()
  slide.background = { color: 'FBFAF7' }
  slide.addText(letterhead.join('\n'), {
    x: EDGE,
    y: 0.5,
    w: INNER,
    h: 1,
    ...face,
    fontSize: 18,
    color: hex(SECOND),
    margin: 0,
    valign: 'top',
  })
  slide.addText(title, {
    x: EDGE,
    y: 2.2,
    w: INNER,
    h: 1,
    ...face,
    fontSize: SIZES.cover,
    bold: true,
    color: hex(BRAND),
    margin: 0,
    fit: 'shrink',
  })
  slide.addText(place, { x: EDGE, y: 3.2, w: INNER, h: 0.8, ...face, fontSize: 32, color: hex(INK), margin: 0, fit: 'shrink' })
  slide.addText(lines.join('\n'), {
    x: EDGE,
    y: 4.2,
    w: INNER,
    h: 1,
    ...face,
    fontSize: 20,
    color: hex(SECOND),
    margin: 0,
    valign: 'top',
  })
  addFoot(slide, face, { source: '' }, content)
  slide.addNotes(notes.join('\n'))
}

export function writeDeck(report: AnalysisReport, language: Language): Promise<Uint8Array> {
  return writeSlides(deckContent(report, language), language)
}

/** Any slides in this manner. */
export async function writeSlides(content: DeckContent, language: Language): Promise<Uint8Array> {
  const pptx = new PptxGenJS()
  pptx.layout = 'LAYOUT_WIDE'
  pptx.title = `${content.cover.title}, ${content.cover.place}`
  pptx.author = content.cover.letterhead.join(', ')
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT }
  const face = faceOf(language)
  addCover(pptx, face, content)
  for (const own of content.slides) {
    const slide = pptx.addSlide()
    slide.background = { color: 'FBFAF7' }
    slide.addText(own.title, {
      x: EDGE,
      y: TITLE_TOP,
      w: INNER,
      h: 1,
      ...face,
      fontSize: SIZES.title,
      bold: true,
      color: hex(INK),
      margin: 0,
      valign: 'middle',
      fit: 'shrink',
    })
    await fillBody(slide, face, own)
    addFoot(slide, face, own, content)
    slide.addNotes([own.source, ...own.notes].join('\n'))
  }
  // Only so does the library compress what it writes.
  return new Uint8Array((await pptx.write({ outputType: 'STREAM', compression: true })) as Buffer)
}
