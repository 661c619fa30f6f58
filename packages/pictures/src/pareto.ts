/**
 * What few do of all (Pareto): columns from the highest, and a line that adds them up to the whole. One axis for both: its end is the whole, at the right written
 * as a share.
 */
import { sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import { scaleLinear } from 'd3-scale'
import { emptyChart } from './column-chart.ts'
import { type ChartSettings, chartRoot, FONT, type Frame, gridY, Pen, pathThrough, widthOf } from './plot.ts'
import type { SvgNode } from './svg.ts'
import { BRAND, CARD, INK, LINE, SECOND, THIRD } from './tokens.ts'
import { wrapped } from './wrap.ts'

export interface ParetoColumn {
  readonly name: string
  readonly n: number
}

export interface ParetoInput extends ChartSettings {
  /** The highest first. */
  readonly columns: readonly ParetoColumn[]
  readonly yLabel: string
  readonly cumulative: string
}

const SHARES = [0, 25, 50, 75, 100] as const
const NAME_LINES = 3
const LINE_HEIGHT = 13

export function pareto(input: ParetoInput): SvgNode {
  const { columns, yLabel, cumulative, language, width, height, palette } = input
  const whole = columns.reduce((sum, { n }) => sum + n, 0)
  if (whole === 0) return emptyChart(input)
  const pen = new Pen(palette)
  const left = widthOf(sayNumber(whole, language)) + 12
  const frame: Frame = { left, top: 36, right: width - 44, bottom: height - NAME_LINES * LINE_HEIGHT - 8 }
  const y = scaleLinear([0, whole], [frame.bottom, frame.top])
  const step = (frame.right - frame.left) / columns.length
  const xOf = (at: number) => frame.left + (at + 0.5) * step
  let sum = 0
  const points = columns.map(({ n }, at) => {
    sum += n
    return { x: xOf(at), sum, share: sayPercent((100 * sum) / whole, language, 0) }
  })
  const middle = { 'text-anchor': 'middle' }
  const half = Math.min(46, step * 0.32)
  const bars = columns.flatMap(({ name, n }, at) => [
    pen.box({ left: xOf(at) - half, right: xOf(at) + half, top: y(n), bottom: frame.bottom }, BRAND, `${name}: ${sayNumber(n, language)}`),
    // Within the column where there is room: above it runs the line.
    frame.bottom - y(n) > 22
      ? pen.words(xOf(at), y(n) + 15, sayNumber(n, language), CARD, { ...middle, 'font-weight': 700 })
      : pen.wordsOver(xOf(at), y(n) - 5, sayNumber(n, language), INK, middle),
    ...wrapped(name, Math.max(6, Math.floor(step / 6.4)))
      .slice(0, NAME_LINES)
      .map((line, row) => pen.words(xOf(at), frame.bottom + 15 + row * LINE_HEIGHT, line, THIRD, middle)),
  ])
  const path = pathThrough(points.map((point) => [point.x, y(point.sum)]))
  const dots = points.flatMap((point) => [
    pen.dot(point.x, y(point.sum), CARD, INK, point.share, { r: 3.6 }),
    pen.wordsOver(point.x, y(point.sum) - 8, point.share, INK, middle),
  ])
  const said = columns.map(({ name, n }, at) => `${name}: ${sayNumber(n, language)} (${cumulative}: ${points[at]?.share ?? ''})`)
  return chartRoot(input, said.join('; '), [
    ...gridY(
      pen,
      frame,
      y,
      SHARES.map((share) => [(share * whole) / 100, sayNumber((share * whole) / 100, language)] as const),
      LINE,
    ),
    ...SHARES.map((share) => pen.words(frame.right + 6, y((share * whole) / 100) + 3.8, sayPercent(share, language, 0), THIRD)),
    pen.words(0, FONT, yLabel, SECOND),
    pen.line(`M${width - widthOf(cumulative) - 26},${FONT - 4}h20`, INK, { 'stroke-width': 1.4 }),
    pen.words(width, FONT, cumulative, SECOND, { 'text-anchor': 'end' }),
    ...bars,
    pen.line(`M${frame.left},${frame.bottom}H${frame.right}`, THIRD),
    pen.line(path, INK, { 'stroke-width': 1.4 }),
    ...dots,
  ])
}
