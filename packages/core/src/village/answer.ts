/**
 * How a village answers a recommendation: it goes into its RKPDes or APBDes with an amount, it comes later, or it cannot be done, and why.
 */
export const VILLAGE_ANSWERS = ['diterima', 'nanti', 'tidak-bisa'] as const
export type VillageAnswer = (typeof VILLAGE_ANSWERS)[number]

export const ANSWER_STAGES = ['rkpdes', 'apbdes'] as const
export type AnswerStage = (typeof ANSWER_STAGES)[number]

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
export function checkAnswer({ answer, stage, rupiah, reason }: AnswerFacts): AnswerFault[] {
  const isAccepted = answer === 'diterima'
  const isReasoned = (reason?.trim().length ?? 0) >= ENOUGH
  return [
    ...((stage === null) === isAccepted ? (['tahap'] as const) : []),
    ...((rupiah === null) === isAccepted ? (['rupiah'] as const) : []),
    ...(answer === 'tidak-bisa' && !isReasoned ? (['alasan'] as const) : []),
  ]
}
