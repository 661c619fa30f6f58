/**
 * The id of a line: made from what makes it the same line again (core/budget/line-key.ts), so that links hold when a newer file brings it.
 */
import { createHash } from 'node:crypto'
import type { BudgetFacts, BudgetStage } from '@konvergen/core/budget/line.ts'
import { keyOf } from '@konvergen/core/budget/line-key.ts'

interface KeyedLine {
  /** Id of an office or code of a village. */
  readonly owner: string
  readonly facts: BudgetFacts
  /** Which of those of the owner that are alike it is, from 1. */
  readonly nth: number
}

export function idOfLine(stage: BudgetStage, year: number, { owner, facts, nth }: KeyedLine): string {
  const digest = createHash('sha256')
    .update([stage, year, owner, keyOf(facts), nth].join('|'))
    .digest('hex')
  return digest.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
