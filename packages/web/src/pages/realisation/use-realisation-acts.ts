/** What can be done with quarters, rules and sheets; after each act everything of realisation is asked again. */
import { handInQuarter, judgeQuarter, setRealisationRules, writeRealisation } from '@konvergen/contract/realisation.ts'
import { applyRealisationSheet } from '@konvergen/contract/realisation-files.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import type { QuarterStep } from '@konvergen/core/realisation/quarter-step.ts'
import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetRealisation } from '../../app/realisation-queries.ts'
import type { DeskOptions } from './report-desk.ts'

export interface OfQuarter {
  readonly year: number
  readonly quarter: number
  readonly office: string | null
}

export function useSetRules(kab: string, onDone: () => void) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof setRealisationRules>) => call(setRealisationRules, { params: { kab }, body }),
    onSuccess: async () => {
      await forgetRealisation(kab)
      onDone()
    },
  })
}

export interface TakenStep {
  readonly step: QuarterStep
  readonly reason: string | null
}

export type StepMutation = UseMutationResult<unknown, Error, TakenStep>

export function useStepQuarter(kab: string, of: OfQuarter): StepMutation {
  return useMutation({
    mutationFn: ({ step, reason }: TakenStep) =>
      step === 'serahkan' || step === 'minta-buka'
        ? call(handInQuarter, { params: { kab }, body: { ...of, step, reason } })
        : call(judgeQuarter, { params: { kab }, body: { ...of, step, reason } }),
    onSettled: () => forgetRealisation(kab),
  })
}

/** For the desk of an office. */
export const sendReports =
  (kab: string, { year, quarter, office }: OfQuarter): DeskOptions['send'] =>
  (rows) =>
    call(writeRealisation, { params: { kab }, body: { year, quarter, office, rows: [...rows] } })

export function useWriteReports(kab: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof writeRealisation>) => call(writeRealisation, { params: { kab }, body }),
    onSettled: () => forgetRealisation(kab),
  })
}

export function useApplySheet(kab: string) {
  return useMutation({
    mutationFn: (body: BodyOf<typeof applyRealisationSheet>) => call(applyRealisationSheet, { params: { kab }, body }),
    onSettled: () => forgetRealisation(kab),
  })
}
