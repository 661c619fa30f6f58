/** What the address of the board of verval holds: the round that is looked at; absent = the latest. */
import { present, type Raw, text } from './read-search.ts'

export interface VervalSearch {
  readonly putaran?: string
}

export function readVervalSearch(raw: Raw): VervalSearch {
  return present<VervalSearch>({ putaran: text(raw['putaran']) })
}
