/**
 * That somebody was given sight of names, or that an account which has it was reset: said to whoever hands in how people are told, since telling is
 * the work of a later capability.
 */
import type { DistrictContext } from '../../platform/context.ts'

export interface NamesGiven {
  readonly kind: 'nama-diberi' | 'nama-disetel-ulang'
  readonly accountId: string
  /** The person's name. */
  readonly nama: string
  /** The same thing is told to nobody twice. */
  readonly key: string
}

export type TellOfNames = (ctx: DistrictContext, given: NamesGiven) => Promise<void>
