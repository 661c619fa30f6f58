/** What the form of an answer says, and what of it is lacking or cannot be read. */
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import { readRupiah } from '@konvergen/core/plan/read-rupiah.ts'
import { type AnswerFacts, type AnswerFault, type AnswerStage, checkAnswer, type VillageAnswer } from '@konvergen/core/village/answer.ts'

interface AnswerDraft {
  readonly answer: VillageAnswer
  readonly stage: AnswerStage
  readonly amount: string
  readonly reason: string
}

export function amountOf(cost: string | null): string {
  return cost === null ? '' : sayRupiah(cost)
}

export function readAnswer(
  { answer, stage, amount, reason }: AnswerDraft,
  desa: string,
): { readonly facts: AnswerFacts; readonly faults: readonly AnswerFault[] } {
  const isAccepted = answer === 'diterima'
  const money = readRupiah(amount)
  const facts = {
    answer,
    stage: isAccepted ? stage : null,
    rupiah: isAccepted && 'rupiah' in money ? money.rupiah : null,
    reason: reason.trim() === '' ? null : reason.trim(),
  }
  return { facts, faults: checkAnswer(facts, desa) }
}
