/**
 * Who acts, with all that decides what they may: their grants, and how they signed in.
 */
import { isWithin } from '../wilayah/kode.ts'
import { ROLE_FACTS, type Role } from './roles.ts'

/** `*` where a grant reaches the whole installation. */
export const EVERYWHERE = '*'

export interface Grant {
  readonly role: Role
  /** Code of the district, or `*`. */
  readonly kab: string
  /** Codes that it reaches: the district's own, or kecamatan and villages inside it. */
  readonly areas: readonly string[]
  /** Id of the office (OPD) for which; null = none. */
  readonly opd: string | null
  /** First and last day, `YYYY-MM-DD`; null = no end. */
  readonly from: string
  readonly until: string | null
}

export interface Actor {
  /** Id of the account; `sistem`, `tamu` or `operator:…` for whoever has none. */
  readonly id: string
  /** `sistem`: the program's own work, and whoever runs a command on the machine itself, where the keys lie. */
  readonly kind: 'akun' | 'tamu' | 'sistem'
  readonly grants: readonly Grant[]
  /** Signed in with a second factor, or where there can be none (a token of the command line, the demo). */
  readonly secondFactor: boolean
}

export const GUEST: Actor = { id: 'tamu', kind: 'tamu', grants: [], secondFactor: false }

export function systemActor(id: string): Actor {
  return { id, kind: 'sistem', grants: [], secondFactor: true }
}

/** Those that count on a day: begun, not over, and with the second factor that their role asks for. */
export function countingGrants({ grants, secondFactor }: Actor, day: string): readonly Grant[] {
  return grants.filter(
    ({ role, from, until }) => from <= day && (until === null || day <= until) && (secondFactor || !ROLE_FACTS[role].seesNames),
  )
}

/** True when a grant reaches the place: a code, or `*` for the whole installation. */
export function reaches({ kab, areas }: Grant, place: string): boolean {
  return kab === EVERYWHERE || areas.some((area) => isWithin(place, area))
}
