/** The names of both sides of a pair, and of whom it stands on, as far as they are shown. */
import type { NamesSchema } from '@konvergen/contract/kin.ts'

export interface PairNames {
  readonly satu: NamesSchema | null
  readonly lain: NamesSchema | null
  /** Of the person of the family on whom the pair stands. */
  readonly orang: NamesSchema | null
}
