/**
 * A file that gives nothing is answered with the gravest reason.
 */
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { Problem } from '../../platform/problem.ts'
import { problemFromIssue } from '../../platform/problem-from-issue.ts'

export function refuseFile(issues: readonly Issue[]): never {
  const [reason] = issues.toSorted((a, b) => Number(b.severity === 'galat') - Number(a.severity === 'galat'))
  throw reason === undefined ? new Problem('kesalahan-dalam') : problemFromIssue('berkas-tidak-terbaca', reason)
}
