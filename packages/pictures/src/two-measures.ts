/**
 * Two measures on one map: three classes of the one by three of the other, nine colours, and the square that explains them.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { FigureKey } from '@konvergen/core/situation/situation.ts'
import { type ClassScale, classOf, quantileScale } from './classes.ts'
import { element, type SvgNode, svgRoot } from './svg.ts'
import { CARD, INK, type Palette, paint, SECOND, THIRD, TWO } from './tokens.ts'

const CLASSES = 3
/** Only their number counts here: the colours are those of both together. */
const RAMP = TWO.slice(0, CLASSES)

/** The borders of the five classes that part little, medium and much. */
const FIXED: Partial<Record<FigureKey, Pick<ClassScale, 'edges' | 'basis'>>> = {
  stunting: { edges: [10, 20], basis: 'who-unicef' },
  wasting: { edges: [5, 10], basis: 'who-unicef' },
  ds: { edges: [60, 80], basis: 'cakupan' },
}

/** `key`: null for what has no borders of its own. */
export function threeClasses(key: FigureKey | null, values: readonly number[], round?: (border: number) => number): ClassScale {
  const fixed = key === null ? undefined : FIXED[key]
  return fixed === undefined ? quantileScale(values, RAMP, round) : { ...fixed, colours: RAMP }
}

/** 0, 1 or 2: with fewer classes the lowest is still the lowest and the highest the highest. */
function third(scale: ClassScale, value: number): number {
  const last = scale.edges.length
  return last === 0 ? 0 : Math.round((classOf(scale, value) * (CLASSES - 1)) / last)
}

/** Place in `TWO`. */
export function pairClass(first: ClassScale, a: number, second: ClassScale, b: number): number {
  return CLASSES * third(second, b) + third(first, a)
}

/** `A1` … `C3`: letter of the first measure, number of the second; stands in the square and in the table. */
export function pairName(place: number): string {
  return `${'ABC'[place % CLASSES]}${Math.floor(place / CLASSES) + 1}`
}

export interface PairAxis {
  readonly name: string
  readonly scale: ClassScale
  readonly sayRange: (index: number) => string
}

const SIDE = 46
const LEFT = 118
const TOP = 20

/** The words of the class that stands at a third; null where there are fewer classes. */
function rangeAt({ scale, sayRange }: PairAxis, at: number): string | null {
  const last = scale.edges.length
  const index = Array.from({ length: last + 1 }, (_, one) => one).find(
    (one) => (last === 0 ? 0 : Math.round((one * (CLASSES - 1)) / last)) === at,
  )
  return index === undefined ? null : sayRange(index)
}

function cell(place: number, palette: Palette): SvgNode {
  const [x, y] = [LEFT + (place % CLASSES) * SIDE, TOP + (CLASSES - 1 - Math.floor(place / CLASSES)) * SIDE]
  const isDark = place >= 5
  const box = {
    x,
    y,
    width: SIDE,
    height: SIDE,
    fill: paint(TWO[place] ?? CARD, palette),
    stroke: paint(SECOND, palette),
    'stroke-width': 0.5,
  }
  const name = { x: x + SIDE / 2, y: y + SIDE / 2 + 4, 'text-anchor': 'middle', 'font-size': 11, fill: isDark ? '#ffffff' : '#14302d' }
  return element('g', {}, [element('rect', box), element('text', name, pairName(place))], pairName(place))
}

/** The first measure goes to the right, the second up. */
export function pairLegend(first: PairAxis, second: PairAxis, language: Language, palette: Palette): SvgNode {
  const higher = language === 'id' ? 'makin tinggi' : 'higher'
  const bottom = TOP + CLASSES * SIDE
  const text = (x: number, y: number, content: string, attrs = {}) =>
    element('text', { x, y, 'font-size': 10, fill: paint(INK, palette), ...attrs }, content)
  const thirds = [0, 1, 2]
  const columns = thirds.flatMap((at) => {
    const range = rangeAt(first, at)
    const place = LEFT + at * SIDE + SIDE / 2
    return range === null
      ? []
      : [text(0, 0, range, { 'text-anchor': 'end', transform: `translate(${place + 4},${bottom + 8}) rotate(-40)`, 'font-size': 9 })]
  })
  const rows = thirds.flatMap((at) => {
    const range = rangeAt(second, at)
    return range === null ? [] : [text(LEFT - 6, bottom - at * SIDE - SIDE / 2 + 3, range, { 'text-anchor': 'end', 'font-size': 9 })]
  })
  const names = [
    text(LEFT, bottom + 78, `A–C: ${first.name} (${higher} \u2192)`),
    text(2, TOP - 8, `1–3: ${second.name} (${higher} \u2191)`, { fill: paint(INK, palette) }),
  ]
  const frame = element('path', { d: `M${LEFT},${bottom}h${CLASSES * SIDE}`, stroke: paint(THIRD, palette), 'stroke-width': 0.5 })
  const nodes = [...TWO.map((_, place) => cell(place, palette)), frame, ...columns, ...rows, ...names]
  return svgRoot(LEFT + CLASSES * SIDE + 70, bottom + 84, [element('g', { 'font-family': 'Noto Sans, sans-serif' }, nodes)])
}
