/**
 * Prevalences by year as they were published: a survey is a dot, the register a square, each with its interval, none joined to another. Targets as flags, and where
 * the surveys lead as a dashed band.
 */
import { type Language, sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import { scaleLinear } from 'd3-scale'
import { emptyChart } from './column-chart.ts'
import { type ChartSettings, chartRoot, type Frame, gridY, Pen, type Place, pathThrough, widthOf } from './plot.ts'
import { element, type SvgNode } from './svg.ts'
import { ATTENTION, BRAND, CARD, INK, LINE, paint, SECOND, THIRD, type Token } from './tokens.ts'

export interface SourcePoint {
  readonly source: string
  readonly isSurvey: boolean
  readonly year: number
  /** 0–100. */
  readonly percent: number
  /** null = not published. */
  readonly low: number | null
  readonly high: number | null
}

export interface YearBand {
  readonly year: number
  readonly percent: number
  /** null where the line has no band. */
  readonly band: { readonly low: number; readonly high: number } | null
}

export interface BySourceInput extends ChartSettings {
  readonly points: readonly SourcePoint[]
  readonly targets: readonly { readonly year: number; readonly percent: number; readonly label: string }[]
  readonly projection: readonly YearBand[]
  readonly yLabel: string
  readonly words: { readonly survey: string; readonly register: string; readonly target: string; readonly projection: string }
}

/** A survey and the register of one year stand beside each other, not over each other. */
const ASIDE = 5

const colourOf = ({ isSurvey }: SourcePoint): Token => (isSurvey ? BRAND : ATTENTION)

function drawPoint(pen: Pen, point: SourcePoint, x: number, y: Place, language: Language): SvgNode[] {
  const { percent, low, high, source, year, isSurvey } = point
  const interval = low === null || high === null ? '' : ` (${sayNumber(low, language, 1)}–${sayNumber(high, language, 1)})`
  const title = `${source} ${year}: ${sayPercent(percent, language)}${interval}`
  const colour = colourOf(point)
  const at = y(percent)
  return [
    ...(low === null || high === null
      ? []
      : [pen.line(`M${x},${y(low)}V${y(high)}M${x - 3},${y(low)}h6M${x - 3},${y(high)}h6`, colour, { 'stroke-width': 1.6 })]),
    isSurvey
      ? pen.dot(x, at, colour, CARD, title, { r: 4 })
      : pen.box({ left: x - 3.6, right: x + 3.6, top: at - 3.6, bottom: at + 3.6 }, colour, title, { stroke: paint(CARD, pen.palette) }),
    pen.wordsOver(isSurvey ? x - 6 : x + 6, isSurvey ? at - 7 : at + 13, sayNumber(percent, language, 1), INK, {
      'text-anchor': isSurvey ? 'end' : 'start',
    }),
  ]
}

function drawProjection(pen: Pen, projection: readonly YearBand[], x: Place, y: Place): SvgNode[] {
  if (projection.length === 0) return []
  const bands = projection.flatMap(({ year, band }) => (band === null ? [] : [{ year, ...band }]))
  const edge = (side: 'low' | 'high') => bands.map((band): [number, number] => [x(band.year), y(Math.min(100, band[side]))])
  const middle = pathThrough(projection.map(({ year, percent }) => [x(year), y(percent)]))
  return [
    ...(bands.length < 2
      ? []
      : [
          element('path', {
            d: `${pathThrough([...edge('high'), ...edge('low').toReversed()])}Z`,
            fill: paint(BRAND, pen.palette),
            opacity: 0.12,
          }),
        ]),
    pen.line(middle, BRAND, { 'stroke-width': 1.4, 'stroke-dasharray': '5 4' }),
  ]
}

function drawTarget(pen: Pen, target: BySourceInput['targets'][number], x: number, y: number): SvgNode[] {
  const title = [element('title', {}, target.label)]
  const diamond = { d: `M${x},${y - 5}L${x + 5},${y}L${x},${y + 5}L${x - 5},${y}Z`, fill: paint(CARD, pen.palette) }
  return [element('path', { ...diamond, stroke: paint(INK, pen.palette), 'stroke-width': 1.6 }, title)]
}

function drawKey(pen: Pen, { words, points, targets, projection }: BySourceInput, left: number, right: number): SvgNode[] {
  let [at, row] = [left, 28]
  const next = (name: string, mark: (x: number, y: number) => SvgNode[]): SvgNode[] => {
    const width = 14 + widthOf(name) + 12
    if (at + width > right && at > left) [at, row] = [left, row + 15]
    const entry = [...mark(at + 4, row - 4), pen.words(at + 14, row, name, SECOND)]
    at += width
    return entry
  }
  const dash = (x: number, y: number) => [pen.line(`M${x - 4},${y}h12`, BRAND, { 'stroke-dasharray': '5 3' })]
  return [
    ...(points.some(({ isSurvey }) => isSurvey) ? next(words.survey, (x, y) => [pen.dot(x, y, BRAND, CARD, words.survey)]) : []),
    ...(points.some(({ isSurvey }) => !isSurvey)
      ? next(words.register, (x, y) => [pen.box({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }, ATTENTION, words.register)])
      : []),
    ...(targets.length > 0 ? next(words.target, (x, y) => drawTarget(pen, { year: 0, percent: 0, label: words.target }, x, y)) : []),
    ...(projection.length > 0 ? next(words.projection, dash) : []),
  ]
}

function describe({ points, targets, yLabel, language }: BySourceInput): string {
  const known = points.map(({ source, year, percent }) => `${source} ${year} ${sayPercent(percent, language)}`)
  return `${yLabel}. ${[...known, ...targets.map(({ label }) => label)].join('; ')}`
}

export function prevalenceBySource(input: BySourceInput): SvgNode {
  const { points, targets, projection, yLabel, language, width, height, palette } = input
  const years = [...points, ...targets, ...projection].map(({ year }) => year)
  if (years.length === 0) return emptyChart(input)
  const pen = new Pen(palette)
  const frame: Frame = { left: 34, top: 62, right: width - 14, bottom: height - 24 }
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const x = scaleLinear([first, Math.max(last, first + 1)], [frame.left + 34, frame.right - 16])
  const tops = [
    ...points.map(({ percent, high }) => high ?? percent),
    ...targets.map(({ percent }) => percent),
    ...projection.map(({ percent }) => percent),
  ]
  const y = scaleLinear([0, Math.max(1, ...tops)], [frame.bottom, frame.top]).nice(5)
  const room = (x(first + 1) - x(first)) / widthOf('2020 ')
  const step = [1, 2, 5, 10].find((each) => each * room >= 1) ?? 10
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => (year - first) % step === 0)
  const isShared = (point: SourcePoint): boolean => points.some((other) => other.year === point.year && other.isSurvey !== point.isSurvey)
  const placeOf = (point: SourcePoint): number => x(point.year) + (isShared(point) ? (point.isSurvey ? -ASIDE : ASIDE) : 0)
  return chartRoot(input, describe(input), [
    ...gridY(
      pen,
      frame,
      y,
      y.ticks(5).map((value) => [value, sayNumber(value, language)] as const),
      LINE,
    ),
    ...ticks.map((year) => pen.words(x(year), frame.bottom + 15, String(year), THIRD, { 'text-anchor': 'middle' })),
    pen.words(0, 11, yLabel, SECOND),
    ...drawKey(pen, input, frame.left, frame.right),
    pen.line(`M${frame.left},${frame.bottom}H${frame.right}`, THIRD),
    ...drawProjection(pen, projection, x, y),
    ...targets.flatMap((target) => drawTarget(pen, target, x(target.year), y(target.percent))),
    ...points.flatMap((point) => drawPoint(pen, point, placeOf(point), y, language)),
  ])
}
