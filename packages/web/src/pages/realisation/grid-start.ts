/** Which office and quarter the grid shows: those of the address, else one's own office and the newest quarter that is over. */
import type { Me } from '@konvergen/contract/accounts.ts'
import { ownOfficeOf } from '../../app/own-office.ts'
import type { RealisationSearch } from '../../app/realisation-search.ts'
import { newestQuarter } from './newest-quarter.ts'

const YEAR_LENGTH = 4

export function startOf(search: RealisationSearch, me: Me, kab: string): { tahun: number; triwulan: number; lembaga: string } {
  const { tahun = Number(me.today.slice(0, YEAR_LENGTH)) } = search
  const { triwulan = newestQuarter(tahun, me.today), lembaga = ownOfficeOf(me, kab) ?? 'sekretariat' } = search
  return { tahun, triwulan, lembaga }
}
