/** A reason as a sentence of both languages, its figures written as each of them writes. */
import type { Language } from '../kit/say-number.ts'

/** Params as text of one language; a param that the reason does not carry is an empty text. */
export interface Said {
  readonly number: (param: string) => string
  readonly percent: (param: string) => string
  readonly probability: string
  /** The cut by name: the district's own, or one that was set. */
  readonly limit: string
}
export type Sentence = Readonly<Record<Language, (said: Said) => string>>
