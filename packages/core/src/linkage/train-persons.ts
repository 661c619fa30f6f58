/**
 * Training on two person lists: which pairs are surely one child, how many pairs there are by that, strangers by lot, and one session for each rule.
 */

import { seededRandom } from '../kit/random.ts'
import type { Comparison, PatternSpace } from './agreement.ts'
import { type BlockedPairs, pairsOfRule } from './block-pairs.ts'
import { NAME_CLOSE, NAME_SAME } from './compare-names.ts'
import type { LinkageModel } from './linkage-model.ts'
import { personClasses } from './person-classes.ts'
import type { PersonColumns } from './person-columns.ts'
import type { PersonKey } from './person-comparisons.ts'
import type { PersonRule } from './person-rules.ts'
import { drawPairs, type SessionReport, type TrainedComparison, trainModel } from './train-model.ts'

/** Share of the pairs of one child that the sure signs find: ours, set and not measured in any district. The weight moves by 0.3 bits from 0.65 to 0.8. */
const SURE_RECALL = 0.75
const DRAWN = 200_000
const SEED = 1
/** Rules whose pairs agree in one thing only, and rules that bring enough strangers to learn from. */
const SESSIONS = new Set(['nik', 'kk', 'lahir-jk', 'ibu-desa', 'nama-bulan'])
/** A session of more pairs is thinned to every n-th. */
const MOST_SESSION_PAIRS = 400_000

/** Same NIK and birth date; or same name and birth date, and a mother whose name is the same or close. */
export function isSure({ nik, nama, lahir, ibu }: Readonly<Record<PersonKey, Comparison>>, i: number, j: number): boolean {
  if (lahir.compare(i, j) !== 4) return false
  return nik.compare(i, j) === 4 || (nama.compare(i, j) === NAME_SAME && ibu.compare(i, j) >= NAME_CLOSE)
}

export interface PersonTraining {
  readonly left: PersonColumns
  readonly right: PersonColumns
  readonly comparisons: readonly TrainedComparison[]
  readonly byKey: Readonly<Record<PersonKey, Comparison>>
  readonly space: PatternSpace
  readonly rules: readonly PersonRule[]
  readonly pairs: BlockedPairs
}

/** null when no pair is sure: then nothing tells how many there are, and lists are too small or of different people. */
export function trainPersons({ left, right, comparisons, byKey, space, rules, pairs }: PersonTraining): {
  readonly model: LinkageModel
  readonly sessions: readonly SessionReport[]
} | null {
  const sure = new Set<number>()
  for (let pair = 0; pair < pairs.left.length; pair += 1) {
    const i = pairs.left[pair] as number
    if (!sure.has(i) && isSure(byKey, i, pairs.right[pair] as number)) sure.add(i)
  }
  if (sure.size === 0) return null
  const expected = Math.min(sure.size / SURE_RECALL, left.rows, right.rows)
  const strangers = drawPairs(seededRandom(SEED), left.rows, right.rows, DRAWN, (i, j) => isSure(byKey, i, j))
  const oneDay = rules.findIndex(({ key }) => key === 'lahir-jk')
  return trainModel({
    comparisons,
    space,
    strangers,
    prior: expected / (left.rows * right.rows),
    classes: personClasses(left, right, byKey, pairsOfRule(pairs, rules, oneDay, MOST_SESSION_PAIRS).pairs),
    sessions: rules.flatMap(({ key, without }, place) => {
      if (!SESSIONS.has(key)) return []
      const { pairs: found, share } = pairsOfRule(pairs, rules, place, MOST_SESSION_PAIRS)
      return [{ key, without, pairs: found, most: Math.min(left.rows, right.rows) * share }]
    }),
  })
}
