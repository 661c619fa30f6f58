/** What cannot be kept, and why, in both languages. */
import { Problem } from '../../platform/problem.ts'

export function unfit(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}
