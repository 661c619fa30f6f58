/** What can be done with budgets; after each act the district is asked again, since sums and differences rest on them. */
import {
  addBudgetLine,
  applyBudgetFile,
  type BudgetBody,
  changeBudgetLine,
  endBudgetFile,
  removeBudgetLine,
} from '@konvergen/contract/budget.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'

export type NewLinePlace = Omit<BodyOf<typeof addBudgetLine>, 'facts'>

interface Saving {
  readonly facts: BudgetBody
  /** null = it is new. */
  readonly at: { readonly id: string; readonly revision: number } | null
}

export function useLineActs(kab: string, place: NewLinePlace) {
  const save = useMutation({
    mutationFn: ({ facts, at }: Saving) =>
      at === null
        ? call(addBudgetLine, { params: { kab }, body: { ...place, facts } })
        : call(changeBudgetLine, { params: { kab, id: at.id }, body: { revision: at.revision, facts } }),
    // Somebody else may have been faster: what they wrote is asked for, and shown beside.
    onSettled: () => forgetDistrict(kab),
  })
  const remove = useMutation({
    mutationFn: ({ id, revision }: { id: string; revision: number }) => call(removeBudgetLine, { params: { kab, id }, body: { revision } }),
    onSettled: () => forgetDistrict(kab),
  })
  return { save, remove }
}

export function useFileActs(kab: string, id: string) {
  const apply = useMutation({ mutationFn: () => call(applyBudgetFile, { params: { kab, id } }), onSettled: () => forgetDistrict(kab) })
  const end = useMutation({
    mutationFn: (reason: string) => call(endBudgetFile, { params: { kab, id }, body: { reason } }),
    onSettled: () => forgetDistrict(kab),
  })
  return { apply, end }
}
