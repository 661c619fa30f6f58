import { Problem } from '../../platform/problem.ts'

/** What was asked cannot be, said in both languages. */
export function unfit(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}
