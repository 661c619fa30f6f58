/** What commands may do with plans, budgets, realisation, commitments, packages of villages and the chain. */
import type { CommitmentList } from '@konvergen/contract/commitment.ts'
import type { VillageList } from '@konvergen/contract/village.ts'
import type { Act } from '@konvergen/core/accounts/acts.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { type BudgetActs, budgetActsOf } from './budget-acts.ts'
import { quoteChain } from './capabilities/chain/door.ts'
import { type CommitmentsAsked, readRegister, type TakenRegister, takeOutRegister } from './capabilities/commitment/door.ts'
import { listVillages } from './capabilities/village/list-villages.ts'
import { type AskedPaper, takeOutDocx, takeOutPdf, type VillageFile } from './capabilities/village/take-out-paper.ts'
import { type ChainActs, chainActsOf } from './chain-acts.ts'
import { type PlanActs, planActs } from './plan-acts.ts'
import { runInDistrict, type Work } from './platform/run-work.ts'
import { type RealisationActs, realisationActs } from './realisation-acts.ts'

export interface DeedActs extends ChainActs, BudgetActs, PlanActs, RealisationActs {
  /** The register of commitments of a year (absent: this one, or the newest that holds any). */
  readonly listCommitments: (kab: string, tahun: number | undefined) => Promise<CommitmentList>
  readonly takeOutCommitments: (kab: string, asked: CommitmentsAsked) => Promise<TakenRegister>
  readonly listVillages: (kab: string, year: number) => Promise<VillageList>
  /** Letter and package of a village: the newest that was issued, else a draft. */
  readonly villagePaper: (asked: AskedPaper, form: 'pdf' | 'docx', language: Language) => Promise<VillageFile>
}

/** `as`: the work of an act, once its visitor may do it. */
export function deedActsOf(as: (act: Act, kab: string) => Work): DeedActs {
  return {
    ...chainActsOf(as),
    ...budgetActsOf(as),
    ...planActs(as),
    ...realisationActs(as),
    listCommitments: async (kab, tahun) =>
      runInDistrict(as('commitment.read', kab), 'baca', kab, (ctx) => readRegister(ctx, tahun === undefined ? {} : { tahun })),
    takeOutCommitments: (kab, asked) => takeOutRegister(as('commitment.read', kab), kab, asked, quoteChain),
    listVillages: async (kab, year) => runInDistrict(as('village.read', kab), 'baca', kab, (ctx) => listVillages(ctx, year)),
    villagePaper: async (asked, form, language) => {
      const work = as('village.read', asked.kab)
      return form === 'pdf' ? takeOutPdf(work, asked, language) : takeOutDocx(work, asked, language)
    },
  }
}
