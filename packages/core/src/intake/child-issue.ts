/**
 * An Issue about one cell of a list of children: its place, and what was read in a form that names nobody.
 */
import type { Issue } from '../kit/issue.ts'
import type { ChildColumn, ChildListPlace, EppgbmRow } from './child-rows.ts'
import type { IssueCode, IssueParams } from './issue-texts/catalogue.ts'
import { issue } from './make-issue.ts'
import { maskRead } from './mask-read.ts'

/** `params` may hold numbers, days and names of columns; never what stands in a personal column. */
export function childIssue<Code extends IssueCode>(
  code: Code,
  row: EppgbmRow,
  { file, sheet, columns }: ChildListPlace,
  column: ChildColumn,
  params: IssueParams<Code>,
): Issue {
  const letter = columns[column] ?? null
  const cell = letter === null ? null : `${letter}${row.row}`
  return issue(code, { file, sheet, row: row.row, column: letter, cell }, maskRead(column, row.raw[column]), params)
}
