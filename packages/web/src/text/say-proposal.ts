/** Whether a village is proposed as lokus, in words: the same in tables, map and file. */
import type { LokusRow } from '@konvergen/core/lokus/proposal.ts'
import { SITUATION } from './situation.ts'
import type { Speak } from './text.ts'

export function sayProposal({ proposed, rank }: Pick<LokusRow, 'proposed' | 'rank'>, t: Speak): string {
  return proposed && rank !== null ? t(SITUATION.proposed, { rank }) : t(SITUATION.notProposed)
}
