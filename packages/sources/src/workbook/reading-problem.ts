/**
 * A file that cannot be read, on its way out of the readers: they give up deep inside other people's parsers, so they throw this, and
 * `read-workbook.ts` alone turns it into the Issue that leaves the room.
 */
import type { Issue } from '@konvergen/core/kit/issue.ts'

export class ReadingProblem extends Error {
  readonly issue: Issue

  constructor(issue: Issue) {
    super(issue.code)
    this.issue = issue
  }
}
