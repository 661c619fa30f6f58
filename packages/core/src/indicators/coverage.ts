/**
 * Figures of an indicator: of one area out of what was reported there, and of many areas together. Null is not zero: not reported, not applicable, nobody
 * to serve, and an impossible pair are four different facts (SPEC 2.4). The percentage is always computed here.
 */
import { type CountedState, figure } from '../kit/figure.ts'
import type { Definition } from './indicator.ts'
import { doesNotApply, type MaybeReported } from './reported.ts'

/** Of `CountedState`, and `tidak-berlaku`: the indicator does not apply to this area. */
export type CoverageState = CountedState | 'tidak-berlaku'

export interface Coverage {
  readonly state: CoverageState
  /** What counts: of a percentage its numerator, of a count the count, of yes or no the number of yes. null = not reported or not applicable. */
  readonly numerator: number | null
  /** null = not reported, or there is none (a count). */
  readonly denominator: number | null
  /** What is shown and compared with the target: percent of `persen` and of villages that said yes, else the number. null unless `state` is `ada`. */
  readonly value: number | null
  /** True when people from elsewhere are in the numerator: the percentage can pass 100. */
  readonly fromElsewhere: boolean
}

export interface Pair {
  readonly numerator: MaybeReported
  /** null also where the indicator has no denominator. */
  readonly denominator: MaybeReported
}

const NOT_APPLICABLE: Coverage = { state: 'tidak-berlaku', numerator: null, denominator: null, value: null, fromElsewhere: false }
const LABEL = { source: '', period: '' }

function ratioOf({ numerator, denominator }: Pair): Coverage {
  const [above, below] = [numerator?.value ?? null, denominator?.value ?? null]
  const fromElsewhere = numerator?.fromElsewhere === true
  const { state } = figure(above, below, LABEL)
  // With people from elsewhere more than all is possible, and more than nobody is too; but there is no percentage of nobody.
  const possible = state === 'tidak-sah' && fromElsewhere ? (below === 0 ? 'tidak-ada-sasaran' : 'ada') : state
  const value = possible === 'ada' ? (100 * (above ?? 0)) / (below ?? 1) : null
  return { state: possible, numerator: above, denominator: below, value, fromElsewhere }
}

function numberOf({ numerator }: Pair): Coverage {
  const value = numerator?.value ?? null
  return { state: value === null ? 'belum-lapor' : 'ada', numerator: value, denominator: null, value, fromElsewhere: false }
}

/** One area's own figure. */
export function coverageOf({ unit }: Pick<Definition, 'unit'>, pair: Pair): Coverage {
  if (doesNotApply(pair.numerator) || doesNotApply(pair.denominator)) return NOT_APPLICABLE
  return unit === 'persen' ? ratioOf(pair) : numberOf(pair)
}

/** How many of the areas that should report have: those to which it does not apply are not asked. */
export interface Completeness {
  readonly reported: number
  readonly expected: number
}

export interface TotalCoverage extends Coverage {
  readonly completeness: Completeness
  /** Areas left out because their numerator is above their denominator. */
  readonly impossible: number
}

const EMPTY: Coverage = { state: 'belum-lapor', numerator: null, denominator: null, value: null, fromElsewhere: false }

function sumOf(parts: readonly Coverage[], pick: (part: Coverage) => number | null): number {
  return parts.reduce((sum, part) => sum + (pick(part) ?? 0), 0)
}

function total({ aggregation, unit }: Pick<Definition, 'aggregation' | 'unit'>, counted: readonly Coverage[]): Coverage {
  if (counted.length === 0) return EMPTY
  if (aggregation === 'terakhir') return counted[0] ?? EMPTY
  const numerator = sumOf(counted, (part) => part.numerator)
  if (unit === 'persen') {
    const denominator = sumOf(counted, (part) => part.denominator)
    if (denominator === 0) return { ...EMPTY, state: 'tidak-ada-sasaran', numerator, denominator }
    const fromElsewhere = counted.some((part) => part.fromElsewhere)
    return { state: 'ada', numerator, denominator, value: (100 * numerator) / denominator, fromElsewhere }
  }
  if (aggregation === 'tanda')
    return { state: 'ada', numerator, denominator: counted.length, value: (100 * numerator) / counted.length, fromElsewhere: false }
  return { state: 'ada', numerator, denominator: null, value: numerator, fromElsewhere: false }
}

/**
 * Many areas together: Σ numerator / Σ denominator over those with both, never a mean of percentages. No area with both → `belum-lapor`; none to which it
 * applies → `tidak-berlaku`. The order of the areas changes nothing.
 */
export function totalCoverage(definition: Pick<Definition, 'aggregation' | 'unit'>, areas: readonly Coverage[]): TotalCoverage {
  const asked = areas.filter(({ state }) => state !== 'tidak-berlaku')
  const counted = asked.filter(({ state }) => state === 'ada' || state === 'tidak-ada-sasaran')
  const completeness = { reported: asked.filter(({ state }) => state !== 'belum-lapor').length, expected: asked.length }
  const impossible = asked.filter(({ state }) => state === 'tidak-sah').length
  if (asked.length === 0 && areas.length > 0) return { ...NOT_APPLICABLE, completeness, impossible }
  return { ...total(definition, counted), completeness, impossible }
}
