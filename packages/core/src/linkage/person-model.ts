/**
 * The kept model of person lists: plain JSON without any name or number of a person, so that it may be stored and shown.
 */
import type { LinkScheme } from './link-scheme.ts'
import { type LinkageModel, readModel } from './linkage-model.ts'
import { PERSON_LEVELS, type PersonKey } from './person-comparisons.ts'

/** True when the model compares what is compared today, in the same levels. */
export function fitsPersons({ comparisons }: LinkageModel, keys: readonly PersonKey[]): boolean {
  return (
    comparisons.length === keys.length &&
    keys.every((key, place) => comparisons[place]?.key === key && comparisons[place].levels.join() === PERSON_LEVELS[key].join())
  )
}

/** The model that was kept; null when it is damaged or of an older kind: then the lists are trained anew. */
export function readPersonModel(kept: unknown, { keys }: Pick<LinkScheme, 'keys'>): LinkageModel | null {
  const model = readModel(kept)
  return model !== null && fitsPersons(model, keys) ? model : null
}
