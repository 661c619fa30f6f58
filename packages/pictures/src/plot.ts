/**
 * What every chart is drawn with: its root with a name for screen readers, its frame, words and lines in the house's colours. Sizes are those
 * of a picture as wide as a phone; whoever prints it wider draws it wider.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { element, type SvgNode, svgRoot, tenth } from './svg.ts'
import { CARD, type Palette, paint, THIRD, type Token } from './tokens.ts'

/** What every chart is told besides its data. */
export interface ChartSettings {
  /** The finding in a sentence: the picture's name. The host sets it as a heading; it is not drawn. */
  readonly title: string
  readonly language: Language
  /** From 320 on. */
  readonly width: number
  readonly height: number
  readonly palette: Palette
}

export interface Frame {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const FONT = 11
/** Mean width of a letter, in font sizes; a little generous. */
const LETTER = 0.58

export function widthOf(words: string, size = FONT): number {
  return words.length * size * LETTER
}

export type Place = (value: number) => number
type More = Readonly<Record<string, string | number | null>>

/** `description`: what the picture shows, for those who cannot see it. */
export function chartRoot({ width, height, title }: ChartSettings, description: string, children: readonly SvgNode[]): SvgNode {
  const root = svgRoot(width, height, [
    element('desc', {}, description),
    element('g', { 'font-family': 'Noto Sans, sans-serif', 'font-size': FONT }, children),
  ])
  return { ...root, attrs: { ...root.attrs, role: 'img', 'aria-label': `${title}. ${description}` } }
}

export class Pen {
  readonly palette: Palette

  constructor(palette: Palette) {
    this.palette = palette
  }

  words(x: number, y: number, words: string, colour: Token = THIRD, more: More = {}): SvgNode {
    return element('text', { x: tenth(x), y: tenth(y), fill: paint(colour, this.palette), ...more }, words)
  }

  /** Words that lines run behind: with a rim of the ground they stand on. */
  wordsOver(x: number, y: number, words: string, colour: Token = THIRD, more: More = {}): SvgNode {
    const rim = { stroke: paint(CARD, this.palette), 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
    return this.words(x, y, words, colour, { ...rim, ...more })
  }

  line(d: string, colour: Token, more: More = {}): SvgNode {
    return element('path', { d, fill: 'none', stroke: paint(colour, this.palette), 'stroke-width': 1, ...more })
  }

  /** `title`: what a pointer over it is told; none = nothing. */
  box(frame: Frame, colour: Token, title: string | null = null, more: More = {}): SvgNode {
    const { left, top, right, bottom } = frame
    const attrs = { x: tenth(left), y: tenth(top), width: tenth(Math.max(0, right - left)), height: tenth(Math.max(0, bottom - top)) }
    return element('rect', { ...attrs, fill: paint(colour, this.palette), ...more }, title === null ? [] : [element('title', {}, title)])
  }

  dot(x: number, y: number, fill: Token, stroke: Token, title: string, more: More = {}): SvgNode {
    const colours = { fill: paint(fill, this.palette), stroke: paint(stroke, this.palette), 'stroke-width': 1.3 }
    return element('circle', { cx: tenth(x), cy: tenth(y), r: 3.2, ...colours, ...more }, [element('title', {}, title)])
  }
}

/** `M…L…` through the points. */
export function pathThrough(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${tenth(x)},${tenth(y)}`).join('')
}

/** Ticks of an axis with their words, every line across the frame; `x` below, `y` at the left. */
export function gridX(
  pen: Pen,
  frame: Frame,
  at: Place,
  ticks: readonly (readonly [value: number, words: string])[],
  line: Token | null,
): SvgNode[] {
  return ticks.flatMap(([value, words]) => [
    ...(line === null ? [] : [pen.line(`M${tenth(at(value))},${frame.top}V${frame.bottom}`, line)]),
    pen.words(at(value), frame.bottom + 14, words, THIRD, { 'text-anchor': 'middle' }),
  ])
}

export function gridY(
  pen: Pen,
  frame: Frame,
  at: Place,
  ticks: readonly (readonly [value: number, words: string])[],
  line: Token,
): SvgNode[] {
  return ticks.flatMap(([value, words]) => [
    pen.line(`M${frame.left},${tenth(at(value))}H${frame.right}`, line),
    pen.words(frame.left - 6, at(value) + 3.8, words, THIRD, { 'text-anchor': 'end' }),
  ])
}

/** Texts one below the other at the right: each moved down as far as the one above needs. In the order of `y`. */
export function spreadLabels(wanted: readonly number[], gap: number, most: number): number[] {
  const placed: number[] = []
  for (const y of wanted) placed.push(Math.max(y, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gap))
  for (let i = placed.length - 1; i >= 0; i -= 1) placed[i] = Math.min(placed[i] ?? most, (placed[i + 1] ?? most + gap) - gap)
  return placed
}
