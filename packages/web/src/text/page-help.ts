/** What the help of a page holds. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { TermName } from './terms.ts'

export interface PageHelp {
  readonly purpose: Bilingual
  readonly steps: readonly [Bilingual, Bilingual, Bilingual]
  readonly terms: readonly TermName[]
}
