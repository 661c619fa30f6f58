/**
 * The one way to report an issue: severity comes from the catalogue, and the compiler asks for every parameter of its sentences.
 */
import { type Issue, type IssuePlace, NOWHERE } from '../kit/issue.ts'
import { ISSUE_TEXTS, type IssueCode, type IssueParams } from './issue-texts/catalogue.ts'

/** `place` may be partial: what is left out is not about one such place. `read` is the text in the file. */
export function issue<Code extends IssueCode>(
  code: Code,
  place: Partial<IssuePlace>,
  read: string | null,
  params: IssueParams<Code>,
): Issue {
  return { code, severity: ISSUE_TEXTS[code].severity, place: { ...NOWHERE, ...place }, read, params }
}
