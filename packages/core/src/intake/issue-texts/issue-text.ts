/**
 * The shape of one entry of the issue catalogue: how grave it is and what it says in Bahasa Indonesia and English.
 * `{name}` stands for a parameter that whoever reports the issue must give (checked by the compiler in `make-issue.ts`);
 * `{:sel}`, `{:baris}`, `{:kolom}`, `{:lembar}`, `{:berkas}` and `{:baca}` are filled from the issue's own place and reading.
 */
import type { Severity } from '../../kit/issue.ts'

export interface IssueSentences {
  /** A few words, for a list. */
  readonly title: string
  /** What is there, where, and why it matters. */
  readonly what: string
  /** What the reader can do. */
  readonly todo: string
}

export interface IssueText {
  readonly severity: Severity
  readonly id: IssueSentences
  readonly en: IssueSentences
}

export type IssueTexts = Readonly<Record<string, IssueText>>

/** The names between braces in a text. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never

type SentencesOf<T extends IssueText> = T['id' | 'en']['title' | 'what' | 'todo']

/** The parameters that the texts of one entry ask for, without those filled from the place. */
export type ParamNames<T extends IssueText> = Exclude<NamesIn<SentencesOf<T>>, `:${string}`>
