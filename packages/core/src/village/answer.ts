/**
 * How a village answers a recommendation: it goes into its RKPDes or APBDes with an amount, it comes later, or it cannot be done, and why.
 */
import { villageKind } from '../wilayah/kode.ts'

export const VILLAGE_ANSWERS = ['diterima', 'nanti', 'tidak-bisa'] as const
export type VillageAnswer = (typeof VILLAGE_ANSWERS)[number]

/** `dpa`: of a kelurahan, which has no budget of its own. */
export const ANSWER_STAGES = ['rkpdes', 'apbdes', 'dpa'] as const
export type AnswerStage = (typeof ANSWER_STAGES)[number]

/** Where a village, by its code, can put what it accepts. */
export function stagesOf(desa: string): readonly AnswerStage[] {
  return villageKind(desa) === 'kelurahan' ? ['dpa'] : ['rkpdes', 'apbdes']
}

export interface AnswerFacts {
  readonly answer: VillageAnswer
  /** Told exactly when it is accepted. */
  readonly stage: AnswerStage | null
  /** Whole rupiah in digits; told exactly when it is accepted. */
  readonly rupiah: string | null
  readonly reason: string | null
}

export type AnswerFault = 'tahap' | 'rupiah' | 'alasan'

const ENOUGH = 3

/** An empty list = it can be kept. */
export function checkAnswer({ answer, stage, rupiah, reason }: AnswerFacts, desa: string): AnswerFault[] {
  const isAccepted = answer === 'diterima'
  const isOfVillage = stage === null || stagesOf(desa).includes(stage)
  const isReasoned = (reason?.trim().length ?? 0) >= ENOUGH
  return [
    ...((stage === null) === isAccepted || !isOfVillage ? (['tahap'] as const) : []),
    ...((rupiah === null) === isAccepted ? (['rupiah'] as const) : []),
    ...(answer === 'tidak-bisa' && !isReasoned ? (['alasan'] as const) : []),
  ]
}
