/**
 * A child's growth against WHO's lines, as the charts of WHO and of Buku KIA show it: the visits joined in time, each line named at its end.
 */

import type { Sex } from '@konvergen/core/growth/lms-table.ts'
import {
  axisOf,
  CHART_LINES,
  type ChartIndex,
  type CurvePoint,
  chartRange,
  referenceCurve,
  valueAtZ,
} from '@konvergen/core/growth/reference-curves.ts'
import { type Language, sayNumber } from '@konvergen/core/kit/say-number.ts'
import { scaleLinear } from 'd3-scale'
import { type ChartSettings, chartRoot, FONT, type Frame, gridX, gridY, Pen, type Place, pathThrough, spreadLabels } from './plot.ts'
import { element, type SvgNode, tenth } from './svg.ts'
import { ATTENTION, ATTENTION_SOFT, BRAND, CARD, EARTH, INK, LINE, paint, SECOND, THIRD, type Token } from './tokens.ts'

export interface GrowthPoint {
  /** Months of age (days / 30.4375), or for weight for length the corrected length in cm. */
  readonly x: number
  /** cm (corrected length), kg or kg/m². */
  readonly y: number
  /** What the point says when it is asked: date, value, z. */
  readonly label: string
  /** Implausible, or doubted by the child's own history: marked, and not joined. */
  readonly flagged: boolean
  /** Replaced by a later entry: marked faintly, and not joined. */
  readonly superseded?: boolean
}

export interface GrowthChartInput extends ChartSettings {
  /** `wfl` under 24 months (length), `wfh` from then on (height). */
  readonly index: ChartIndex
  readonly sex: Sex
  /** In the order of time. */
  readonly points: readonly GrowthPoint[]
  /** Months or cm at both ends; null = 0–24 or 0–60 months, or the lengths around the points. */
  readonly range: readonly [from: number, to: number] | null
}

interface Words {
  readonly axis: Readonly<Record<'bulan' | 'cm', string>>
  readonly heights: string
  readonly values: Readonly<Record<ChartIndex, string>>
  readonly sexes: Readonly<Record<Sex, string>>
  readonly flagged: string
  readonly superseded: string
}

const WORDS: Readonly<Record<Language, Words>> = {
  id: {
    axis: { bulan: 'Umur (bulan)', cm: 'Panjang badan (cm)' },
    heights: 'Tinggi badan (cm)',
    values: { len: 'Panjang atau tinggi (cm)', wei: 'Berat (kg)', bmi: 'IMT (kg/m²)', wfl: 'Berat (kg)', wfh: 'Berat (kg)' },
    sexes: { 1: 'laki-laki', 2: 'perempuan' },
    flagged: 'diragukan',
    superseded: 'sudah diganti',
  },
  en: {
    axis: { bulan: 'Age (months)', cm: 'Length (cm)' },
    heights: 'Height (cm)',
    values: { len: 'Length or height (cm)', wei: 'Weight (kg)', bmi: 'BMI (kg/m²)', wfl: 'Weight (kg)', wfh: 'Weight (kg)' },
    sexes: { 1: 'boy', 2: 'girl' },
    flagged: 'doubtful',
    superseded: 'replaced',
  },
}

/** Told apart by width and dashes as well as by colour. */
function lineLook(z: number): { readonly colour: Token; readonly more: Readonly<Record<string, string | number>> } {
  if (z === 0) return { colour: BRAND, more: { 'stroke-width': 1.7 } }
  const distance = Math.abs(z)
  if (distance === 1) return { colour: THIRD, more: { 'stroke-width': 0.9, 'stroke-dasharray': '2 3' } }
  return distance === 2
    ? { colour: EARTH[3] ?? ATTENTION, more: { 'stroke-width': 1.2 } }
    : { colour: ATTENTION, more: { 'stroke-width': 1.4, 'stroke-dasharray': '7 2' } }
}

const sayZ = (z: number) => (z > 0 ? `+${z} SD` : z < 0 ? `−${-z} SD` : 'median')

const isJoined = ({ flagged, superseded = false }: GrowthPoint) => !flagged && !superseded

/** At least this many cm are shown of weight for length. */
const LEAST_CM = 20

function rangeOf({ index, points, range }: GrowthChartInput): readonly [number, number] {
  if (range !== null) return range
  const [least, most] = chartRange(index)
  const known = points.map(({ x }) => x).filter((x) => x >= least && x <= most)
  if (axisOf(index) === 'bulan') return known.every((x) => x <= 24) ? [0, 24] : [0, 60]
  if (known.length === 0) return [least, most]
  const low = Math.max(least, Math.floor(Math.min(...known) / 5) * 5 - 5)
  return [low, Math.min(most, Math.max(low + LEAST_CM, Math.ceil(Math.max(...known) / 5) * 5 + 5))]
}

/** Holds all lines and every visit that could be one; what was written in metres or grams stands at the edge. */
function domainOf(curves: readonly CurvePoint[], points: readonly GrowthPoint[]): readonly [number, number] {
  const lines = curves.map(({ y }) => y).filter((y) => !Number.isNaN(y))
  const [low, high] = [Math.min(...lines), Math.max(...lines)]
  const near = points.map(({ y }) => y).filter((y) => y > 0.7 * low && y < 1.25 * high)
  return [Math.min(low, ...near), Math.max(high, ...near)]
}

function tickStep(span: number, width: number, axis: 'bulan' | 'cm'): number {
  if (axis === 'cm') return span > 30 ? 10 : 5
  if (span > 36) return 12
  return span > 12 && width < 520 ? 6 : span > 12 ? 3 : span > 6 ? 2 : 1
}

function ticksOf([from, to]: readonly [number, number], step: number, language: Language): (readonly [number, string])[] {
  const first = Math.ceil(from / step - 1e-9) * step
  return Array.from({ length: Math.floor((to - first) / step + 1e-9) + 1 }, (_, i) => {
    const value = first + i * step
    return [value, sayNumber(value, language)] as const
  })
}

function mark(pen: Pen, point: GrowthPoint, x: Place, y: Place, isLast: boolean): SvgNode {
  const [cx, cy] = [x(point.x), y(point.y)]
  if (point.superseded === true) return pen.dot(cx, cy, CARD, THIRD, point.label, { r: 2.6, 'stroke-dasharray': '1.5 1.5' })
  if (!point.flagged) return pen.dot(cx, cy, INK, CARD, point.label, isLast ? { r: 4.6, 'stroke-width': 1.5 } : { 'stroke-width': 0.8 })
  const cross = `M${tenth(cx - 4)},${tenth(cy - 4)}l8,8m0,-8l-8,8`
  return element('path', { d: cross, stroke: paint(ATTENTION, pen.palette), 'stroke-width': 2, fill: 'none' }, [
    element('title', {}, point.label),
  ])
}

function key(pen: Pen, { points, language }: GrowthChartInput, left: number, y: number): SvgNode[] {
  const words = WORDS[language]
  const cross = pen.line(`M${left},${y - 7}l6,6m0,-6l-6,6`, ATTENTION, { 'stroke-width': 2 })
  const flagged = points.some((point) => point.flagged) ? [cross, pen.words(left + 11, y, words.flagged, SECOND)] : []
  const at = left + (flagged.length > 0 ? 88 : 0)
  const ring = pen.dot(at + 3, y - 4, CARD, THIRD, words.superseded, { r: 2.6, 'stroke-dasharray': '1.5 1.5' })
  const superseded = points.some((point) => point.superseded === true) ? [ring, pen.words(at + 11, y, words.superseded, SECOND)] : []
  return [...flagged, ...superseded]
}

export function growthChart(input: GrowthChartInput): SvgNode {
  const { index, sex, points, language, width, height, palette } = input
  const words = WORDS[language]
  const pen = new Pen(palette)
  const [axis, range] = [axisOf(index), rangeOf(input)]
  const hasKey = points.some((point) => !isJoined(point))
  const frame: Frame = { left: 32, top: 24, right: width - 54, bottom: height - (hasKey ? 50 : 34) }
  const lines = CHART_LINES[index].map((z) => ({ z, parts: referenceCurve(index, sex, z, ...range, Math.ceil(width / 4)) }))
  const [low, high] = domainOf(
    lines.flatMap(({ parts }) => parts.flat()),
    points,
  )
  const x = scaleLinear(range, [frame.left, frame.right]).clamp(true)
  const y = scaleLinear([low, high], [frame.bottom, frame.top]).nice(6).clamp(true)
  const step = tickStep(range[1] - range[0], width, axis)
  const drawn = lines.flatMap(({ z, parts }) => {
    const { colour, more } = lineLook(z)
    return parts.map((part) => pen.line(pathThrough(part.map((point) => [x(point.x), y(point.y)])), colour, more))
  })
  const curve = (z: number) => lines.find((line) => line.z === z)?.parts ?? []
  const band = curve(-3).map((part, i) => {
    const around = [...part, ...(curve(-2)[i] ?? []).toReversed()].map((point): [number, number] => [x(point.x), y(point.y)])
    return element('path', { d: `${pathThrough(around)}Z`, fill: paint(ATTENTION_SOFT, palette) })
  })
  const end = Math.min(range[1], chartRange(index)[1])
  const ends = lines.toReversed().map(({ z }) => y(valueAtZ(index, sex, end, z)))
  const labels = spreadLabels(ends, FONT, frame.bottom).map((at, i) => {
    const z = lines.at(-1 - i)?.z ?? 0
    return pen.words(frame.right + 5, at + 3.8, sayZ(z), z === 0 ? BRAND : lineLook(z).colour === THIRD ? THIRD : ATTENTION)
  })
  const joined = points.filter(isJoined)
  const last = joined.at(-1)
  const shown = points.filter((point) => point.x >= range[0] && point.x <= range[1])
  const xName = index === 'wfh' ? words.heights : words.axis[axis]
  const description = `${words.values[index]}, ${words.sexes[sex]}; ${xName}. ${points.map(({ label }) => label).join('; ')}`
  return chartRoot(input, description, [
    ...band,
    ...gridX(pen, frame, x, ticksOf(range, step, language), LINE),
    ...gridY(
      pen,
      frame,
      y,
      y.ticks(6).map((value) => [value, sayNumber(value, language)] as const),
      LINE,
    ),
    pen.words(0, 11, words.values[index], SECOND),
    pen.words(frame.right, frame.bottom + 28, xName, SECOND, { 'text-anchor': 'end' }),
    ...drawn,
    ...labels,
    pen.line(pathThrough(joined.filter((point) => shown.includes(point)).map((point) => [x(point.x), y(point.y)])), INK, {
      'stroke-width': 1.6,
    }),
    ...shown.map((point) => mark(pen, point, x, y, point === last)),
    ...key(pen, input, frame.left, height - 6),
  ])
}
