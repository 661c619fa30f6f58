/**
 * Causes named in an address, by commas.
 */
import { CAUSES_OF_CHILD, type CauseOfChild, FAMILY_CAUSES } from '@konvergen/core/situation/causes/risk-factors.ts'
import { Problem } from '../../platform/problem.ts'

/** What is looked at together unless somebody chooses. */
const CHOSEN: readonly CauseOfChild[] = [...FAMILY_CAUSES, 'giziKurang', 'duaT']

/** In the order of `known`. Throws `nilai-tidak-sah` for a name that is none of them. */
export function readCauseNames<Cause extends string>(text: string, known: readonly Cause[]): readonly Cause[] {
  const names = new Set(text.split(','))
  const found = known.filter((cause) => names.has(cause))
  if (found.length === names.size) return found
  throw new Problem('nilai-tidak-sah', { sebab: `Faktor tidak dikenal: ${text}.`, reason: `Unknown factor: ${text}.` })
}

export function readChosen(text: string | undefined): readonly CauseOfChild[] {
  return text === undefined ? CHOSEN : readCauseNames(text, CAUSES_OF_CHILD)
}
