/**
 * Training on two person lists: which pairs are surely one child, how many pairs there are by that, strangers by lot, and one session for each rule.
 */

import { seededRandom } from '../kit/random.ts'
import type { PatternSpace } from './agreement.ts'
import { type BlockedPairs, pairsOfRule } from './block-pairs.ts'
import type { LinkScheme } from './link-scheme.ts'
import type { LinkageModel } from './linkage-model.ts'
import { personClasses } from './person-classes.ts'
import type { PersonColumns } from './person-columns.ts'
import type { PersonKey } from './person-comparisons.ts'
import type { PersonRule, RuleKey } from './person-rules.ts'
import { drawPairs, type SessionReport, type TrainedComparison, trainModel } from './train-model.ts'

/** Share of the pairs of one child that the sure signs find: ours, set and not measured in any district. The weight moves by 0.3 bits from 0.65 to 0.8. */
const SURE_RECALL = 0.75
/** Strangers by lot: one in forty of all pairs, within these. */
const [FEWEST_DRAWN, MOST_DRAWN, DRAWN_OF] = [20_000, 200_000, 40]
const SEED = 1
/** A session of more pairs is thinned to every n-th. */
const MOST_SESSION_PAIRS = 400_000

export interface PersonTraining {
  readonly scheme: LinkScheme
  readonly left: PersonColumns
  readonly right: PersonColumns
  readonly byKey: Readonly<Record<PersonKey, TrainedComparison>>
  readonly space: PatternSpace
  readonly rules: readonly PersonRule[]
  readonly pairs: BlockedPairs
  /** The list whose rows have one partner at most, where a row of the other may have several; null = one to one. */
  readonly single: 'left' | 'right' | null
}

/** null when no pair is sure: then nothing tells how many there are, and lists are too small or of different people. */
export function trainPersons({ scheme, left, right, byKey, space, rules, pairs, single }: PersonTraining): {
  readonly model: LinkageModel
  readonly sessions: readonly SessionReport[]
} | null {
  const mostPairs = single === null ? Math.min(left.rows, right.rows) : (single === 'left' ? left : right).rows
  const sure = new Set<number>()
  for (let pair = 0; pair < pairs.left.length; pair += 1) {
    const [i, j] = [pairs.left[pair] as number, pairs.right[pair] as number]
    const row = single === 'right' ? j : i
    if (!sure.has(row) && scheme.isSure(byKey, i, j)) sure.add(row)
  }
  if (sure.size === 0) return null
  const expected = Math.min(sure.size / SURE_RECALL, mostPairs)
  const found = (key: RuleKey) =>
    pairsOfRule(
      pairs,
      rules,
      rules.findIndex((rule) => rule.key === key),
      MOST_SESSION_PAIRS,
    )
  const draws = Math.round(Math.min(MOST_DRAWN, Math.max(FEWEST_DRAWN, (left.rows * right.rows) / DRAWN_OF)))
  return trainModel({
    comparisons: scheme.keys.map((key) => byKey[key]),
    space,
    strangers: drawPairs(seededRandom(SEED), left.rows, right.rows, draws, (i, j) => scheme.isSure(byKey, i, j)),
    prior: expected / (left.rows * right.rows),
    classes: scheme.hasKin ? personClasses(left, right, byKey, found('lahir-jk').pairs) : [],
    sessions: rules.flatMap(({ key, without }) => {
      if (!scheme.sessions.includes(key)) return []
      const { pairs: ofRule, share } = found(key)
      return [{ key, without, pairs: ofRule, most: mostPairs * share }]
    }),
  })
}
