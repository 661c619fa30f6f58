/** Which two versions of the analysis are set against each other; absent = the newest two of the district. */
import { present, type Raw, text } from './read-search.ts'

export interface CompareSearch {
  readonly dari?: string
  readonly ke?: string
}

export function readCompareSearch(raw: Raw): CompareSearch {
  return present<CompareSearch>({ dari: text(raw['dari']), ke: text(raw['ke']) })
}
