/**
 * A whole list of children checked: every row by itself, then the rows against each other. Rows stay as they were read, but for a NIK that
 * stands on several children: it identifies none of them and is taken away. Scores are compared in `compare-exported.ts`.
 */
import type { Day } from '../kit/day.ts'
import type { Issue } from '../kit/issue.ts'
import { checkChild } from './check-child.ts'
import { identityOf } from './child-identity.ts'
import { nikColumnIssues } from './child-list-issues.ts'
import type { ChildListPlace, EppgbmRow } from './child-rows.ts'
import { checkIdentities } from './duplicate-children.ts'

export interface CheckedChildren {
  /** In file order, parallel to the rows that came in. */
  readonly rows: readonly EppgbmRow[]
  readonly issues: readonly Issue[]
}

/** `fileDate`: see `checkChild`. A list too long for memory is checked in the same three parts, batch by batch. */
export function checkChildren(rows: readonly EppgbmRow[], place: ChildListPlace, fileDate: Day | null): CheckedChildren {
  const ofRows = rows.flatMap((row) => checkChild(row, place, fileDate))
  const states = rows.map(({ nikState }) => nikState)
  const across = checkIdentities(rows.map(identityOf), place)
  return {
    rows: rows.map((row) => (row.nik !== null && across.sharedNiks.has(row.nik) ? { ...row, nik: null } : row)),
    issues: [...nikColumnIssues(states, place), ...ofRows, ...across.issues],
  }
}
