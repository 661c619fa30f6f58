/** What a list by name is called. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { PEOPLE_LISTS } from '../../text/kin.ts'

/** `source`: the kind of the list, or what else it was called when it came. */
export function listOf(source: string | null): Bilingual {
  const known = Object.entries(PEOPLE_LISTS).find(([kind]) => kind === source)?.[1]
  return known ?? { id: source ?? '', en: source ?? '' }
}
