/** The names of both sides of a pair, as far as they are shown. */
import type { NamesSchema } from '@konvergen/contract/kin.ts'

export interface PairNames {
  readonly satu: NamesSchema | null
  readonly lain: NamesSchema | null
}
