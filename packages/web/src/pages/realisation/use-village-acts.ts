/** What can be done with quarters and sheets of villages; after each act everything of realisation is asked again. */
import type { BodyOf } from '@konvergen/contract/route.ts'
import { handInVillage, judgeVillage, writeVillageRealisation } from '@konvergen/contract/village-realisation.ts'
import { applyVillageSheet } from '@konvergen/contract/village-realisation-files.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetRealisation } from '../../app/realisation-queries.ts'
import type { DeskOptions } from './report-desk.ts'
import type { StepMutation, TakenStep } from './use-realisation-acts.ts'

export interface OfVillage {
  readonly year: number
  readonly quarter: number
  readonly village: string
}

export function useStepVillage(kab: string, { year, quarter, village }: OfVillage): StepMutation {
  const of = { year, quarter, village }
  return useMutation({
    mutationFn: ({ step, reason }: TakenStep) =>
      step === 'serahkan' || step === 'minta-buka'
        ? call(handInVillage, { params: { kab }, body: { ...of, step, reason } })
        : call(judgeVillage, { params: { kab }, body: { ...of, step, reason } }),
    onSettled: () => forgetRealisation(kab),
  })
}

/** For the desk of a village. */
export const sendLines =
  (kab: string, { year, quarter, village }: OfVillage): DeskOptions['send'] =>
  (rows) =>
    call(writeVillageRealisation, { params: { kab }, body: { year, quarter, village, rows: [...rows] } })

export function useWriteLine(kab: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof writeVillageRealisation>) => call(writeVillageRealisation, { params: { kab }, body }),
    onSettled: () => forgetRealisation(kab),
  })
}

export function useApplyVillageSheet(kab: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof applyVillageSheet>) => call(applyVillageSheet, { params: { kab }, body }),
    onSettled: () => forgetRealisation(kab),
  })
}
