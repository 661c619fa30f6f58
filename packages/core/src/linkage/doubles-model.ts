/**
 * The model by which a list is laid beside itself. Strangers are drawn in the list by lot; how one person is written twice is taken from a model of two lists
 * of the same people, or set: nine of ten values agree best (ours, from no source), since the few doubles of a list teach nothing.
 */
import { seededRandom } from '../kit/random.ts'
import { type LinkageModel, MODEL_VERSION, type PairClass } from './linkage-model.ts'
import { drawPairs, levelShares, type TrainedComparison } from './train-model.ts'

const START_BEST = 0.9
/** Strangers by lot: one in forty of all pairs, within these. */
const [FEWEST_DRAWN, MOST_DRAWN, DRAWN_OF] = [20_000, 200_000, 40]
const SEED = 1
/** Doubles are looked for even where no pair is sure: one in the whole list is taken for granted. */
const LEAST_SURE = 1
/** As in `train-persons.ts`: the share of the doubles that the sure signs find. */
const SURE_RECALL = 0.75
const MOST_PRIOR = 0.5

/** Shares of the levels, from "differs" to the closest: each half as often as the one above, and the best nine of ten times. They sum to 1. */
export function setShares(levels: number): number[] {
  const rest = Array.from({ length: levels - 1 }, (_, level) => 2 ** level)
  const sum = rest.reduce((all, part) => all + part, 0)
  return [...rest.map((part) => ((1 - START_BEST) * part) / sum), START_BEST]
}

export interface DoublesFacts {
  /** Of the list, two or more. */
  readonly rows: number
  readonly comparisons: readonly TrainedComparison[]
  /** Its shares are taken where it compares the same in the same levels; null = none. */
  readonly like: LinkageModel | null
  /** How many pairs are surely one person. */
  readonly sure: number
  readonly isSure: (i: number, j: number) => boolean
  readonly classes: readonly PairClass[]
}

export function doublesModel({ rows, comparisons, like, sure, isSure, classes }: DoublesFacts): LinkageModel {
  const all = (rows * (rows - 1)) / 2
  const draws = Math.round(Math.min(MOST_DRAWN, Math.max(FEWEST_DRAWN, all / DRAWN_OF)))
  const strangers = drawPairs(seededRandom(SEED), rows, rows, draws, (i, j) => i === j || isSure(i, j))
  return {
    version: MODEL_VERSION,
    prior: Math.min(MOST_PRIOR, Math.max(LEAST_SURE, sure) / SURE_RECALL / all),
    comparisons: comparisons.map((comparison) => {
      const { key, levels, frequencyWeight } = comparison
      const learnt = like?.comparisons.find((one) => one.key === key && one.levels.join() === levels.join())
      return { key, levels, m: learnt?.m ?? setShares(levels.length), u: levelShares(comparison, strangers), frequencyWeight }
    }),
    classes,
  }
}
