/**
 * An Issue that lets nothing of a file be used, as the Problem that answers the upload: same sentences, both languages.
 */
import type { ProblemCode } from '@konvergen/contract/problems.ts'
import { type Language, sayIssue } from '@konvergen/core/intake/say-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { Problem } from './problem.ts'

function sentence(issue: Issue, language: Language): string {
  const { what, todo } = sayIssue(issue, language)
  return `${what} ${todo}`.trim()
}

export function problemFromIssue(code: ProblemCode, issue: Issue): Problem {
  return new Problem(code, { sebab: sentence(issue, 'id'), reason: sentence(issue, 'en'), isu: issue.code })
}
