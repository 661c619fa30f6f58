/**
 * How a proposal holds when weights and figures are drawn together: the criteria of a proposal made ready for `smaa.ts`, in plain values that a worker can be
 * sent, and what comes of it by village.
 */
import { beta } from '../estimate/beta.ts'
import type { WeightRule } from '../estimate/draw-weights.ts'
import type { NamedCriterion } from './compose-criteria.ts'
import { isFlat, type Normalisation, scoresOf, scoringOf } from './criterion.ts'
import type { CriterionKey } from './method.ts'
import type { Band } from './proposal.ts'
import { bandOf } from './propose-kuadran.ts'
import { type Acceptability, type OfShare, type SmaaRun, startSmaa } from './smaa.ts'

export const WEIGHT_RULES = ['bebas', 'urut', 'rentang'] as const
export type WeightRuleKind = (typeof WEIGHT_RULES)[number]

/** Of a village's share of stunted children: the beta distribution, and how many children it speaks of. */
export interface ShareOf {
  readonly a: number
  readonly b: number
  readonly measured: number
}

export interface Question {
  readonly criteria: readonly NamedCriterion[]
  readonly normalisation: Normalisation
  /** Summing to 1, in the order of the criteria. */
  readonly weights: readonly number[]
  readonly rule: WeightRuleKind
  /** Of `rentang`: share of each weight that it may be above or below. */
  readonly spread: number
  /** By village; null = not measured, or figures are not to be drawn. */
  readonly shares: readonly (ShareOf | null)[]
  readonly k: number
  readonly seed: number
}

export interface VillageAcceptability {
  /** Share of the draws that put it among the first K. */
  readonly chosen: number
  readonly band: Band
  readonly meanRank: number
  /** Mean of the weights that put it there; null where none did. */
  readonly centralWeights: readonly number[] | null
}

/** `urut`: equal weights keep the order of the criteria. */
export function weightRuleOf({ rule, weights, spread }: Pick<Question, 'rule' | 'weights' | 'spread'>): WeightRule {
  if (rule === 'bebas') return { kind: 'bebas' }
  if (rule === 'urut')
    return { kind: 'urut', order: weights.map((_, k) => k).toSorted((a, b) => (weights[b] as number) - (weights[a] as number)) }
  return {
    kind: 'rentang',
    low: weights.map((weight) => weight * (1 - spread)),
    high: weights.map((weight) => Math.min(1, weight * (1 + spread))),
  }
}

/** What follows from a village's share of stunted children. */
function numberOfShare(key: CriterionKey): ((share: number, measured: number) => number) | undefined {
  if (key === 'prevalensi') return (share) => 100 * share
  return key === 'kasus' ? (share, measured) => share * measured : undefined
}

export function startQuestion({ criteria, normalisation, weights, rule, spread, shares, k, seed }: Question): SmaaRun {
  const columns = criteria.map((criterion) => scoresOf(criterion, normalisation))
  const ofShare = criteria.flatMap((criterion, place): OfShare[] => {
    const numberOf = numberOfShare(criterion.key)
    if (numberOf === undefined || isFlat(criterion)) return []
    const scoring = scoringOf(criterion, normalisation)
    return [{ criterion: place, score: (share, village) => scoring(numberOf(share, shares[village]?.measured ?? 0)) }]
  })
  return startSmaa({
    scores: shares.map((_, village) => columns.map((column) => column[village] ?? null)),
    shares: shares.map((own) => (own === null ? null : beta(own.a, own.b))),
    ofShare,
    weights: weightRuleOf({ rule, weights, spread }),
    k,
    seed,
  })
}

export function sayAcceptability({ chosen, meanRank, centralWeights }: Acceptability): VillageAcceptability[] {
  return Array.from(chosen, (share, village) => ({
    chosen: share,
    band: bandOf(share) ?? 'bukan',
    meanRank: meanRank[village] as number,
    centralWeights: centralWeights(village),
  }))
}
