/**
 * The door of the growth engine for many children: arrays in, arrays out. One call scores a chunk of any size; whoever has several threads
 * gives each its own chunk. The fast kernel serves the mode `exact`; the mode `anthro-1.1`, which is for comparing, takes the plain one.
 */
import { type Children, emptyScores, type GrowthMode, INDICES, type IndexName, type Scores } from './children.ts'
import { scoreFast } from './fast-kernel.ts'
import { scorePlainly } from './plain-kernel.ts'

export interface ScoreOptions {
  /** Default `exact`. */
  readonly mode?: GrowthMode
  /** Default all eight; the columns of the others are left as they are. */
  readonly indices?: readonly IndexName[]
  /** Columns of a finished chunk, to be written over instead of making new ones; as long as `children` at least. */
  readonly into?: Scores
}

export function scoreChildren(children: Children, { mode = 'exact', indices = INDICES, into }: ScoreOptions = {}): Scores {
  const scores = into ?? emptyScores(children.count)
  if (mode === 'exact') scoreFast(children, scores, indices)
  else scorePlainly(children, scores, indices, mode)
  return scores
}
