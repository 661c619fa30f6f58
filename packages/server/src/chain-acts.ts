/** What commands may do with the chain: the same use cases as behind its routes, asked of the same `may`. */
import type { ChainAnswer } from '@konvergen/contract/chain.ts'
import type { Act } from '@konvergen/core/accounts/acts.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { type AskedChainPaper, type ChainFile, composeWorkbook, lookAtChain, takeOutChainPaper } from './capabilities/chain/door.ts'
import { runInDistrict, type Work } from './platform/run-work.ts'

export interface ChainActs {
  readonly lookAtChain: (kab: string, year: number) => Promise<ChainAnswer>
  /** Bytes of a workbook (XLSX). */
  readonly takeOutChain: (kab: string, year: number, language: Language) => Promise<Uint8Array>
  /** Of the district, an office or a village. */
  readonly chainPaper: (asked: AskedChainPaper, ending: 'pdf' | 'docx') => Promise<ChainFile>
}

export function chainActsOf(as: (act: Act, kab: string) => Work): ChainActs {
  return {
    lookAtChain: (kab, year) => runInDistrict(as('chain.read', kab), 'baca', kab, (ctx) => lookAtChain(ctx, year)),
    takeOutChain: async (kab, year, language) => {
      const composed = await runInDistrict(as('chain.read', kab), 'baca', kab, (ctx) => composeWorkbook(ctx, year))
      const { writeChain } = await import('@konvergen/papers/chain/chain-workbook.ts')
      return writeChain(composed, language)
    },
    chainPaper: (asked, ending) => takeOutChainPaper(as('chain.read', asked.kab), asked, ending),
  }
}
