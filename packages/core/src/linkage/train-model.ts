/**
 * Training without labels, after the way of Splink (R. Linacre and others, IJPDS 7:3 (2022)): u from pairs drawn at random, which are nearly all
 * strangers; m by expectation and maximisation for each blocking rule on its own, without the comparisons that the rule makes agree, u fixed;
 * the share of pairs of one person that each such session finds is thrown away, since it is that of the block; m averaged over the sessions.
 * Training on the pairs of all rules together collapses: what rules make agree is then taken for proof.
 */

import { type Random, randomInteger } from '../kit/random.ts'
import { type Comparison, comparePairs, countPatterns, type Pairs, type PatternSpace, UNKNOWN } from './agreement.ts'
import { learnModel } from './expectation.ts'
import { type ComparisonModel, type LinkageModel, MODEL_VERSION, type PairClass } from './linkage-model.ts'

export interface TrainedComparison extends Comparison {
  readonly frequencyWeight: number
}

export interface Session {
  readonly key: string
  /** Comparisons that the rule of these pairs makes agree. */
  readonly without: ReadonlySet<string>
  readonly pairs: Pairs
  /** How many of the pairs can be of one person, each row having one partner at most. */
  readonly most: number
}

export interface Training {
  readonly comparisons: readonly TrainedComparison[]
  readonly space: PatternSpace
  /** Pairs drawn at random, of two persons as far as is known. */
  readonly strangers: Pairs
  readonly sessions: readonly Session[]
  /** Pairs of one person among all pairs, 0 < prior < 1. */
  readonly prior: number
  readonly classes: readonly PairClass[]
}

export interface SessionReport {
  readonly key: string
  readonly pairs: number
  readonly rounds: number
  /** Share of pairs of one person among the pairs of the session. */
  readonly found: number
  /** false = it found more than there can be, having taken strangers for one person: nothing of it is used. */
  readonly isUsed: boolean
}

/** A session of fewer pairs teaches chance. */
const FEWEST_PAIRS = 50
const MOST_ROUNDS = 60
const UNTIL = 1e-4
/** A list may hold a person twice. */
const SLACK = 0.2
/** No level is impossible for one person: people err in ways that a sample has not shown. */
const LEAST_M = 1e-4
/** Where training starts: nearly all pairs of one person agree best. */
const START_BEST = 0.9
/** Pairs of one person, and each class, among the pairs of a block, before the first round. */
const START_SHARE = 0.3

/** Most pairs of one person agree best, and each level below less often. */
function startM(levels: number): number[] {
  const rest = Array.from({ length: levels - 1 }, (_, level) => 2 ** level)
  const sum = rest.reduce((all, part) => all + part, 0)
  return [...rest.map((part) => ((1 - START_BEST) * part) / sum), START_BEST]
}

/** Shares of levels in the pairs; half a pair is added to each level, so that what was never drawn is rare and not impossible. */
export function levelShares({ levels, compare }: Comparison, pairs: Pairs): number[] {
  const tally = levels.map(() => 0.5)
  for (let pair = 0; pair < pairs.left.length; pair += 1) {
    const level = compare(pairs.left[pair] as number, pairs.right[pair] as number)
    if (level !== UNKNOWN) tally[level] = (tally[level] as number) + 1
  }
  const sum = tally.reduce((all, count) => all + count, 0)
  return tally.map((count) => count / sum)
}

/** Pairs drawn at random, without those that are surely one person. Draws `count`; the same seed draws the same. */
export function drawPairs(random: Random, left: number, right: number, count: number, isSure: (i: number, j: number) => boolean): Pairs {
  const drawn: { i: number; j: number }[] = []
  const draws = left > 0 && right > 0 ? count : 0
  for (let draw = 0; draw < draws; draw += 1) {
    const i = randomInteger(random, 0, left - 1)
    const j = randomInteger(random, 0, right - 1)
    if (!isSure(i, j)) drawn.push({ i, j })
  }
  return { left: Int32Array.from(drawn, ({ i }) => i), right: Int32Array.from(drawn, ({ j }) => j) }
}

export function trainModel({ comparisons, space, strangers, sessions, prior, classes }: Training): {
  readonly model: LinkageModel
  readonly sessions: readonly SessionReport[]
} {
  const start = comparisons.map((comparison): ComparisonModel => {
    const { key, levels, frequencyWeight } = comparison
    return { key, levels, m: startM(levels.length), u: levelShares(comparison, strangers), frequencyWeight }
  })
  const open = classes.map((one) => ({ ...one, share: START_SHARE / (classes.length + 1) }))
  const reports: SessionReport[] = []
  const learned = comparisons.map((): (readonly number[])[] => [])
  for (const { key, without, pairs, most } of sessions) {
    if (pairs.left.length < FEWEST_PAIRS) continue
    const counts = countPatterns(comparePairs(pairs, comparisons, space))
    const begin: LinkageModel = { version: MODEL_VERSION, prior: START_SHARE, comparisons: start, classes: open }
    const { model, rounds } = learnModel(begin, counts, space, { without, most: MOST_ROUNDS, until: UNTIL })
    const isUsed = model.prior * pairs.left.length <= most * (1 + SLACK)
    reports.push({ key, pairs: pairs.left.length, rounds, found: model.prior, isUsed })
    if (!isUsed) continue
    for (const [place, comparison] of model.comparisons.entries()) if (!without.has(comparison.key)) learned[place]?.push(comparison.m)
  }
  const settled = start.map((comparison, place) => ({ ...comparison, m: average(learned[place] ?? []) ?? comparison.m }))
  return { model: { version: MODEL_VERSION, prior, comparisons: settled, classes }, sessions: reports }
}

function average(learned: readonly (readonly number[])[]): number[] | null {
  const [first] = learned
  if (first === undefined) return null
  const sums = first.map((_, level) =>
    Math.max(LEAST_M, learned.reduce((sum, shares) => sum + (shares[level] as number), 0) / learned.length),
  )
  const total = sums.reduce((all, share) => all + share, 0)
  return sums.map((share) => share / total)
}
