/**
 * That somebody was given sight of names, that an account which has it was reset, that a second factor was set: said to whoever hands in how people are
 * told, since telling is the work of a later capability.
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

export interface FactorSet {
  readonly accountId: string
  /** The person's name. */
  readonly nama: string
  /** From when it counts for names; null = at once. */
  readonly until: Date | null
}

/** Sign-ins with the right password whose code never came. */
export interface CodeMissed {
  readonly accountId: string
  readonly times: number
  readonly address: string | null
  readonly key: string
}

export interface Telling {
  readonly ofNames: (ctx: DistrictContext, given: NamesGiven) => Promise<void>
  readonly ofFactor: (ctx: DistrictContext, set: FactorSet) => Promise<void>
}

export type TellOfNames = Telling['ofNames']
export type TellOfMissedCode = (ctx: DistrictContext, missed: CodeMissed) => Promise<void>
export type TellOfFactor = Telling['ofFactor']
