/** What can be done with activities and plans; after each act the district is asked again, since sums and the mapping rest on them. */
import { type ActivityBody, addActivity, applyPlanSheet, carryOver, changeActivity, removeActivity } from '@konvergen/contract/plan.ts'
import { handInPlan, stepPlan } from '@konvergen/contract/plan-versions.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'

const after = (kab: string) => ({ onSuccess: () => forgetDistrict(kab) })

export interface Saving {
  readonly facts: ActivityBody
  /** null = it is new. */
  readonly at: { readonly id: string; readonly revision: number } | null
}

export function useActivityActs(kab: string, { year, office }: { readonly year: number; readonly office: string | null }) {
  const save = useMutation({
    mutationFn: ({ facts, at }: Saving) =>
      at === null
        ? call(addActivity, { params: { kab }, body: { year, office, facts } })
        : call(changeActivity, { params: { kab, id: at.id }, body: { revision: at.revision, facts } }),
    ...after(kab),
    // Somebody else was faster: what they wrote is asked for, and shown beside.
    onError: () => forgetDistrict(kab),
  })
  const remove = useMutation({
    mutationFn: ({ id, revision }: { id: string; revision: number }) => call(removeActivity, { params: { kab, id }, body: { revision } }),
    ...after(kab),
  })
  return { save, remove }
}

export function useApplySheet(kab: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof applyPlanSheet>) => call(applyPlanSheet, { params: { kab }, body }),
    ...after(kab),
  })
}

export function useCarryOver(kab: string) {
  return useMutation({ mutationFn: (body: BodyOf<typeof carryOver>) => call(carryOver, { params: { kab }, body }), ...after(kab) })
}

export function useHandIn(kab: string) {
  return useMutation({ mutationFn: (body: BodyOf<typeof handInPlan>) => call(handInPlan, { params: { kab }, body }), ...after(kab) })
}

export function useStepPlan(kab: string, id: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof stepPlan>) => call(stepPlan, { params: { kab, id }, body }),
    onSettled: () => forgetDistrict(kab),
  })
}
