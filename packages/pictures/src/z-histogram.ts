/**
 * How the z-scores of a group are spread, beside WHO's reference population: too flat is error of measurement, too steep is invention.
 */
import { type Language, sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import { scaleLinear } from 'd3-scale'
import { emptyChart } from './column-chart.ts'
import { type ChartSettings, chartRoot, type Frame, gridX, Pen, pathThrough } from './plot.ts'
import type { SvgNode } from './svg.ts'
import { ATTENTION, GREEN, INK, LINE, SECOND, THIRD } from './tokens.ts'

export interface ZHistogramInput extends ChartSettings {
  /** By half units from −6 to 6, as `ZDistribution.histogram`. */
  readonly histogram: readonly number[]
  readonly mean: number | null
  readonly sd: number | null
}

const LOWEST = -6
const BIN = 0.5
const WORDS: Readonly<
  Record<
    Language,
    { readonly z: string; readonly mean: string; readonly sd: string; readonly reference: string; readonly children: string }
  >
> = {
  id: { z: 'Nilai z', mean: 'rata-rata', sd: 'simpangan baku', reference: 'acuan WHO', children: 'Diukur' },
  en: { z: 'z-score', mean: 'mean', sd: 'SD', reference: 'WHO reference', children: 'Measured' },
}

const normal = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
const CURVE = Array.from({ length: 121 }, (_, i) => LOWEST + i / 10)

const sayZ = (z: number, language: Language, digits: number) => sayNumber(z, language, digits).replace('-', '−')

export function zHistogram(input: ZHistogramInput): SvgNode {
  const { histogram, mean, sd, language, width, height, palette } = input
  const words = WORDS[language]
  const n = histogram.reduce((sum, count) => sum + count, 0)
  if (n === 0 || mean === null) return emptyChart(input)
  const pen = new Pen(palette)
  const frame: Frame = { left: 14, top: 44, right: width - 14, bottom: height - 34 }
  const density = histogram.map((count) => count / (n * BIN))
  const x = scaleLinear([LOWEST, -LOWEST], [frame.left, frame.right])
  const y = scaleLinear([0, Math.max(normal(0), ...density)], [frame.bottom, frame.top])
  const bars = density.map((value, bin) => {
    const low = LOWEST + bin * BIN
    const range = `${sayZ(low, language, 1)} – ${sayZ(low + BIN, language, 1)}`
    const title = `${range}: ${sayNumber(histogram[bin] ?? 0, language)} (${sayPercent(100 * value * BIN, language)})`
    const box = { left: x(low) + 0.6, right: x(low + BIN) - 0.6, top: y(value), bottom: frame.bottom }
    return pen.box(box, GREEN[2] ?? LINE, title)
  })
  const ticks = [-6, -4, -2, 0, 2, 4, 6].map((value) => [value, sayZ(value, language, 0)] as const)
  const own = `${words.mean} ${sayZ(mean, language, 2)}${sd === null ? '' : `, ${words.sd} ${sayNumber(sd, language, 2)}`}`
  const description = `${words.children}: ${sayNumber(n, language)}; ${own}. ${words.reference}: ${words.mean} 0, ${words.sd} 1.`
  return chartRoot(input, description, [
    ...gridX(pen, frame, x, ticks, LINE),
    ...bars,
    pen.line(`M${frame.left},${frame.bottom}H${frame.right}`, THIRD),
    pen.line(pathThrough(CURVE.map((z) => [x(z), y(normal(z))])), INK, { 'stroke-width': 1.4, 'stroke-dasharray': '5 3' }),
    pen.line(`M${x(mean)},${frame.top - 6}V${frame.bottom}`, ATTENTION, { 'stroke-width': 1.4 }),
    pen.box({ left: frame.left, right: frame.left + 10, top: 3, bottom: 12 }, GREEN[2] ?? LINE),
    pen.words(frame.left + 15, 11.5, `${words.children} ${sayNumber(n, language)}: ${own}`, SECOND),
    pen.line(`M${frame.left},24H${frame.left + 18}`, INK, { 'stroke-width': 1.4, 'stroke-dasharray': '5 3' }),
    pen.words(frame.left + 23, 28, `${words.reference} (${words.mean} 0, ${words.sd} 1)`, SECOND),
    pen.words(frame.right, frame.bottom + 28, words.z, SECOND, { 'text-anchor': 'end' }),
  ])
}
