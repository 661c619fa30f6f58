/**
 * A Figure is a share of something: numerator over denominator, with source, period and coverage. The percentage is always computed,
 * and null is not zero: not reported, nobody to serve and an impossible pair are three different facts.
 */

/**
 * - `ada`: both parts are known and the denominator is above zero.
 * - `belum-lapor`: the numerator or the denominator was not reported (or could not be read).
 * - `tidak-ada-sasaran`: the denominator is zero: there is nobody to serve, so there is no percentage.
 * - `tidak-sah`: the numerator is larger than the denominator; shown, but in no total.
 */
export type CountedState = 'ada' | 'belum-lapor' | 'tidak-ada-sasaran' | 'tidak-sah'

/** `disembunyikan`: known, and withheld from a paper for the public, since few children stand behind it. Nothing that computes makes it. */
export type FigureState = CountedState | 'disembunyikan'

export interface Figure {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly state: FigureState
  /** 100 × numerator / denominator, unrounded; null unless `state` is `ada`. */
  readonly percent: number | null
  /** What the figure comes from, e.g. `e-PPGBM rekap status gizi`. */
  readonly source: string
  /** The period it speaks of, e.g. `2024-01` or `2024-S2`. */
  readonly period: string
  /** Villages whose pair went into this figure, and villages that there are. For a village: 0 or 1 of 1. */
  readonly villagesWith: number
  readonly villagesAll: number
}

export interface CountedFigure extends Figure {
  readonly state: CountedState
}

export interface FigureLabel {
  readonly source: string
  readonly period: string
}

function stateOf(numerator: number | null, denominator: number | null): CountedState {
  if (numerator === null || denominator === null) return 'belum-lapor'
  if (denominator === 0 && numerator === 0) return 'tidak-ada-sasaran'
  return numerator > denominator ? 'tidak-sah' : 'ada'
}

/** One area's own pair. */
export function figure(numerator: number | null, denominator: number | null, label: FigureLabel): CountedFigure {
  const state = stateOf(numerator, denominator)
  const percent = state === 'ada' ? (100 * (numerator as number)) / (denominator as number) : null
  const counted = state === 'ada' || state === 'tidak-ada-sasaran' ? 1 : 0
  return { numerator, denominator, state, percent, source: label.source, period: label.period, villagesWith: counted, villagesAll: 1 }
}

/**
 * Σ numerator / Σ denominator over the parts where both are known (SPEC 2.4), never a mean of percentages.
 * Parts that are `belum-lapor` or `tidak-sah` are left out and lower the coverage. No usable part at all → `belum-lapor`.
 */
export function sumFigures(parts: readonly Figure[], label: FigureLabel): Figure {
  let numerator = 0
  let denominator = 0
  let villagesWith = 0
  let villagesAll = 0
  for (const part of parts) {
    villagesAll += part.villagesAll
    if (part.state === 'belum-lapor' || part.state === 'tidak-sah') continue
    villagesWith += part.villagesWith
    numerator += part.numerator ?? 0
    denominator += part.denominator ?? 0
  }
  const none = villagesWith === 0
  const sum = figure(none ? null : numerator, none ? null : denominator, label)
  return { ...sum, villagesWith, villagesAll }
}
