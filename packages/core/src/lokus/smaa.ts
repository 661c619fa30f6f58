/**
 * How a choice of K villages holds when nobody knows the right weights, and the figures themselves are not sure: stochastic multicriteria acceptability
 * analysis (Lahdelma, Hokkanen & Salminen 1998, EJOR 106:137–143; Lahdelma & Salminen 2001, Operations Research 49:444–454). Weights and figures are drawn
 * together, villages ranked anew each time, and what came of it counted. In portions, so that whoever waits sees progress and can stop.
 */
import type { Beta } from '../estimate/beta.ts'
import { drawBeta } from '../estimate/draw.ts'
import { drawWeights, type WeightRule } from '../estimate/draw-weights.ts'
import { type Random, seededRandom } from '../kit/random.ts'

/** A criterion that follows from the village's true share, which is drawn once for all such criteria of the village. */
export interface OfShare {
  readonly criterion: number
  /** Score, 0–1, of a village whose share is this. */
  readonly score: (share: number, village: number) => number
}

export interface SmaaInput {
  /** By village, then criterion: 0–1, 1 = most in need. null = not known: drawn anywhere between. */
  readonly scores: readonly (readonly (number | null)[])[]
  /** What is known of each village's share; null = nothing drawn for it, its scores stand. */
  readonly shares?: readonly (Beta | null)[]
  readonly ofShare?: readonly OfShare[]
  readonly weights: WeightRule
  /** Villages that can be chosen, ≥ 1. */
  readonly k: number
  readonly seed: number
}

export interface Acceptability {
  /** Draws that it rests on. */
  readonly draws: number
  /** By village: share of the draws that put it among the first K. */
  readonly chosen: Float64Array
  /** By village: mean place, from 1. */
  readonly meanRank: Float64Array
  /** Share of the draws in which a village had a place, from 1. */
  readonly atRank: (village: number, rank: number) => number
  /** Mean of the weights that put it among the first K; null where none did. */
  readonly centralWeights: (village: number) => readonly number[] | null
  /** Share of the draws in which one stood before the other. */
  readonly before: (one: number, other: number) => number
}

export interface SmaaRun {
  readonly advance: (draws: number) => void
  readonly result: () => Acceptability
}

/** Places fit into the lower digits of a double beside the score: see `#rank`. */
const MOST_VILLAGES = 4096
const SCORE_STEPS = 2 ** 40

class Smaa implements SmaaRun {
  readonly #input: SmaaInput
  readonly #random: Random
  readonly #drawWeights: (weights: Float64Array) => void
  readonly #weights: Float64Array
  readonly #scores: Float64Array
  readonly #unknown: readonly number[]
  readonly #order: Uint16Array
  readonly #keys: Float64Array
  readonly #ranked: Uint16Array
  readonly #ranks: Uint32Array
  readonly #wins: Uint32Array
  readonly #chosen: Uint32Array
  readonly #central: Float64Array
  #draws = 0

  constructor(input: SmaaInput) {
    const villages = input.scores.length
    const criteria = input.scores[0]?.length ?? 0
    if (villages > MOST_VILLAGES) throw new RangeError(`smaa: more than ${MOST_VILLAGES} villages`)
    this.#input = input
    this.#random = seededRandom(input.seed)
    this.#drawWeights = drawWeights(this.#random, input.weights)
    this.#weights = new Float64Array(criteria)
    this.#scores = Float64Array.from(input.scores.flat(), (score) => score ?? 0)
    this.#unknown = input.scores.flat().flatMap((score, place) => (score === null ? [place] : []))
    this.#order = Uint16Array.from({ length: villages }, (_, i) => i)
    this.#keys = new Float64Array(villages)
    this.#ranked = new Uint16Array(villages)
    this.#ranks = new Uint32Array(villages * villages)
    this.#wins = new Uint32Array(villages * villages)
    this.#chosen = new Uint32Array(villages)
    this.#central = new Float64Array(villages * criteria)
  }

  #drawScores(): void {
    const { shares, ofShare = [] } = this.#input
    const criteria = this.#weights.length
    for (const place of this.#unknown) this.#scores[place] = this.#random()
    if (shares === undefined) return
    for (const [village, posterior] of shares.entries()) {
      if (posterior === null) continue
      const share = drawBeta(this.#random, posterior.a, posterior.b)
      for (const { criterion, score } of ofShare) this.#scores[village * criteria + criterion] = score(share, village)
    }
  }

  /** Equal villages are put into an order by lot, a new one each time. */
  #shuffle(): void {
    for (let i = this.#order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(this.#random() * (i + 1))
      const kept = this.#order[i] as number
      this.#order[i] = this.#order[j] as number
      this.#order[j] = kept
    }
  }

  /** One number a village, its score in the upper digits and its lot in the lower: sorted as plain numbers, which is ten times faster than by a function. */
  #rank(): void {
    const count = this.#order.length
    const criteria = this.#weights.length
    this.#shuffle()
    for (let lot = 0; lot < count; lot += 1) {
      const village = this.#order[lot] as number
      let value = 0
      for (let k = 0; k < criteria; k += 1) value += (this.#weights[k] as number) * (this.#scores[village * criteria + k] as number)
      this.#keys[lot] = Math.round((1 - value) * SCORE_STEPS) * MOST_VILLAGES + lot
    }
    this.#keys.sort()
    for (let rank = 0; rank < count; rank += 1) this.#ranked[rank] = this.#order[(this.#keys[rank] as number) % MOST_VILLAGES] as number
  }

  #count(): void {
    const count = this.#ranked.length
    const criteria = this.#weights.length
    for (let rank = 0; rank < count; rank += 1) {
      const village = this.#ranked[rank] as number
      const row = village * count
      this.#ranks[row + rank] = (this.#ranks[row + rank] as number) + 1
      for (let behind = rank + 1; behind < count; behind += 1) {
        const other = row + (this.#ranked[behind] as number)
        this.#wins[other] = (this.#wins[other] as number) + 1
      }
      if (rank >= this.#input.k) continue
      this.#chosen[village] = (this.#chosen[village] as number) + 1
      for (let k = 0; k < criteria; k += 1) {
        const place = village * criteria + k
        this.#central[place] = (this.#central[place] as number) + (this.#weights[k] as number)
      }
    }
  }

  advance(draws: number): void {
    for (let draw = 0; draw < draws; draw += 1) {
      this.#drawWeights(this.#weights)
      this.#drawScores()
      this.#rank()
      this.#count()
    }
    this.#draws += draws
  }

  result(): Acceptability {
    const draws = this.#draws
    const count = this.#order.length
    const criteria = this.#weights.length
    const ranks = this.#ranks.slice()
    const wins = this.#wins.slice()
    const chosen = this.#chosen.slice()
    const central = this.#central.slice()
    const share = (times: number | undefined): number => (times ?? 0) / draws
    const meanOf = (village: number): number => {
      let sum = 0
      for (let rank = 0; rank < count; rank += 1) sum += (rank + 1) * share(ranks[village * count + rank])
      return sum
    }
    return {
      draws,
      chosen: Float64Array.from(chosen, share),
      meanRank: Float64Array.from({ length: count }, (_, village) => meanOf(village)),
      atRank: (village, rank) => share(ranks[village * count + rank - 1]),
      centralWeights: (village) => {
        const times = chosen[village] ?? 0
        return times === 0 ? null : Array.from(central.subarray(village * criteria, (village + 1) * criteria), (sum) => sum / times)
      },
      before: (one, other) => share(wins[one * count + other]),
    }
  }
}

/** Scores of every village have as many criteria, at least one. Draw at least once before asking for the result. */
export function startSmaa(input: SmaaInput): SmaaRun {
  const criteria = input.scores[0]?.length ?? 0
  if (criteria === 0 || input.scores.some((scores) => scores.length !== criteria))
    throw new RangeError('smaa: villages with different criteria')
  return new Smaa(input)
}
