/**
 * Every posyandu by its size and one figure, between the lines that chance explains (95 % and 99.8 %). Whoever stands out has its name.
 */
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'
import { funnelLimitsAt } from '@konvergen/core/quality/funnel-limits.ts'
import type { FunnelRow, ReportFunnel } from '@konvergen/core/quality/quality-report.ts'
import { scaleLinear } from 'd3-scale'
import { emptyChart, wordsInstead } from './column-chart.ts'
import { placeLabels } from './place-labels.ts'
import { type ChartSettings, chartRoot, FONT, type Frame, gridX, gridY, Pen, type Place, pathThrough } from './plot.ts'
import type { SvgNode } from './svg.ts'
import { ATTENTION, CARD, INK, LINE, SECOND, THIRD } from './tokens.ts'

export interface FunnelPlotInput extends ChartSettings {
  readonly funnel: ReportFunnel
  /** What is counted and what is shown of it: `Tinggi badan yang ada pembandingnya`, `Sama dengan kunjungan sebelumnya (%)`. */
  readonly xLabel: string
  readonly yLabel: string
}

const WORDS: Readonly<Record<Language, Readonly<Record<'all' | 'inner' | 'outer' | 'out' | 'none', string>>>> = {
  id: {
    all: 'seluruh posyandu',
    inner: 'batas 95\u00A0%',
    outer: 'batas 99,8\u00A0%',
    out: 'Yang menonjol',
    none: 'Tidak ada satu pun: semua posyandu 0\u00A0%.',
  },
  en: {
    all: 'all posyandu',
    inner: '95% limits',
    outer: '99.8% limits',
    out: 'Standing out',
    none: 'Not a single one: every posyandu is at 0%.',
  },
}

/** Shares are drawn as percent. */
const scaleOf = ({ kind }: ReportFunnel) => (kind === 'bagian' ? 100 : 1)

function sayValue(funnel: ReportFunnel, value: number, language: Language): string {
  return sayNumber(value * scaleOf(funnel), language, funnel.kind === 'bagian' ? 1 : 2).replace('-', '−')
}

/** A share begins at zero. Of spreads and means the few smallest posyandu, whose limits fly apart, do not decide. */
function domainOf({ kind, units }: ReportFunnel): readonly [number, number] {
  const values = units.map(({ value }) => value)
  const half = units.toSorted((a, b) => a.n - b.n).slice(Math.floor(units.length / 4))
  const high = Math.max(...values, ...half.map(({ outer }) => outer.high))
  if (kind === 'bagian') return [0, Math.min(1, high === 0 ? 0.01 : high)]
  return [Math.min(...values, ...half.map(({ outer }) => outer.low)), high]
}

type Limit = 'inner' | 'outer'

interface Domain {
  readonly low: number
  readonly high: number
  /** Largest size. */
  readonly most: number
}

/** Only where it lies inside the frame. */
function limitLine(funnel: ReportFunnel, which: Limit, side: 'low' | 'high', domain: Domain, x: Place, y: Place): string {
  const sizes = Array.from({ length: 161 }, (_, i) => 2 + ((domain.most - 2) * i * i) / 25_600)
  return pathThrough(
    sizes.flatMap((n) => {
      const limits = funnelLimitsAt(funnel, n)
      const value = limits === null ? Number.NaN : limits[which][side]
      return value > domain.low && value < domain.high ? [[x(n), y(value)] as const] : []
    }),
  )
}

export function funnelPlot(input: FunnelPlotInput): SvgNode {
  const { funnel, xLabel, yLabel, language, width, height, palette } = input
  const { units, centre } = funnel
  if (units.length === 0 || centre === null) return emptyChart(input)
  const words = WORDS[language]
  if (funnel.kind === 'bagian' && centre === 0) return wordsInstead(input, words.none)
  const pen = new Pen(palette)
  const frame: Frame = { left: 36, top: 44, right: width - 10, bottom: height - 34 }
  const x = scaleLinear([0, Math.max(4, 1.06 * Math.max(...units.map(({ n }) => n)))], [frame.left, frame.right])
  const y = scaleLinear(domainOf(funnel), [frame.bottom, frame.top]).nice(5).clamp(true)
  const [low = 0, high = 1] = y.domain()
  const domain = { low, high, most: x.domain()[1] ?? 1 }
  const dashed = { 'stroke-dasharray': '3 3' }
  const lines = (['low', 'high'] as const).flatMap((side) => [
    pen.line(limitLine(funnel, 'inner', side, domain, x, y), SECOND, dashed),
    pen.line(limitLine(funnel, 'outer', side, domain, x, y), SECOND),
  ])
  const titleOf = ({ nama, n, value }: FunnelRow) => `${nama}: ${sayValue(funnel, value, language)} (n = ${sayNumber(n, language)})`
  const ordered = units.toSorted((a, b) => Number(a.isOutlier) - Number(b.isOutlier))
  const dots = ordered.map((unit) => {
    const look = unit.isOutlier ? { r: 4 } : { r: 2.6 }
    return pen.dot(x(unit.n), y(unit.value), unit.isOutlier ? ATTENTION : CARD, unit.isOutlier ? CARD : THIRD, titleOf(unit), look)
  })
  const out = units.filter(({ isOutlier }) => isOutlier).toSorted((a, b) => Math.abs(b.value - centre) - Math.abs(a.value - centre))
  const wishes = out.map(({ key, nama, n, value }) => ({ key, x: x(n), y: y(value), text: nama }))
  const spots = units.map(({ n, value }) => [x(n), y(value)] as const)
  const names = placeLabels(wishes, spots, { left: frame.left, top: frame.top - 10, right: width, bottom: frame.bottom + 8 }, FONT).map(
    ({ textX, textY, anchor, text }) => pen.wordsOver(textX, textY, text, INK, { 'text-anchor': anchor, 'font-weight': 600 }),
  )
  const key = { x: frame.left, y: 27 }
  const scale = scaleOf(funnel)
  const tickWords = (value: number) => sayNumber(value * scale, language, Number.isInteger(Math.round(value * scale * 1e6) / 1e6) ? 0 : 1)
  const said = out.length === 0 ? '–' : out.map(titleOf).join('; ')
  return chartRoot(input, `${yLabel}; ${xLabel}. ${words.all}: ${sayValue(funnel, centre, language)}. ${words.out}: ${said}`, [
    ...gridX(
      pen,
      frame,
      x,
      x.ticks(5).map((value) => [value, sayNumber(value, language)] as const),
      null,
    ),
    ...gridY(
      pen,
      frame,
      y,
      y.ticks(5).map((value) => [value, tickWords(value).replace('-', '−')] as const),
      LINE,
    ),
    pen.words(0, 11, yLabel, SECOND),
    pen.words(frame.right, frame.bottom + 28, xLabel, SECOND, { 'text-anchor': 'end' }),
    ...lines,
    pen.line(`M${frame.left},${y(centre)}H${frame.right}`, INK, { 'stroke-width': 1.2 }),
    pen.line(`M${key.x},${key.y}h16`, SECOND, dashed),
    pen.words(key.x + 20, key.y + 4, words.inner, SECOND),
    pen.line(`M${key.x + 92},${key.y}h16`, SECOND),
    pen.words(key.x + 112, key.y + 4, words.outer, SECOND),
    pen.line(`M${key.x + 194},${key.y}h16`, INK, { 'stroke-width': 1.6 }),
    pen.words(key.x + 214, key.y + 4, words.all, SECOND),
    ...dots,
    ...names,
  ])
}
