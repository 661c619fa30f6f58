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
 */
export type ClassBasis = 'who-unicef' | 'cakupan' | 'kuantil'

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

/** Quintile borders, rounded; borders that fall together, or below every value, part nothing and go. */
function quantileScale(values: readonly number[], ramp: readonly Token[], round: (border: number) => number): ClassScale {
  const lowest = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
  const borders = values.length === 0 ? [] : scaleQuantile().domain(values).range([0, 1, 2, 3, 4]).quantiles()
  const rounded = borders.map(round).filter((border) => border > lowest)
  const edges = [...new Set(rounded)]
  return { edges, colours: spread(ramp, edges.length + 1), basis: 'kuantil' }
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
