/** What the addresses of the convergence score hold: the quarter, after how many months somebody counts as silent, form or entry. */
import { present, type Raw, text, whole } from './read-search.ts'

const MOST_MONTHS = 24

export interface ScoreBoardSearch {
  readonly periode?: string
  readonly diam?: number
}

export interface ScoredVillageSearch {
  readonly periode?: string
  readonly tampil?: 'formulir'
}

export function readScoreBoardSearch(raw: Raw): ScoreBoardSearch {
  return present<ScoreBoardSearch>({ periode: text(raw['periode']), diam: whole(raw['diam'], 1, MOST_MONTHS) })
}

export function readScoredVillageSearch(raw: Raw): ScoredVillageSearch {
  return present<ScoredVillageSearch>({ periode: text(raw['periode']), tampil: raw['tampil'] === 'formulir' ? 'formulir' : undefined })
}
