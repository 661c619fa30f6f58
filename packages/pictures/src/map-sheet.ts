/**
 * The sheet that leaves the program: title, one map or several with the same classes, the key, where the numbers come from, north and a scale. A3 lying down;
 * for paper, for a file and for a slide alike.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { sayNumber } from '@konvergen/core/kit/say-number.ts'
import { element, type SvgNode, svgRoot, tenth } from './svg.ts'
import { CARD, INK, LINE, paint, SECOND } from './tokens.ts'
import { wrapped } from './wrap.ts'

export interface SheetPanel {
  /** Empty where there is one map only, which the title names. */
  readonly title: string
  readonly map: SvgNode
  /** Metres of ground to a pixel of the map; null where land is not drawn to scale. */
  readonly metresPerPixel: number | null
}

export interface MapSheetInput {
  readonly title: string
  /** Period, district, and that a model stands in it. */
  readonly subtitle: string
  readonly panels: readonly SheetPanel[]
  readonly legends: readonly SvgNode[]
  /** Lines at the foot: sources, definitions, what is left out. */
  readonly notes: readonly string[]
  readonly language: Language
}

export const SHEET = { width: 1587, height: 1122 } as const
const EDGE = 40
const SIDE_WIDTH = 300
const HEAD = 92
const LINE_HEIGHT = 17
const PANEL_HEAD = 24
/** Letters that stand in a line of the foot. */
const LINE_LETTERS = 215

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const sizeOf = ({ attrs }: SvgNode) => ({ width: Number(attrs['width']), height: Number(attrs['height']) })

/** As large as it can stand there, at the top left, never larger than `most` times itself. */
function fitted(node: SvgNode, { x, y, width, height }: Box, most: number): { readonly node: SvgNode; readonly scale: number } {
  const own = sizeOf(node)
  const scale = Math.min(width / own.width, height / own.height, most)
  const attrs = { ...node.attrs, x: tenth(x), y: tenth(y), width: tenth(own.width * scale), height: tenth(own.height * scale) }
  return { node: { ...node, attrs }, scale }
}

/** How many maps stand beside each other: what leaves each the most room. */
function columnsFor(count: number): number {
  if (count <= 1) return 1
  return count <= 4 ? 2 : count <= 6 ? 3 : 4
}

function boxes(count: number, room: Box): Box[] {
  const columns = columnsFor(count)
  const rows = Math.ceil(count / columns)
  const [width, height] = [room.width / columns, room.height / rows]
  return Array.from({ length: count }, (_, index) => ({
    x: room.x + (index % columns) * width,
    y: room.y + Math.floor(index / columns) * height,
    width: width - 16,
    height: height - 12,
  }))
}

function words(x: number, y: number, content: string, size: number, weight = 400): SvgNode {
  return element('text', { x: tenth(x), y: tenth(y), 'font-size': size, 'font-weight': weight, fill: paint(INK, 'plain') }, content)
}

/** The longest round distance that fits into so many pixels. */
export function roundDistance(metresPerPixel: number, pixels: number): number {
  const most = metresPerPixel * pixels
  const power = 10 ** Math.floor(Math.log10(most))
  return ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power
}

function north(x: number, y: number, language: Language): SvgNode {
  const arrow = element('path', { d: `M${x},${y}l9,26l-9,-6l-9,6z`, fill: paint(INK, 'plain') })
  const letter = element(
    'text',
    { x, y: y + 42, 'text-anchor': 'middle', 'font-size': 13, 'font-weight': 700, fill: paint(INK, 'plain') },
    language === 'id' ? 'U' : 'N',
  )
  return element('g', { class: 'utara' }, [arrow, letter], 'utara')
}

function scaleBar(x: number, y: number, metresPerPixel: number, language: Language): SvgNode {
  const metres = roundDistance(metresPerPixel, 150)
  const width = tenth(metres / metresPerPixel)
  const said = metres >= 1000 ? `${sayNumber(metres / 1000, language)} km` : `${sayNumber(metres, language)} m`
  const bar = element('path', { d: `M${x},${y - 5}v5h${width}v-5`, fill: 'none', stroke: paint(INK, 'plain'), 'stroke-width': 1.5 })
  return element('g', { class: 'skala' }, [bar, words(x + width + 8, y + 1, said, 12)], 'skala')
}

function footOf(notes: readonly string[]): { readonly nodes: SvgNode[]; readonly top: number } {
  const lines = notes.flatMap((note) => wrapped(note, LINE_LETTERS))
  const top = SHEET.height - EDGE - lines.length * LINE_HEIGHT
  const rule = element('path', { d: `M${EDGE},${top - 6}H${SHEET.width - EDGE}`, stroke: paint(LINE, 'plain') }, [], 'garis')
  return { nodes: [rule, ...lines.map((line, index) => words(EDGE, top + (index + 1) * LINE_HEIGHT - 4, line, 12))], top: top - 14 }
}

function legendColumn(legends: readonly SvgNode[], x: number): SvgNode[] {
  let y = HEAD + PANEL_HEAD
  return legends.map((legend) => {
    const { node, scale } = fitted(legend, { x, y, width: SIDE_WIDTH, height: 420 }, 1.25)
    y += sizeOf(legend).height * scale + 22
    return node
  })
}

export function mapSheet({ title, subtitle, panels, legends, notes, language }: MapSheetInput): SvgNode {
  const foot = footOf(notes)
  const room = { x: EDGE, y: HEAD, width: SHEET.width - 2 * EDGE - SIDE_WIDTH - 20, height: foot.top - HEAD }
  const side = SHEET.width - EDGE - SIDE_WIDTH
  const places = boxes(panels.length, room)
  const drawn = panels.map((panel, index) => {
    const box = places[index] as Box
    const below = { ...box, y: box.y + PANEL_HEAD, height: box.height - PANEL_HEAD }
    return { panel, box, ...fitted(panel.map, below, Number.POSITIVE_INFINITY) }
  })
  const first = drawn[0]
  const ground = first?.panel.metresPerPixel ?? null
  const compass =
    first === undefined || ground === null
      ? []
      : [north(side + 14, foot.top - 100, language), scaleBar(side, foot.top - 24, ground / first.scale, language)]
  const head = [words(EDGE, EDGE + 14, title, 26, 700), words(EDGE, EDGE + 38, subtitle, 15)]
  const paper = element('rect', { width: SHEET.width, height: SHEET.height, fill: paint(CARD, 'plain') })
  const maps = drawn.flatMap(({ panel, box, node }) => [words(box.x, box.y + 15, panel.title, 14, 700), node])
  const style = { 'font-family': 'Noto Sans, sans-serif', color: paint(SECOND, 'plain') }
  return svgRoot(SHEET.width, SHEET.height, [
    element('g', style, [paper, ...head, ...maps, ...legendColumn(legends, side), ...compass, ...foot.nodes]),
  ])
}
