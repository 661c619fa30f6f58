/**
 * Numbers as circles on a map: the area of a circle grows with its number, so that twice as many look like twice as many; the smallest stand on top.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { sayNumber } from '@konvergen/core/kit/say-number.ts'
import { middleOf } from './map-labels.ts'
import type { Outline } from './outline.ts'
import { element, type SvgNode, svgRoot, tenth } from './svg.ts'
import { CARD, INK, type Palette, paint, SYMBOL } from './tokens.ts'

export interface CircleSize {
  /** The largest number drawn; not below 0. */
  readonly most: number
  /** Its radius in pixels. */
  readonly radius: number
}

export function radiusOf(value: number, { most, radius }: CircleSize): number {
  return most > 0 && value > 0 ? radius * Math.sqrt(value / most) : 0
}

function circle(x: number, y: number, r: number, palette: Palette, key: string | null): SvgNode {
  const attrs = { cx: tenth(x), cy: tenth(y), r: tenth(r), fill: paint(SYMBOL, palette), 'fill-opacity': 0.55 }
  return element('circle', { ...attrs, stroke: paint(CARD, palette), 'stroke-width': 1 }, [], key)
}

/** Nothing counted and nothing reported have no circle; which of the two it is stands in the table. */
export function circles(drawn: readonly Outline[], values: ReadonlyMap<string, number>, size: CircleSize, palette: Palette): SvgNode {
  const once = [...new Map(drawn.toReversed().map((outline) => [outline.kode, outline])).values()]
  const placed = once.flatMap((outline) => {
    const middle = middleOf(outline)
    const r = radiusOf(values.get(outline.kode) ?? 0, size)
    return middle === null || r === 0 ? [] : [{ kode: outline.kode, middle, r }]
  })
  const sorted = placed.toSorted((a, b) => b.r - a.r)
  const nodes = sorted.map(({ kode, middle: [x, y], r }) => circle(x, y, r, palette, kode))
  return element('g', { class: 'lingkaran', 'pointer-events': 'none', 'aria-hidden': 'true' }, nodes, 'lingkaran')
}

/** 1, 2 or 5 times a power of ten, not above the number. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return ([5, 2, 1].find((step) => step * power <= value) ?? 1) * power
}

/** Numbers that the key shows, largest first; none where nothing is drawn. */
export function circleSteps(most: number): number[] {
  if (most < 1) return []
  const top = roundBelow(most)
  return [...new Set([top, Math.max(1, Math.round(top / 4)), 1])].toSorted((a, b) => b - a)
}

const ROW = 8
const TEXT = 11

export function circleLegend(size: CircleSize, language: Language, palette: Palette): SvgNode {
  const steps = circleSteps(size.most)
  const middle = size.radius + 2
  let y = 0
  const rows = steps.map((step) => {
    const r = radiusOf(step, size)
    const height = Math.max(2 * r, TEXT)
    const at = y + height / 2
    y += height + ROW
    const attrs = { x: 2 * middle + 8, y: tenth(at + TEXT * 0.36), 'font-size': TEXT, fill: paint(INK, palette) }
    const label = element('text', attrs, sayNumber(step, language))
    return element('g', {}, [circle(middle, at, r, palette, null), label], String(step))
  })
  return svgRoot(2 * middle + 80, Math.ceil(y), [element('g', { 'font-family': 'Noto Sans, sans-serif' }, rows)])
}
