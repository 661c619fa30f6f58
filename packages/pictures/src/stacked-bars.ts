/**
 * Rows of counts, each a bar in parts: how many of a kind stand how. The key stands above; every part is told by its number, so that no colour is needed to read it.
 */
import { sayNumber } from '@konvergen/core/kit/say-number.ts'
import { scaleLinear } from 'd3-scale'
import { emptyChart } from './column-chart.ts'
import { type ChartSettings, chartRoot, FONT, Pen, widthOf } from './plot.ts'
import type { SvgNode } from './svg.ts'
import { CARD, INK, SECOND, type Token } from './tokens.ts'
import { wrapped } from './wrap.ts'

export interface BarPart {
  readonly name: string
  readonly colour: Token
  /** Of words upon it. */
  readonly ink: Token
}

export interface StackedBarsInput extends ChartSettings {
  readonly parts: readonly BarPart[]
  /** `counts`: one for each part. */
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[]
}

const KEY_LINE = 18
const NAME_CHARACTERS = 20
const LINE_HEIGHT = 13
const MOST_ROW = 46
const NARROWEST = 14
const GAP_BEFORE_SUM = 5

interface KeyPlace {
  readonly part: BarPart
  readonly x: number
  readonly line: number
}

/** From left to right, on as many lines as it needs. */
function keyPlaces(parts: readonly BarPart[], width: number): KeyPlace[] {
  let [x, line] = [0, 0]
  return parts.map((part) => {
    const needed = widthOf(part.name) + 30
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1]
    const place = { part, x, line }
    x += needed
    return place
  })
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0)

export function stackedBars(input: StackedBarsInput): SvgNode {
  const { parts, rows, language, width, height, palette } = input
  const most = Math.max(0, ...rows.map(({ counts }) => sum(counts)))
  if (most === 0) return emptyChart(input)
  const pen = new Pen(palette)
  const key = keyPlaces(parts, width)
  const top = ((key.at(-1)?.line ?? 0) + 1) * KEY_LINE + 8
  const left = Math.min(NAME_CHARACTERS * FONT * 0.58 + 8, width * 0.42)
  const x = scaleLinear([0, most], [left, width - Math.max(NARROWEST, widthOf(sayNumber(most, language))) - GAP_BEFORE_SUM * 2])
  const step = Math.min(MOST_ROW, (height - top) / rows.length)
  const drawnKey = key.flatMap(({ part, x: at, line }) => [
    pen.box({ left: at, right: at + 12, top: line * KEY_LINE + 2, bottom: line * KEY_LINE + 14 }, part.colour, null, {
      stroke: pen.palette === 'plain' ? SECOND.hex : null,
    }),
    pen.words(at + 17, line * KEY_LINE + 12, part.name, INK),
  ])
  const drawn = rows.flatMap(({ name, counts }, at) => {
    const [from, to] = [top + at * step + 4, top + (at + 1) * step - 4]
    const middle = (from + to) / 2 + 4
    const lines = wrapped(name, Math.floor((left - 8) / (FONT * 0.55))).slice(0, 2)
    let before = 0
    const boxes = counts.flatMap((count, place) => {
      const part = parts[place]
      const [start, end] = [x(before), x(before + count)]
      before += count
      if (part === undefined || count === 0) return []
      const words = sayNumber(count, language)
      return [
        pen.box({ left: start, right: end, top: from, bottom: to }, part.colour, `${name}, ${part.name}: ${words}`, {
          stroke: CARD.hex,
          'stroke-width': 1,
        }),
        ...(end - start >= NARROWEST
          ? [pen.words((start + end) / 2, middle, words, part.ink, { 'text-anchor': 'middle', 'font-weight': 700 })]
          : []),
      ]
    })
    const start = middle - ((lines.length - 1) * LINE_HEIGHT) / 2
    return [
      ...lines.map((line, row) => pen.words(left - 8, start + row * LINE_HEIGHT, line, INK, { 'text-anchor': 'end' })),
      ...boxes,
      pen.words(x(before) + GAP_BEFORE_SUM, middle, sayNumber(before, language), SECOND),
    ]
  })
  const description = rows
    .map(
      ({ name, counts }) => `${name}: ${parts.map((part, place) => `${part.name} ${sayNumber(counts[place] ?? 0, language)}`).join(', ')}`,
    )
    .join('. ')
  return chartRoot({ ...input, height: Math.ceil(top + rows.length * step + 4) }, description, [...drawnKey, ...drawn])
}
