/** What the address of the page of findings holds: whose, of which period, where, in which state. */
import { FINDING_STATES, type FindingState } from '@konvergen/core/findings/follow-findings.ts'
import { oneOf, present, type Raw, text } from './read-search.ts'

export interface FindingsSearch {
  readonly keadaan?: FindingState
  /** Id of the office, or `sekretariat`. */
  readonly lembaga?: string
  readonly periode?: string
  readonly kecamatan?: string
}

export function readFindingsSearch(raw: Raw): FindingsSearch {
  return present<FindingsSearch>({
    keadaan: oneOf(raw['keadaan'], FINDING_STATES),
    lembaga: text(raw['lembaga']),
    periode: text(raw['periode']),
    kecamatan: text(raw['kecamatan']),
  })
}
