/**
 * Which colour a percentage gets on the map, and by which rule: published cut-offs where they exist, else equal groups of villages.
 * The rule travels with the classes, because a legend that does not say it misleads.
 */
import type { FigureKey } from '@konvergen/core/situation/situation.ts'
import { scaleQuantile } from 'd3-scale'
import { EARTH, GREEN, type Token } from './tokens.ts'

/**
 * - `who-unicef`: prevalence thresholds of WHO–UNICEF (de Onis 2019, Public Health Nutr 22:175) *(memory)*.
 * - `cakupan`: coverage steps of ten, with the 80 % that the data-sufficiency rule asks for as one of the borders.
 * - `kuantil`: as many villages in each class, as far as equal values allow; says nothing of good or bad.
 * - `sama`: classes equally wide between the lowest and the highest value; says nothing of good or bad either.
 */
export type ClassBasis = 'who-unicef' | 'cakupan' | 'kuantil' | 'sama'

export interface ClassScale {
  /** Ascending, in percent (of `countScale` in whole things); a value equal to an edge belongs to the class above it. One edge fewer than colours. */
  readonly edges: readonly number[]
  readonly colours: readonly Token[]
  readonly basis: ClassBasis
  /** No value can be above it; absent where one can, as more children measured than registered. */
  readonly most?: number
}

const FIXED: Partial<Record<FigureKey, ClassScale>> = {
  stunting: { edges: [2.5, 10, 20, 30], colours: EARTH, basis: 'who-unicef', most: 100 },
  wasting: { edges: [2.5, 5, 10, 15], colours: EARTH, basis: 'who-unicef', most: 100 },
  ds: { edges: [60, 70, 80, 90], colours: GREEN, basis: 'cakupan' },
}

/** Fewer classes take colours spread over the whole ramp, so that the highest is always the darkest. */
function spread(ramp: readonly Token[], count: number): Token[] {
  const last = ramp.length - 1
  return Array.from({ length: count }, (_, index) => ramp[count === 1 ? last >> 1 : Math.round((index * last) / (count - 1))] as Token)
}

const toTenth = (border: number): number => Math.round(border * 10) / 10

type Round = (border: number) => number

const lowestOf = (values: readonly number[]) => values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
const highestOf = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)

/** Borders that fall together once rounded, or below every value, part nothing and go. */
function scaleOf(borders: readonly number[], values: readonly number[], ramp: readonly Token[], basis: ClassBasis): ClassScale {
  const lowest = lowestOf(values)
  const edges = [...new Set(borders.filter((border) => border > lowest))]
  return { edges, colours: spread(ramp, edges.length + 1), basis }
}

/** As many classes as the ramp has colours, or fewer. */
export function quantileScale(values: readonly number[], ramp: readonly Token[], round: Round = toTenth): ClassScale {
  const classes = ramp.map((_, index) => index)
  const borders = values.length === 0 ? [] : scaleQuantile().domain(values).range(classes).quantiles()
  return scaleOf(borders.map(round), values, ramp, 'kuantil')
}

/** Equal steps from the lowest to the highest value; one class where all are the same. */
export function equalScale(values: readonly number[], ramp: readonly Token[], round: Round = toTenth): ClassScale {
  const [low, high] = [lowestOf(values), highestOf(values)]
  const borders = high > low ? ramp.slice(1).map((_, index) => low + ((index + 1) * (high - low)) / ramp.length) : []
  return scaleOf(borders.map(round), values, ramp, 'sama')
}

/** `values`: the percentages of the villages that have one; only quantile classes look at them. */
export function scaleFor(key: FigureKey, values: readonly number[]): ClassScale {
  return FIXED[key] ?? { ...quantileScale(values, key === 'underweight' ? EARTH : GREEN, toTenth), most: 100 }
}

/** Plain counts have no cut-offs of their own: quantile classes with whole edges, so that `5–9` says what is in them. */
export function countScale(values: readonly number[]): ClassScale {
  return quantileScale(values, EARTH, Math.ceil)
}

/** Index of the class of a value: the number of edges at or below it. */
export function classOf(scale: ClassScale, value: number): number {
  return scale.edges.filter((edge) => edge <= value).length
}
