/**
 * What somebody is to the tasks of a district: which offices and areas they answer for, and which areas they coordinate. From the same grants and
 * the same `may` as everything else.
 */
import { type Actor, countingGrants, EVERYWHERE } from '../accounts/actor.ts'
import { type Areas, areasFor } from '../accounts/may.ts'
import { RIGHTS } from '../accounts/rights.ts'
import { ROLE_FACTS, type Role } from '../accounts/roles.ts'

/** Roles that are an office of their own where the grant names none. */
export const OFFICE_ROLES = ['admin-kab', 'eksekutif', 'dinkes', 'opd-kb'] as const satisfies readonly Role[]

export interface Viewer {
  readonly id: string
  readonly roles: readonly Role[]
  /** Codes of offices, as tasks are addressed to them. */
  readonly offices: readonly string[]
  /** Kecamatan and villages that they answer for; what lies inside is theirs too. */
  readonly areas: readonly string[]
  /** Where they coordinate: every task that concerns these is seen, confirmed and given back by them. */
  readonly coordinates: Areas
}

interface HeldOffice {
  readonly role: Role
  readonly opd: string | null
}

/** Codes of the offices that a grant is for: the named one, and the role where it is an office itself; empty for a village or health centre. */
export function officesOf({ role, opd }: HeldOffice): readonly string[] {
  const own = (OFFICE_ROLES as readonly Role[]).includes(role) ? [role] : []
  return opd === null ? own : [...own, opd]
}

/** True for roles whose holders answer for the areas of their grant, and may hold tasks at all. */
export function answersForAreas(role: Role): boolean {
  const { reach } = ROLE_FACTS[role]
  return (reach === 'kecamatan' || reach === 'desa') && RIGHTS[role].tugas !== undefined
}

/** `kab`: code of the district; `day`: today, `YYYY-MM-DD`. The program itself coordinates everywhere. */
export function viewerOf(actor: Actor, kab: string, day: string): Viewer {
  const held = countingGrants(actor, day).filter((grant) => grant.kab === kab || grant.kab === EVERYWHERE)
  const offices = held.filter(({ role }) => RIGHTS[role].tugas !== undefined).flatMap(officesOf)
  const areas = held.filter(({ role }) => answersForAreas(role)).flatMap((grant) => grant.areas)
  return {
    id: actor.id,
    roles: [...new Set(held.map(({ role }) => role))],
    offices: [...new Set(offices)].toSorted(),
    areas: [...new Set(areas)].toSorted(),
    coordinates: areasFor(actor, 'tasks.coordinate', kab, day),
  }
}
