/** What a route of the stand-in server is told, and answers: a body, nothing (404), or a refusal in the words of the catalogue. */
import { PROBLEMS, type ProblemBody, type ProblemCode } from '@konvergen/contract/problems.ts'

export interface Asked {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** Of a request that sends JSON. */
  readonly body: unknown
}
export type Answer = (asked: Asked) => unknown

export class Refusal {
  readonly body: ProblemBody

  constructor(code: ProblemCode, details: ProblemBody['details'] = {}) {
    const { status, title, todo } = PROBLEMS[code]
    this.body = { type: 'about:blank', code, status, title, todo, details }
  }
}
