/**
 * What six villages make of the recommendation: the answer, the line of their APBDes, and what of it was spent in two quarters; and how that is counted by hand.
 */
import type { ReportBody } from '@konvergen/contract/realisation.ts'
import type { VillageGridAnswer } from '@konvergen/contract/village-realisation.ts'
import type { Browser } from '../../../packages/server/test/support/browser.ts'
import { done } from './year-acts.ts'
import { type Counted, type Standing, tally } from './year-count.ts'
import { AT, YEAR } from './year-district.ts'

const OF_IT = 'Pendampingan keluarga berisiko stunting'
const NOT_OF_IT = 'Rabat beton jalan usaha tani'

export interface YearVillage {
  readonly answer: 'diterima' | 'nanti' | 'tidak-bisa' | null
  /** Title of its line; null = it has handed in no APBDes. */
  readonly line: string | null
  /** Rupiah of each quarter; null = not reported. */
  readonly done: readonly [string | null, string | null]
}

export const ANSWERS: readonly YearVillage[] = [
  { answer: 'diterima', line: OF_IT, done: ['300000', '450000'] },
  { answer: 'diterima', line: OF_IT, done: [null, null] },
  { answer: 'nanti', line: NOT_OF_IT, done: ['700000', null] },
  { answer: 'tidak-bisa', line: null, done: [null, null] },
  { answer: null, line: OF_IT, done: ['0', '0'] },
  { answer: null, line: null, done: [null, null] },
]

/** Lines that say what was recommended. */
export const LINKED = ANSWERS.filter(({ line }) => line === OF_IT).length

export const countAnswers = (): Counted =>
  tally(ANSWERS.map(({ answer }) => (answer === null ? 'tidak-diketahui' : answer === 'diterima' ? 'sampai' : 'putus')))

const inBudget = ({ line }: YearVillage): Standing => (line === null ? 'tidak-diketahui' : line === OF_IT ? 'sampai' : 'putus')

export const countInBudget = (): Counted => tally(ANSWERS.map(inBudget))

/** What is in no APBDes was not done by one; of a village that handed in none, and of a line that nobody reports, it is not known. */
export function countDeeds(): Counted {
  return tally(
    ANSWERS.map((village): Standing => {
      if (inBudget(village) !== 'sampai') return inBudget(village)
      const told = village.done.filter((rupiah) => rupiah !== null)
      if (told.length === 0) return 'tidak-diketahui'
      return told.some((rupiah) => rupiah !== '0') ? 'sampai' : 'putus'
    }),
  )
}

/** null = not reported. */
export function spentBy({ done: told }: YearVillage): string | null {
  const known = told.filter((rupiah) => rupiah !== null)
  return known.length === 0 ? null : String(known.reduce((sum, rupiah) => sum + BigInt(rupiah), 0n))
}

function factsOf(rupiah: string): ReportBody {
  const nothing = { volume: null, reached: null, places: [], reason: null, ask: null, note: null, evidence: [] }
  return { ...nothing, percent: rupiah === '0' ? 0 : 25, money: [{ source: 'dana-desa', rupiah }] }
}

/** As its head writes it: of the line with this title. */
export async function reportVillage(as: Browser, of: { village: string; quarter: number; title: string; rupiah: string }): Promise<void> {
  const { village, quarter, title, rupiah } = of
  const { rows } = done(await as.get<VillageGridAnswer>(`${AT}/realisasi/desa/${village}?tahun=${YEAR}&triwulan=${quarter}`))
  const line = rows.find((row) => row.title === title)
  const body = { year: YEAR, quarter, village, rows: [{ id: line?.id, revision: line?.revision, facts: factsOf(rupiah) }] }
  done(await as.post(`${AT}/realisasi/desa`, body))
}
