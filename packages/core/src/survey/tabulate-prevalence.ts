/**
 * The table of prevalences of a survey: design-based estimates with 95 % intervals for every group, one walk over the children.
 * For the analyst of Dinkes or of the province. Formulas, sources and upstream slips: docs/methods/survey.md.
 */
import { tTwoSided } from '../estimate/t-quantile.ts'
import { admitChildren } from './admit-children.ts'
import {
  BASES,
  baseOf,
  COLUMNS,
  CUTS,
  columnPlace,
  INDICES,
  MEAN,
  MEASURES,
  MEASURES_PER_INDEX,
  STUNTED_OVERWEIGHT,
  STUNTED_WASTED,
} from './columns.ts'
import { type DomainSums, sumDomains } from './domain-sums.ts'
import { groupChildren } from './groupings.ts'
import { type Limits, logitLimits, type Ratio, ratioOf, symmetricLimits, withoutRounding } from './ratio.ts'
import { orderSamplingUnits, type SamplingUnits } from './sampling-units.ts'
import type { PrevalenceMode, PrevalenceTable, SurveyChildren, SurveyDesign, SurveyGroupings, SurveyScores } from './survey.ts'

const LEVEL = 0.95

/** t of the intervals, and what the `anthro-1.1` mode does to a group. */
interface Rules {
  readonly tShare: number
  readonly tMean: number
  /** anthro takes a share of exactly 1 % for one of 100 %, and gives it no interval. */
  readonly onePercentIsAPoint: boolean
  /** anthro counts children of weight 0 in n / (n − 1) of the standard deviation. */
  readonly deviationCountsAll: boolean
}

/** PSU with a child of some weight, less strata with one. */
function degreesOfFreedom(units: SamplingUnits, weights: Float64Array): number {
  let [used, strata, at, psu] = [0, 0, 0, 0]
  for (const stratumEnd of units.stratumEnds) {
    const before = used
    for (; psu < stratumEnd; psu += 1) {
      let hasWeight = false
      for (; at < (units.psuEnds[psu] as number); at += 1) hasWeight ||= weights[units.order[at] as number] !== 0
      if (hasWeight) used += 1
    }
    if (used > before) strata += 1
  }
  return used - strata
}

function tFor(df: number): number {
  return df > 0 ? tTwoSided(LEVEL, df) : Number.NaN
}

function rulesOf(mode: PrevalenceMode, design: SurveyDesign, units: SamplingUnits, weights: Float64Array): Rules {
  const tShare = tFor(degreesOfFreedom(units, weights))
  if (mode === 'exact') return { tShare, tMean: tShare, onePercentIsAPoint: false, deviationCountsAll: false }
  const hasDesign = design.cluster !== undefined || design.strata !== undefined
  const isWeighted = weights.some((weight) => weight !== 1)
  const onlyWeights = isWeighted && !hasDesign
  return {
    tShare,
    tMean: onlyWeights ? tFor(weights.length - 1) : tShare,
    onePercentIsAPoint: hasDesign || isWeighted,
    deviationCountsAll: onlyWeights,
  }
}

class RowWriter {
  readonly values = new Float64Array(COLUMNS.length).fill(Number.NaN)
  readonly #sums: DomainSums
  readonly #group: number
  readonly #rules: Rules

  constructor(sums: DomainSums, group: number, rules: Rules) {
    this.#sums = sums
    this.#group = group
    this.#rules = rules
  }

  #ofBase(sums: Float64Array, measure: number): number {
    return sums[this.#group * BASES + baseOf(measure)] as number
  }

  #ratio(measure: number): Ratio {
    const { total, weight, varTotal, covariance, varWeight } = this.#sums
    const of = (sums: Float64Array) => sums[this.#group * MEASURES + measure] as number
    return ratioOf(of(total), this.#ofBase(weight, measure), of(varTotal), of(covariance), this.#ofBase(varWeight, measure))
  }

  #put(name: string, values: readonly number[]): void {
    this.values.set(values, columnPlace(name))
  }

  population(name: string, measure: number): void {
    this.#put(`${name}_pop`, [this.#ofBase(this.#sums.weight, measure), this.#ofBase(this.#sums.children, measure)])
  }

  share(name: string, measure: number): void {
    const ratio = this.#ratio(measure)
    const isPoint = this.#rules.onePercentIsAPoint && Math.abs(100 * ratio.estimate - 1) < 1e-12
    const limits: Limits = isPoint ? { low: ratio.estimate, high: ratio.estimate } : logitLimits(ratio, this.#rules.tShare)
    const inPercent = [ratio.estimate, ratio.standardError, limits.low, limits.high].map((value) => 100 * value)
    this.#put(`${name}_r`, inPercent)
  }

  mean(name: string, index: number): void {
    const measure = index * MEASURES_PER_INDEX + MEAN
    const ratio = this.#ratio(measure)
    const { low, high } = symmetricLimits(ratio, this.#rules.tMean)
    this.#put(`${name}_r`, [ratio.estimate, ratio.standardError, low, high, this.#deviation(index, ratio.estimate)])
  }

  /** √(Σ w (z − mean)² / Σ w · n / (n − 1)); NaN for a single child. */
  #deviation(index: number, mean: number): number {
    const measure = index * MEASURES_PER_INDEX + MEAN
    const n = this.#ofBase(this.#rules.deviationCountsAll ? this.#sums.children : this.#sums.weighted, measure)
    if (n < 2) return Number.NaN
    const meanSquare = (this.#sums.squares[this.#group * INDICES.length + index] as number) / this.#ofBase(this.#sums.weight, measure)
    return Math.sqrt((withoutRounding(meanSquare - mean * mean, meanSquare) * n) / (n - 1))
  }
}

function writeRow(sums: DomainSums, group: number, rules: Rules): Float64Array {
  const row = new RowWriter(sums, group, rules)
  INDICES.forEach(({ population, name }, index) => {
    const first = index * MEASURES_PER_INDEX
    row.population(population, first)
    CUTS.forEach((cut, place) => {
      row.share(name + cut, first + place)
    })
    row.mean(name, index)
  })
  row.population('HA_2_WH_2', STUNTED_WASTED)
  row.share('HA_2_WH_2', STUNTED_WASTED)
  row.share('HA_2_WH2', STUNTED_OVERWEIGHT)
  return row.values
}

/** Columns of different lengths are a programmer's mistake; everything else wrong is an issue in the answer. */
export function tabulatePrevalence(
  children: SurveyChildren,
  scores: SurveyScores,
  design: SurveyDesign = {},
  groupings: SurveyGroupings = {},
  mode: PrevalenceMode = 'exact',
): PrevalenceTable {
  const { rows, weights, issues } = admitChildren(children, design)
  const table = { mode, issues, rows: [], children: rows.length, psus: 0, strata: 0 }
  if (rows.length === 0 || issues.some(({ severity }) => severity === 'galat')) return table
  const units = orderSamplingUnits(design, rows)
  const parts = groupChildren(children, groupings, rows)
  const sums = sumDomains(children, scores, rows, weights, units, parts)
  const rules = rulesOf(mode, design, units, weights)
  return {
    ...table,
    rows: parts.flatMap(({ groups }) => groups).map((group, place) => ({ group, values: writeRow(sums, place, rules) })),
    psus: units.psuEnds.length,
    strata: units.stratumEnds.length,
  }
}
