/**
 * A percentage by month with its interval. A month without data is a gap, never a zero, and two sources are never joined to one line.
 */
import { type Language, sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import { scaleLinear } from 'd3-scale'
import { emptyChart } from './column-chart.ts'
import { type ChartSettings, chartRoot, type Frame, gridY, Pen, type Place, pathThrough, widthOf } from './plot.ts'
import { element, type SvgNode } from './svg.ts'
import { ATTENTION, BRAND, CARD, INK, LINE, MISSING, paint, SECOND, THIRD, type Token } from './tokens.ts'

export interface TrendPoint {
  /** 0–100. */
  readonly percent: number
  readonly low: number
  readonly high: number
}

export interface TrendSeries {
  /** The source, written above the picture: `e-PPGBM`, `SSGI`. */
  readonly name: string
  /** One for each month; null = no data. */
  readonly points: readonly (TrendPoint | null)[]
}

export interface TrendInput extends ChartSettings {
  /** `YYYY-MM`, one after the other. */
  readonly months: readonly string[]
  /** One or two. */
  readonly series: readonly TrendSeries[]
  readonly target: { readonly percent: number; readonly label: string } | null
  /** What the percentage is of: `Balita stunting (%)`. */
  readonly yLabel: string
}

interface At {
  readonly month: number
  readonly point: TrendPoint
}

/** Told apart by shape and dashes as well as by colour. */
const LOOKS: readonly { readonly colour: Token; readonly dash: string | null; readonly mark: 'dot' | 'box' }[] = [
  { colour: BRAND, dash: null, mark: 'dot' },
  { colour: ATTENTION, dash: '5 3', mark: 'box' },
]
const NO_DATA: Readonly<Record<Language, string>> = { id: 'tidak ada data', en: 'no data' }

/** Months in a row that have data. */
function runsOf({ points }: TrendSeries): At[][] {
  const runs: At[][] = []
  points.forEach((point, month) => {
    if (point === null) return
    const last = runs.at(-1)
    if (last?.at(-1)?.month === month - 1) last.push({ month, point })
    else runs.push([{ month, point }])
  })
  return runs
}

function drawRun(pen: Pen, run: readonly At[], look: (typeof LOOKS)[number], x: Place, y: Place): SvgNode[] {
  const edge = (side: 'low' | 'high') => run.map(({ month, point }): [number, number] => [x(month), y(point[side])])
  const [first] = run
  if (first !== undefined && run.length === 1) {
    const { point, month } = first
    return [pen.line(`M${x(month)},${y(point.low)}V${y(point.high)}`, look.colour, { 'stroke-width': 5, opacity: 0.3 })]
  }
  const band = `${pathThrough([...edge('high'), ...edge('low').toReversed()])}Z`
  const middle = pathThrough(run.map(({ month, point }) => [x(month), y(point.percent)]))
  return [
    element('path', { d: band, fill: paint(look.colour, pen.palette), opacity: 0.16 }),
    pen.line(middle, look.colour, { 'stroke-width': 1.8, 'stroke-dasharray': look.dash }),
  ]
}

function drawMark(pen: Pen, look: (typeof LOOKS)[number], x: number, y: number, title: string): SvgNode {
  if (look.mark === 'dot') return pen.dot(x, y, look.colour, CARD, title)
  return pen.box({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }, look.colour, title, { stroke: paint(CARD, pen.palette) })
}

/** `Jan` and, where the year begins, its number below. */
function monthTicks(pen: Pen, months: readonly string[], frame: Frame, x: Place, language: Language): SvgNode[] {
  const room = (frame.right - frame.left) / Math.max(1, months.length)
  const step = [1, 2, 3, 4, 6, 12].find((each) => each * room >= 28) ?? 12
  const offset = months.findIndex((month) => (Number(month.slice(5)) - 1) % step === 0)
  let year = ''
  return months.flatMap((month, at) => {
    if ((at - Math.max(0, offset)) % step !== 0 || at < offset) return []
    const isNew = month.slice(0, 4) !== year
    year = month.slice(0, 4)
    const middle = { 'text-anchor': 'middle' }
    const name = sayPeriod(month, language).slice(0, 3)
    return [
      pen.words(x(at), frame.bottom + 14, name, THIRD, middle),
      ...(isNew ? [pen.words(x(at), frame.bottom + 27, year, SECOND, middle)] : []),
    ]
  })
}

/** The sources with their marks, and what grey means. */
function key(pen: Pen, { series, language }: TrendInput, frame: Frame, hasGap: boolean): SvgNode[] {
  let left = frame.left
  const next = (words: string, mark: SvgNode): SvgNode[] => {
    const entry = [mark, pen.words(left + 12, 30, words, SECOND)]
    left += 12 + widthOf(words) + 12
    return entry
  }
  const sources = series.flatMap(({ name }, at) => {
    const look = LOOKS[at % LOOKS.length] as (typeof LOOKS)[number]
    return next(name, drawMark(pen, look, left + 4, 26, name))
  })
  const gap = hasGap ? next(NO_DATA[language], pen.box({ left, right: left + 8, top: 22, bottom: 30 }, MISSING)) : []
  return [...sources, ...gap]
}

export function trendWithInterval(input: TrendInput): SvgNode {
  const { months, series, target, yLabel, language, width, height, palette } = input
  const known = series.flatMap(({ points }) => points.filter((point) => point !== null))
  if (known.length === 0) return emptyChart(input)
  const pen = new Pen(palette)
  const frame: Frame = { left: 34, top: 44, right: width - 14, bottom: height - 36 }
  const edge = Math.min(14, (frame.right - frame.left) / months.length / 2)
  const x = scaleLinear([0, Math.max(1, months.length - 1)], [frame.left + edge, frame.right - edge])
  const y = scaleLinear([0, Math.max(target?.percent ?? 0, ...known.map(({ high }) => high), 1)], [frame.bottom, frame.top]).nice(5)
  const say = ({ percent, low, high }: TrendPoint) =>
    `${sayPercent(percent, language)} (${sayNumber(low, language, 1)}–${sayNumber(high, language, 1)})`
  const isEmpty = months.map((_, month) => series.every(({ points }) => (points[month] ?? null) === null))
  const half = months.length > 1 ? (x(1) - x(0)) / 2 : edge
  const gaps = isEmpty.flatMap((empty, month) => {
    const box = {
      left: Math.max(frame.left, x(month) - half),
      right: Math.min(frame.right, x(month) + half),
      top: frame.top,
      bottom: frame.bottom,
    }
    return empty ? [pen.box(box, MISSING, NO_DATA[language], { opacity: 0.45 })] : []
  })
  const description = series.map(({ name, points }) => {
    const said = points.map(
      (point, month) => `${sayPeriod(months[month] ?? '', language)} ${point === null ? NO_DATA[language] : say(point)}`,
    )
    return `${name}: ${said.join('; ')}`
  })
  const drawn = series.map((one, at) => ({ one, look: LOOKS[at % LOOKS.length] as (typeof LOOKS)[number] }))
  const marks = drawn.flatMap(({ one: { name, points }, look }) =>
    points.flatMap((point, month) => {
      const title = point === null ? '' : `${name}, ${sayPeriod(months[month] ?? '', language)}: ${say(point)}`
      return point === null ? [] : [drawMark(pen, look, x(month), y(point.percent), title)]
    }),
  )
  return chartRoot(input, `${yLabel}. ${description.join('. ')}`, [
    ...gaps,
    ...gridY(
      pen,
      frame,
      y,
      y.ticks(5).map((value) => [value, sayNumber(value, language)] as const),
      LINE,
    ),
    ...monthTicks(pen, months, frame, x, language),
    pen.words(0, 11, yLabel, SECOND),
    ...key(pen, input, frame, isEmpty.includes(true)),
    ...drawn.flatMap(({ one, look }) => runsOf(one).flatMap((run) => drawRun(pen, run, look, x, y))),
    pen.line(`M${frame.left},${frame.bottom}H${frame.right}`, THIRD),
    ...(target === null
      ? []
      : [
          pen.line(`M${frame.left},${y(target.percent)}H${frame.right}`, INK, { 'stroke-dasharray': '2 3', 'stroke-width': 1.4 }),
          pen.wordsOver(frame.right, y(target.percent) - 4, target.label, INK, { 'text-anchor': 'end' }),
        ]),
    ...marks,
  ])
}
