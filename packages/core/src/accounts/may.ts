/**
 * May this person do this, there, today? The one answer to it: the server guards every route with it, the pages show a button by it.
 */

import { isWithin } from '../wilayah/kode.ts'
import { type Actor, countingGrants, EVERYWHERE, type Grant, reaches } from './actor.ts'
import { ACTS, type Act } from './acts.ts'
import { reachesOffice } from './own-office.ts'
import { type DataClass, RIGHTS, type Verb } from './rights.ts'
import { ROLE_FACTS, type Role } from './roles.ts'

/** Codes of areas; `*` = everything there is to see. */
export type Areas = typeof EVERYWHERE | readonly string[]

/** True when the role's rights hold the act, wherever. */
export function roleMay(role: Role, act: Act): boolean {
  const { does, data, span } = ACTS[act]
  if (span === 'instansi' && ROLE_FACTS[role].reach !== 'instansi') return false
  return RIGHTS[role][data]?.includes(does) === true
}

/** Id of an office in the register; null = of no office; undefined = no thing in particular is asked about. */
type Office = string | null | undefined

function grantsFor(actor: Actor, act: Act, day: string, office: Office): readonly Grant[] {
  const { does, data, asksFactor } = ACTS[act]
  if (asksFactor && !actor.secondFactor) return []
  return countingGrants(actor, day).filter((grant) => roleMay(grant.role, act) && reachesOffice(grant, does, data, office))
}

/**
 * Whether an act may be done at a place: `*` the installation, or the code of a district, kecamatan or village. `office`: whose the thing is that it
 * would be done to.
 */
export function may(actor: Actor, act: Act, place: string, day: string, office?: string | null): boolean {
  const { span } = ACTS[act]
  if (actor.kind === 'sistem' || span === 'terbuka') return true
  if (actor.kind === 'tamu') return false
  if (span === 'sendiri') return true
  const held = grantsFor(actor, act, day, office)
  if (span === 'anggota') return held.some(({ kab }) => kab === EVERYWHERE || isWithin(place, kab))
  return held.some((grant) => reaches(grant, place))
}

/**
 * Within a district: over which areas an act may be done. An empty list = not at all. Acts that are about a whole district are allowed only
 * to whoever holds all of it.
 */
export function areasFor(actor: Actor, act: Act, kab: string, day: string): Areas {
  if (may(actor, act, kab, day)) return EVERYWHERE
  const { span } = ACTS[act]
  if (actor.kind !== 'akun' || (span !== 'wilayah' && span !== 'saring')) return []
  const held = grantsFor(actor, act, day, undefined).filter((grant) => grant.kab === kab)
  return [...new Set(held.flatMap(({ areas }) => areas))].toSorted()
}

/**
 * Within a district: over which areas somebody holds a verb on a class of data, whatever the act: for things of which each has a class of its own.
 * `*` = all of the district; an empty list = nowhere.
 */
export function areasWith(actor: Actor, does: Verb, data: DataClass, kab: string, day: string): Areas {
  if (actor.kind === 'sistem') return EVERYWHERE
  const held = countingGrants(actor, day).filter(({ role }) => RIGHTS[role][data]?.includes(does) === true)
  if (held.some((grant) => reaches(grant, kab))) return EVERYWHERE
  return [...new Set(held.filter((grant) => grant.kab === kab).flatMap(({ areas }) => areas))].toSorted()
}

/** True when the person holds anything at all in a district; whoever holds nothing there is told that it does not exist. */
export function belongsTo(actor: Actor, kab: string, day: string): boolean {
  return actor.kind === 'sistem' || countingGrants(actor, day).some((grant) => grant.kab === EVERYWHERE || grant.kab === kab)
}

/**
 * Separation of duty: what somebody entered is approved by somebody else. `enteredBy`: id of the account, null = a file or the program.
 */
export function mayApprove(
  actor: Actor,
  act: Act,
  place: string,
  day: string,
  { enteredBy, office }: { readonly enteredBy: string | null; readonly office?: string | null },
): boolean {
  return enteredBy !== actor.id && may(actor, act, place, day, office)
}
