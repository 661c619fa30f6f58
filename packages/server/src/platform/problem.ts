/**
 * A Problem is thrown where the answer is not what was asked for; the endpoint turns it into `application/problem+json`. Use cases and
 * stores throw it too: it is about the work, not about HTTP.
 */
import { PROBLEMS, type ProblemBody, type ProblemCode } from '@konvergen/contract/problems.ts'
import { type Details, fillText } from './fill-text.ts'

export class Problem extends Error {
  readonly code: ProblemCode
  readonly details: Details

  constructor(code: ProblemCode, details: Details = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'Problem'
    this.code = code
    this.details = details
  }
}

export function problemBody({ code, details }: Problem): ProblemBody {
  const { status, title, todo } = PROBLEMS[code]
  return { type: `https://konvergen.id/masalah/${code}`, code, status, title, todo: fillText(todo, details), details }
}
