/**
 * How many of the same things stand how at each stage of a way: one bar a stage, all of the same length, parted into who arrived, who did not and of whom nobody can say. Unlike a funnel of
 * slanting sides its lengths can be compared, and what is not known is not drawn as lost. It is as high as its bars are many, whatever the host asks for.
 */
import { sayNumber } from '@konvergen/core/kit/say-number.ts'
import { scaleLinear } from 'd3-scale'
import { emptyChart } from './column-chart.ts'
import { type ChartSettings, chartRoot, FONT, Pen, widthOf } from './plot.ts'
import type { SvgNode } from './svg.ts'
import { ATTENTION, BRAND, CARD, INK, MISSING, SECOND, type Token } from './tokens.ts'

export interface StageBar {
  readonly name: string
  readonly arrived: number
  readonly unknown: number
  readonly lost: number
}

export interface StageBarsInput extends ChartSettings {
  readonly bars: readonly StageBar[]
  readonly names: { readonly arrived: string; readonly unknown: string; readonly lost: string }
}

const PARTS = ['arrived', 'unknown', 'lost'] as const
const COLOURS: Readonly<Record<(typeof PARTS)[number], Token>> = { arrived: BRAND, unknown: MISSING, lost: ATTENTION }
const TEXT_ON: Readonly<Record<(typeof PARTS)[number], Token>> = { arrived: CARD, unknown: INK, lost: CARD }
const LEGEND = 30
const NAME_ABOVE = 16
const THICK = 26
const BETWEEN = 12
const SWATCH = 11
const GAP = 16

export function stageBars(input: StageBarsInput): SvgNode {
  const { bars, names, language, width, palette } = input
  const most = Math.max(0, ...bars.map(({ arrived, unknown, lost }) => arrived + unknown + lost))
  if (most === 0) return emptyChart(input)
  const pen = new Pen(palette)
  const x = scaleLinear([0, most], [0, width])
  const drawn = bars.flatMap((bar, row) => {
    const top = LEGEND + row * (NAME_ABOVE + THICK + BETWEEN) + NAME_ABOVE
    let from = 0
    const parts = PARTS.flatMap((part) => {
      const n = bar[part]
      if (n === 0) return []
      const [left, right] = [x(from), x(from + n)]
      from += n
      const said = sayNumber(n, language)
      const box = pen.box({ left, right, top, bottom: top + THICK }, COLOURS[part], `${bar.name}, ${names[part]}: ${said}`)
      const fits = right - left > widthOf(said) + 8
      return fits
        ? [box, pen.words((left + right) / 2, top + THICK / 2 + 4, said, TEXT_ON[part], { 'text-anchor': 'middle', 'font-weight': 600 })]
        : [box]
    })
    return [pen.words(0, top - 5, bar.name, SECOND), ...parts]
  })
  let at = 0
  const legend = PARTS.flatMap((part) => {
    const left = at
    at += SWATCH + 5 + widthOf(names[part]) + GAP
    return [
      pen.box({ left, right: left + SWATCH, top: 2, bottom: 2 + SWATCH }, COLOURS[part], names[part]),
      pen.words(left + SWATCH + 5, FONT, names[part], SECOND),
    ]
  })
  const told = bars.map(
    ({ name, ...counts }) => `${name}: ${PARTS.map((part) => `${sayNumber(counts[part], language)} ${names[part]}`).join(', ')}`,
  )
  const height = LEGEND + bars.length * (NAME_ABOVE + THICK + BETWEEN)
  return chartRoot({ ...input, height }, told.join('; '), [...legend, ...drawn])
}
