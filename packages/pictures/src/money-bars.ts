/**
 * Planned, budgeted and realised money of a few rows, as bars from one zero. Sums that nobody told have no bar, which is said where it would begin. It is as high as its rows are many, so that
 * its words never lie on each other.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { scaleLinear } from 'd3-scale'
import { emptyChart } from './column-chart.ts'
import { type ChartSettings, chartRoot, FONT, Pen, widthOf } from './plot.ts'
import type { SvgNode } from './svg.ts'
import { BRAND, GREEN, INK, SECOND, THIRD, type Token } from './tokens.ts'

export interface MoneyRow {
  readonly name: string
  /** One for each series; null = not told. */
  readonly values: readonly (number | null)[]
}

export interface MoneyBarsInput extends ChartSettings {
  readonly rows: readonly MoneyRow[]
  readonly series: readonly string[]
  /** One for each series. */
  readonly untold: readonly string[]
  readonly say: (rupiah: number, language: Language) => string
}

const COLOURS: readonly Token[] = [GREEN[2] ?? BRAND, GREEN[3] ?? BRAND, BRAND, INK]
const LEGEND = 26
const NAME_ABOVE = 16
const SWATCH = 11
const GAP = 14
const THICK = 13
const BETWEEN = 10

export function moneyBars(input: MoneyBarsInput): SvgNode {
  const { rows, series, untold, say, language, width, palette } = input
  const most = Math.max(0, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)))
  if (most === 0) return emptyChart(input)
  const pen = new Pen(palette)
  const room =
    Math.max(
      ...rows.flatMap(({ values }) => values.map((value, at) => widthOf(value === null ? (untold[at] ?? '') : say(value, language)))),
    ) + 8
  const x = scaleLinear([0, most], [0, width - room])
  const step = NAME_ABOVE + series.length * THICK + BETWEEN
  const drawn = rows.flatMap(({ name, values }, row) => {
    const top = LEGEND + row * step + NAME_ABOVE
    const bars = values.flatMap((value, at) => {
      const y = top + at * THICK
      const said = value === null ? (untold[at] ?? '') : say(value, language)
      const right = value === null ? 0 : x(value)
      return [
        ...(value === null
          ? []
          : [pen.box({ left: 0, right, top: y, bottom: y + THICK - 1 }, COLOURS[at] ?? BRAND, `${name}, ${series[at] ?? ''}: ${said}`)]),
        pen.words(right + 5, y + THICK - 2, said, value === null ? THIRD : INK, { 'font-size': 10 }),
      ]
    })
    return [pen.words(0, top - 4, name, SECOND), ...bars]
  })
  let from = 0
  const legend = series.flatMap((name, at) => {
    const left = from
    from += SWATCH + 5 + widthOf(name) + GAP
    return [
      pen.box({ left, right: left + SWATCH, top: 2, bottom: 2 + SWATCH }, COLOURS[at] ?? BRAND, name),
      pen.words(left + SWATCH + 5, FONT, name, SECOND),
    ]
  })
  const told = rows.map(
    ({ name, values }) =>
      `${name}: ${values.map((value, at) => `${series[at] ?? ''} ${value === null ? (untold[at] ?? '') : say(value, language)}`).join(', ')}`,
  )
  return chartRoot({ ...input, height: LEGEND + rows.length * step }, told.join('; '), [...legend, ...drawn])
}
