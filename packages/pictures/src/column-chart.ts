/**
 * Columns over a row of classes, with the line that was expected: the shape that digits and ages share.
 */
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'
import { scaleLinear } from 'd3-scale'
import { type ChartSettings, chartRoot, type Frame, gridY, Pen } from './plot.ts'
import type { SvgNode } from './svg.ts'
import { INK, LINE, SECOND, THIRD, type Token } from './tokens.ts'

export interface ChartColumn {
  readonly value: number
  /** What a pointer over it is told. */
  readonly title: string
  /** Above the column; null = nothing. */
  readonly above: string | null
  /** Below it; null = nothing. */
  readonly below: string | null
  readonly colour: Token
}

export interface ColumnChartInput {
  readonly settings: ChartSettings
  readonly description: string
  readonly columns: readonly ChartColumn[]
  readonly expected: { readonly value: number; readonly label: string } | null
  readonly xLabel: string
  readonly yLabel: string
}

const NOTHING: Readonly<Record<Language, string>> = { id: 'Belum ada nilai.', en: 'There are no values yet.' }

/** In place of a picture that would show nothing. */
export function wordsInstead(settings: ChartSettings, words: string): SvgNode {
  const { width, height, palette } = settings
  return chartRoot(settings, words, [new Pen(palette).words(width / 2, height / 2, words, SECOND, { 'text-anchor': 'middle' })])
}

/** For every chart that has nothing to draw. */
export function emptyChart(settings: ChartSettings): SvgNode {
  return wordsInstead(settings, NOTHING[settings.language])
}

export function columnChart({ settings, description, columns, expected, xLabel, yLabel }: ColumnChartInput): SvgNode {
  const { width, height, language, palette } = settings
  const most = columns.reduce((top, { value }) => Math.max(top, value), 0)
  if (most === 0) return emptyChart(settings)
  const pen = new Pen(palette)
  const hasValues = columns.some(({ above }) => above !== null)
  const frame: Frame = { left: 34, top: hasValues ? 34 : 24, right: width - 8, bottom: height - 34 }
  const y = scaleLinear([0, Math.max(most, expected?.value ?? 0)], [frame.bottom, frame.top]).nice(4)
  const step = (frame.right - frame.left) / columns.length
  const gap = step > 14 ? step * 0.18 : step * 0.12
  const centre = (i: number) => frame.left + (i + 0.5) * step
  const bars = columns.map(({ value, title, colour }, i) => {
    const [left, right] = [frame.left + i * step + gap / 2, frame.left + (i + 1) * step - gap / 2]
    return pen.box({ left, right, top: y(value), bottom: frame.bottom }, colour, title)
  })
  const middle = { 'text-anchor': 'middle' }
  const labels = columns.flatMap(({ value, above, below }, i) => [
    ...(above === null ? [] : [pen.wordsOver(centre(i), y(value) - 4, above, SECOND, middle)]),
    ...(below === null ? [] : [pen.words(centre(i), frame.bottom + 14, below, THIRD, middle)]),
  ])
  const line =
    expected === null
      ? []
      : [
          pen.line(`M${frame.left},${y(expected.value)}H${frame.right}`, INK, { 'stroke-dasharray': '5 3', 'stroke-width': 1.2 }),
          pen.line(`M${frame.right - 18},7H${frame.right}`, INK, { 'stroke-dasharray': '5 3', 'stroke-width': 1.2 }),
          pen.words(frame.right - 22, 11, expected.label, INK, { 'text-anchor': 'end' }),
        ]
  const ticks = y.ticks(4).filter(Number.isInteger)
  return chartRoot(settings, description, [
    ...gridY(
      pen,
      frame,
      y,
      ticks.map((value) => [value, sayNumber(value, language)] as const),
      LINE,
    ),
    pen.words(0, 11, yLabel, SECOND),
    pen.words(frame.right, frame.bottom + 28, xLabel, SECOND, { 'text-anchor': 'end' }),
    ...bars,
    pen.line(`M${frame.left},${frame.bottom}H${frame.right}`, THIRD),
    ...line,
    ...labels,
  ])
}
