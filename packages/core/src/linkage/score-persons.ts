/**
 * The pairs of two person lists with their weights, one to one, and with what spoke for and against each.
 */
import { comparePairs, type Pairs, type PatternSpace, UNKNOWN } from './agreement.ts'
import { type AssignedPair, assignPairs, type Bands } from './assign-pairs.ts'
import type { LinkageModel } from './linkage-model.ts'
import { frequencyBits } from './name-frequencies.ts'
import { PatternWeights } from './pattern-weights.ts'
import type { PersonColumns } from './person-columns.ts'
import { PERSON_KEYS } from './person-comparisons.ts'
import type { TrainedComparison } from './train-model.ts'

export interface LinkedPair extends Omit<AssignedPair, 'pair'> {
  /** By comparison, in the order of PERSON_KEYS: its level, −1 = not known on both sides. */
  readonly levels: readonly number[]
  /** By comparison: bits for (above 0) or against one child. */
  readonly evidence: readonly number[]
  /** If it is not one child, what it most likely is: the key of a class of the model (`kembar`, `saudara`, …), null = strangers. */
  readonly otherwise: string | null
}

export interface Scoring {
  readonly pairs: Pairs
  readonly comparisons: readonly TrainedComparison[]
  readonly space: PatternSpace
  readonly model: LinkageModel
  readonly left: PersonColumns
  readonly right: PersonColumns
  readonly names: number
  /** As in training: the list whose rows have one partner at most; null = one to one; 'none' = no pair competes with another. */
  readonly single: 'left' | 'right' | 'none' | null
}

/** Frequencies move a pair by a few bits: what lies further below review stays there. */
const FAR_BELOW = 15

/** Rows as the columns count them. */
export function scorePersons({ pairs, comparisons, space, model, left, right, names, single }: Scoring, bands: Bands): LinkedPair[] {
  const codes = comparePairs(pairs, comparisons, space)
  const scorer = new PatternWeights(model, space)
  const frequencies = model.comparisons.map(({ key, levels, u, frequencyWeight }) => {
    if (frequencyWeight === 0 || (key !== 'nama' && key !== 'ibu' && key !== 'ayah')) return null
    return {
      names: left[key],
      same: levels.length - 1,
      bits: frequencyBits(left[key], right[key], names, u.at(-1) as number, frequencyWeight),
    }
  })
  const bitsOf = (pair: number): number[] =>
    frequencies.map((one, place) => {
      if (one === null || space.levelOf(codes[pair] as number, place) !== one.same) return 0
      return one.bits[one.names[pairs.left[pair] as number] as number] as number
    })
  const weights = Float64Array.from(codes, (code, pair) => {
    const weight = scorer.weight(code)
    return weight < bands.review - FAR_BELOW ? weight : scorer.weightWith(code, bitsOf(pair))
  })
  const places = PERSON_KEYS.map((key) => model.comparisons.findIndex((comparison) => comparison.key === key))
  const byPlace = (at: (place: number) => number, missing: number) => places.map((place) => (place < 0 ? missing : at(place)))
  return assignPairs(competing(pairs, single), weights, bands).map(({ pair, ...assigned }) => {
    const code = codes[pair] as number
    const evidence = scorer.evidence(code, bitsOf(pair))
    return {
      ...assigned,
      left: pairs.left[pair] as number,
      right: pairs.right[pair] as number,
      levels: byPlace((place) => space.levelOf(code, place), UNKNOWN),
      evidence: byPlace((place) => evidence[place] as number, 0),
      otherwise: scorer.likeliestKind(code, bitsOf(pair)),
    }
  })
}

/** Pairs as they compete: where only one list's rows have one partner, each pair has a row of its own in the other. */
function competing(pairs: Pairs, single: Scoring['single']): Pairs {
  if (single === null) return pairs
  const own = Int32Array.from(pairs.left, (_, pair) => pair)
  if (single === 'none') return { left: own, right: own }
  return single === 'left' ? { left: pairs.left, right: own } : { left: own, right: pairs.right }
}
