/**
 * A score opened: what each criterion of a village adds to its index. Points are weight × scaled value × 100, the very ones that the proposal ranks by, so that
 * they add up to it.
 */
import { knownNumbers } from '../kit/known-numbers.ts'
import type { NamedCriterion } from './compose-criteria.ts'
import { scoresOf } from './criterion.ts'
import type { CriterionKey } from './method.ts'
import { type IndexParameters, weighCriteria } from './propose-index.ts'
import { shareWeights } from './weighted-index.ts'

export interface ScorePart {
  readonly key: CriterionKey
  /** In the criterion's own unit; null = not known of this village. */
  readonly value: number | null
  /** Of the villages that it is known of. */
  readonly lowest: number
  readonly highest: number
  readonly known: number
  /** 0–1 by the scale that was chosen. null with `value`. */
  readonly scaled: number | null
  /** 0–1; those of all parts add up to 1. */
  readonly share: number
  /** 0–100. null with `value`. */
  readonly points: number | null
}

/** `village`: its place in the criteria's values. Empty where nothing is there to weigh. */
export function explainScore(all: readonly NamedCriterion[], parameters: IndexParameters, village: number): ScorePart[] {
  const weighed = weighCriteria(all, parameters)
  if (weighed === null) return []
  const { criteria, options } = weighed
  const shares = shareWeights(options.weights)
  return criteria.map((criterion, at) => {
    const { key, values } = criterion
    const known = knownNumbers(values.flatMap((value) => value ?? []))
    const scaled = scoresOf(criterion, options.normalisation)[village] ?? null
    const share = shares[at] ?? 0
    return {
      key,
      value: values[village] ?? null,
      lowest: Math.min(...known),
      highest: Math.max(...known),
      known: known.length,
      scaled,
      share,
      points: scaled === null ? null : 100 * scaled * share,
    }
  })
}
