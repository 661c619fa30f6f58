/**
 * Budgets for whoever is not a browser: a file is read, looked at and applied, lines that count are listed. The same use cases as behind the routes.
 */
import type { BudgetFileDetail, BudgetLineShown, downloadBudget, uploadBudgetFile } from '@konvergen/contract/budget.ts'
import type { QueryOf } from '@konvergen/contract/route.ts'
import type { Act } from '@konvergen/core/accounts/acts.ts'
import { applyBudget } from './capabilities/budget/decide-file.ts'
import { listWholeChoice } from './capabilities/budget/look-at-budget.ts'
import { lookAtFile } from './capabilities/budget/look-at-file.ts'
import { gatherOwners } from './capabilities/budget/owners.ts'
import { readBudgetWorkbook } from './capabilities/budget/read-workbook.ts'
import { uploadFile } from './capabilities/budget/upload-file.ts'
import { Problem } from './platform/problem.ts'
import { runInDistrict, type Work } from './platform/run-work.ts'
import type { UploadedFile } from './platform/uploaded-file.ts'

type Upload = Omit<QueryOf<typeof uploadBudgetFile>, 'lembaga'> & {
  /** As it is called in the register. */
  readonly officeName?: string | undefined
}

export interface BudgetActs {
  /** Reads a file; `isApplied`: it counts from then on. All or nothing. */
  readonly importBudget: (kab: string, file: UploadedFile, how: Upload & { readonly isApplied: boolean }) => Promise<BudgetFileDetail>
  readonly listBudget: (kab: string, choice: QueryOf<typeof downloadBudget>) => Promise<BudgetLineShown[]>
}

/** `as`: the work of an act, once its visitor may do it. */
export function budgetActsOf(as: (act: Act, kab: string) => Work): BudgetActs {
  return {
    importBudget: async (kab, file, { officeName, isApplied, ...asked }) => {
      const work = as('budget.write', kab)
      const read = await readBudgetWorkbook(file)
      return runInDistrict(work, 'tulis', kab, async (ctx) => {
        const office = officeName === undefined ? undefined : (await gatherOwners(ctx)).named(officeName, null, 'rkpd')
        if (office === null) throw new Problem('tidak-ditemukan')
        const { id } = await uploadFile(ctx, { ...asked, ...(office === undefined ? {} : { lembaga: office }) }, read)
        const before = await lookAtFile(ctx, id, {})
        if (!isApplied) return before
        await applyBudget(ctx, id)
        return { ...(await lookAtFile(ctx, id, {})), difference: before.difference }
      })
    },
    listBudget: async (kab, choice) => runInDistrict(as('budget.read', kab), 'baca', kab, (ctx) => listWholeChoice(ctx, choice)),
  }
}
