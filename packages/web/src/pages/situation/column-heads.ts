/** The head of each column of the village table, and which of them hold numbers. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { FIGURE_TEXT } from '../../text/measures.ts'
import { SITUATION } from '../../text/situation.ts'
import type { ColumnId } from './arrange-villages.ts'

const HEADS: Partial<Record<ColumnId, Bilingual>> = {
  desa: SITUATION.desa,
  kecamatan: SITUATION.kecamatan,
  kasus: SITUATION.cases,
  diukur: SITUATION.measured,
  rentang: SITUATION.interval,
  stunting: SITUATION.percent,
  perkiraan: SITUATION.estimate,
  peluang: SITUATION.probability,
  kepastian: SITUATION.certainty,
  cukup: SITUATION.verdict,
}

const WORDS: ReadonlySet<ColumnId> = new Set(['desa', 'kecamatan', 'rentang', 'kepastian', 'cukup'])

export function columnHead(column: ColumnId): Bilingual {
  const own = HEADS[column]
  return own ?? FIGURE_TEXT[column as keyof typeof FIGURE_TEXT].short
}

export function isNumberColumn(column: ColumnId): boolean {
  return !WORDS.has(column)
}
