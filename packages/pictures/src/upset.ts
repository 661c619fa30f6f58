/**
 * Which things come together (UpSet: Lex et al. 2014, IEEE TVCG 20:1983–1992): a column for each combination, as high as it is frequent, over filled dots that say
 * what it consists of; each thing with how often it is found at all. Dots are filled or hollow, so that a copy in grey says the same.
 */
import { sayNumber } from '@konvergen/core/kit/say-number.ts'
import { scaleLinear } from 'd3-scale'
import { emptyChart } from './column-chart.ts'
import { type ChartSettings, chartRoot, FONT, type Frame, gridY, Pen, widthOf } from './plot.ts'
import { element, type SvgNode } from './svg.ts'
import { BRAND, CARD, INK, LINE, SECOND, THIRD } from './tokens.ts'

export interface UpSetCombination {
  /** Places in `sets`, ascending. */
  readonly members: readonly number[]
  readonly n: number
}

export interface UpSetInput extends ChartSettings {
  readonly sets: readonly { readonly name: string; readonly n: number }[]
  /** In the order in which they are drawn; those for which there is no room are told in a line below. */
  readonly combinations: readonly UpSetCombination[]
  readonly yLabel: string
  readonly rest: (combinations: number, n: number) => string
}

const ROW = 26
const NARROWEST = 20
const WIDEST = 46
const NAME_GAP = 12
/** Below the dots, for the line of what is left out. */
const FOOT = 20
const DOT = 5

function nameOf({ members }: UpSetCombination, sets: UpSetInput['sets']): string {
  return members.map((place) => sets[place]?.name ?? '').join(' + ')
}

function drawSet(pen: Pen, { sets, language }: UpSetInput, place: number, y: number, frame: Frame): SvgNode[] {
  const [set, most] = [sets[place], Math.max(1, ...sets.map(({ n }) => n))]
  if (set === undefined) return []
  const left = 0
  const right = frame.left - NAME_GAP
  return [
    ...(place % 2 === 0
      ? [pen.box({ left, right: frame.right, top: y - ROW / 2, bottom: y + ROW / 2 }, LINE, null, { opacity: 0.45 })]
      : []),
    pen.words(left + 4, y + 1, set.name, INK),
    pen.words(right, y + 1, sayNumber(set.n, language), INK, { 'text-anchor': 'end', 'font-weight': 700 }),
    pen.box({ left: left + 4, right: left + 4 + ((right - left - 4) * set.n) / most, top: y + 5, bottom: y + 8 }, THIRD, set.name),
  ]
}

function drawDots(pen: Pen, input: UpSetInput, combination: UpSetCombination, x: number, rowAt: (place: number) => number): SvgNode[] {
  const { members } = combination
  const [first = 0, last = 0] = [members[0], members.at(-1)]
  return [
    ...(members.length > 1 ? [pen.line(`M${x},${rowAt(first)}V${rowAt(last)}`, INK, { 'stroke-width': 2.4 })] : []),
    ...input.sets.map(({ name }, place) =>
      members.includes(place)
        ? pen.dot(x, rowAt(place), INK, INK, name, { r: DOT })
        : pen.dot(x, rowAt(place), CARD, THIRD, name, { r: DOT - 1.5, 'stroke-width': 1 }),
    ),
  ]
}

/** Room for the names and their numbers; the rest is for columns. */
function nameWidth({ sets, language, width }: UpSetInput): number {
  const widest = sets.reduce((most, { name, n }) => Math.max(most, widthOf(name) + widthOf(sayNumber(n, language)) + 14), 0)
  return Math.min(widest, width * 0.62) + NAME_GAP
}

/** How many columns there is room for. */
export function roomForCombinations(input: UpSetInput): number {
  return Math.max(1, Math.floor((input.width - nameWidth(input)) / NARROWEST))
}

export function upSet(input: UpSetInput): SvgNode {
  const { sets, combinations, yLabel, rest, language, width, height, palette } = input
  if (combinations.length === 0) return emptyChart(input)
  const pen = new Pen(palette)
  const shown = combinations.slice(0, roomForCombinations(input))
  const left = combinations.slice(shown.length)
  const bottom = height - FOOT - sets.length * ROW
  const frame: Frame = { left: nameWidth(input), top: 32, right: width, bottom }
  const step = Math.min(WIDEST, (frame.right - frame.left) / shown.length)
  const y = scaleLinear([0, Math.max(...shown.map(({ n }) => n))], [bottom - 4, frame.top]).nice(4)
  const xOf = (at: number) => frame.left + (at + 0.5) * step
  const rowAt = (place: number) => bottom + (place + 0.5) * ROW
  const ticks = y.ticks(3).filter(Number.isInteger)
  const columns = shown.flatMap((combination, at) => {
    const title = `${nameOf(combination, sets)}: ${sayNumber(combination.n, language)}`
    const half = step * 0.34
    const sides = { left: xOf(at) - half, right: xOf(at) + half }
    return [
      element('g', { 'data-combination': combination.members.join() }, [
        pen.box({ ...sides, top: y(combination.n), bottom: bottom - 4 }, BRAND, title),
        pen.wordsOver(xOf(at), y(combination.n) - 4, sayNumber(combination.n, language), INK, { 'text-anchor': 'middle' }),
      ]),
      ...drawDots(pen, input, combination, xOf(at), rowAt),
    ]
  })
  const all = shown.map((combination) => `${nameOf(combination, sets)}: ${sayNumber(combination.n, language)}`)
  const lost =
    left.length === 0
      ? []
      : [
          rest(
            left.length,
            left.reduce((sum, { n }) => sum + n, 0),
          ),
        ]
  return chartRoot(input, [...all, ...lost].join('; '), [
    ...gridY(
      pen,
      { ...frame, right: frame.left + step * shown.length },
      y,
      ticks.map((value) => [value, sayNumber(value, language)] as const),
      LINE,
    ),
    pen.words(0, FONT, yLabel, SECOND),
    ...sets.flatMap((_, place) => drawSet(pen, input, place, rowAt(place), frame)),
    ...columns,
    ...lost.map((words) => pen.words(width, height - 5, words, SECOND, { 'text-anchor': 'end' })),
  ])
}
