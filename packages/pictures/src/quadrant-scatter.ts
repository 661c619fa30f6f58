/**
 * The kuadran method as a picture: each village by its cases and its prevalence, the two cuts between them, the proposed villages by name.
 */
import { type Language, sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import { scaleLinear } from 'd3-scale'
import { type LabelWish, placeLabels, type Room } from './place-labels.ts'
import { element, type SvgNode, svgRoot, tenth } from './svg.ts'
import { ATTENTION, CARD, INK, LINE, type Palette, paint, SECOND, THIRD, type Token } from './tokens.ts'

export interface ScatterPoint {
  readonly kode: string
  readonly nama: string
  readonly cases: number
  /** Percent. */
  readonly prevalence: number
  readonly proposed: boolean
  /** Data do not suffice: drawn hollow. */
  readonly sufficient: boolean
  readonly title: string
}

export interface ScatterInput {
  /** Most important first: this order decides who gets a name when room is short. */
  readonly points: readonly ScatterPoint[]
  /** Null = nothing measured, so no cuts either. */
  readonly cuts: { readonly cases: number; readonly prevalence: number } | null
  readonly language: Language
  readonly width: number
  readonly height: number
  readonly palette: Palette
}

const FONT = 9.5
const AXES = {
  id: { cases: 'Kasus stunting (anak)', prevalence: 'Prevalensi (%)', cut: 'batas' },
  en: { cases: 'Stunting cases (children)', prevalence: 'Prevalence (%)', cut: 'cut' },
}

/** At least 1, so that an axis has a length. */
const most = (values: readonly number[]) => values.reduce((top, value) => Math.max(top, value), 1)

type Place = (value: number) => number

function text(x: number, y: number, words: string, fill: string, more: Readonly<Record<string, string | number>> = {}): SvgNode {
  return element('text', { x: tenth(x), y: tenth(y), 'font-size': FONT, fill, ...more }, words)
}

function line(d: string, stroke: string, more: Readonly<Record<string, string | number>> = {}): SvgNode {
  return element('path', { d, fill: 'none', stroke, 'stroke-width': 1, ...more })
}

function axes(input: ScatterInput, frame: Room, x: Place, y: Place, ticks: { cases: number[]; prevalence: number[] }): SvgNode[] {
  const { language, palette } = input
  const [grid, words] = [paint(LINE, palette), paint(THIRD, palette)]
  const names = AXES[language]
  const rows = ticks.prevalence.flatMap((value) => [
    line(`M${frame.left},${tenth(y(value))}H${frame.right}`, grid),
    text(frame.left - 6, y(value) + 3.3, sayNumber(value, language), words, { 'text-anchor': 'end' }),
  ])
  const columns = ticks.cases.map((value) =>
    text(x(value), frame.bottom + 14, sayNumber(value, language), words, { 'text-anchor': 'middle' }),
  )
  return [
    ...rows,
    ...columns,
    text(frame.right, frame.bottom + 28, names.cases, words, { 'text-anchor': 'end' }),
    text(0, frame.top - 10, names.prevalence, words),
  ]
}

/** The two cut lines, each with its value at its end. */
function cutLines({ cuts, language, palette }: ScatterInput, frame: Room, x: Place, y: Place): SvgNode[] {
  if (cuts === null) return []
  const dashed = { 'stroke-dasharray': '4 3' }
  const colour = paint(SECOND, palette)
  const word = AXES[language].cut
  return [
    line(`M${tenth(x(cuts.cases))},${frame.top}V${frame.bottom}`, colour, dashed),
    line(`M${frame.left},${tenth(y(cuts.prevalence))}H${frame.right}`, colour, dashed),
    text(x(cuts.cases) + 4, frame.top - 3, `${word} ${sayNumber(cuts.cases, language, Number.isInteger(cuts.cases) ? 0 : 1)}`, colour),
    text(frame.right, y(cuts.prevalence) - 4, `${word} ${sayPercent(cuts.prevalence, language)}`, colour, { 'text-anchor': 'end' }),
  ]
}

function mark(point: ScatterPoint, x: Place, y: Place, palette: Palette): SvgNode {
  const colour: Token = point.proposed ? ATTENTION : THIRD
  const attrs = {
    cx: tenth(x(point.cases)),
    cy: tenth(y(point.prevalence)),
    r: 3.2,
    fill: paint(point.sufficient ? colour : CARD, palette),
    stroke: paint(colour, palette),
    'stroke-width': 1.2,
    'data-kode': point.kode,
  }
  return element('circle', attrs, [element('title', {}, point.title)], point.kode)
}

/** Both axes start at zero; the cuts are always inside. */
export function quadrantScatter(input: ScatterInput): SvgNode {
  const { points, cuts, width, height, palette } = input
  const frame: Room = { left: 34, top: 26, right: width - 14, bottom: height - 34 }
  const x = scaleLinear([0, most([...points.map(({ cases }) => cases), cuts?.cases ?? 0])], [frame.left, frame.right]).nice(6)
  const y = scaleLinear([0, most([...points.map(({ prevalence }) => prevalence), cuts?.prevalence ?? 0])], [frame.bottom, frame.top]).nice(
    5,
  )
  const wishes: LabelWish[] = points
    .filter(({ proposed }) => proposed)
    .map(({ kode, nama, cases, prevalence }) => ({ key: kode, x: x(cases), y: y(prevalence), text: nama }))
  const spots = points.map(({ cases, prevalence }): [number, number] => [x(cases), y(prevalence)])
  const labels = placeLabels(wishes, spots, frame, FONT).map(({ key, textX, textY, anchor, text: name }) =>
    element('text', { x: tenth(textX), y: tenth(textY), 'font-size': FONT, 'text-anchor': anchor, fill: paint(INK, palette) }, name, key),
  )
  const ticks = { cases: x.ticks(6).filter(Number.isInteger), prevalence: y.ticks(5).filter(Number.isInteger) }
  return svgRoot(width, height, [
    element('g', { class: 'sumbu', 'font-family': 'Noto Sans, sans-serif', 'aria-hidden': 'true' }, [
      ...axes(input, frame, x, y, ticks),
      ...cutLines(input, frame, x, y),
    ]),
    element(
      'g',
      { class: 'titik' },
      points.toReversed().map((point) => mark(point, x, y, palette)),
    ),
    element('g', { class: 'nama', 'font-family': 'Noto Sans, sans-serif', 'aria-hidden': 'true' }, labels),
  ])
}
