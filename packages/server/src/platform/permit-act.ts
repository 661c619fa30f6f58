/**
 * Lets an act pass or not, before anything else is done: asked of `may` for whoever asks, behind a route as behind a command. Whoever holds nothing
 * in a district is told what is told of a district that does not exist.
 */

import { type Actor, countingGrants, EVERYWHERE } from '@konvergen/core/accounts/actor.ts'
import { ACTS, type Act } from '@konvergen/core/accounts/acts.ts'
import { areasFor, belongsTo, may, mayApprove, roleMay } from '@konvergen/core/accounts/may.ts'
import type { Asker, Context, DistrictContext } from './context.ts'
import { DEMO_KAB, type Home } from './database/databases.ts'
import { Problem } from './problem.ts'
import { dayOf } from './today.ts'

export interface Visitor {
  readonly actor: Actor
  /** The database that the account is in. */
  readonly home: Home
  /** Id of the session; null = no browser's. */
  readonly session: string | null
  /** Where they ask from; null or absent = the program itself. */
  readonly address?: string | null
}

function requirePerson({ actor }: Visitor, act: Act): void {
  if (actor.kind === 'tamu' && ACTS[act].span !== 'terbuka') throw new Problem('belum-masuk')
}

/** Estimates lean on every village of the district; what is shown of them is cut to the areas afterwards. */
function scopeOf(act: Act, areas: Asker['areas']): Asker['areas'] {
  return ACTS[act].span === 'saring' ? '*' : areas
}

/** `kab` undefined: the act is about no district. */
export function permitAct(visitor: Visitor, act: Act, kab: string | undefined, now: Date): Asker {
  requirePerson(visitor, act)
  const { actor, home, session: device, address = null } = visitor
  const day = dayOf(now)
  if (kab === undefined || ACTS[act].span === 'instansi') {
    if (!may(actor, act, EVERYWHERE, day)) throw new Problem('tidak-boleh')
    return { actor, areas: '*', scope: '*', home, device, address, act }
  }
  const isHere = actor.kind === 'sistem' || (kab === DEMO_KAB) === (home === 'contoh')
  if (!isHere || !belongsTo(actor, kab, day)) throw new Problem('tidak-ditemukan')
  const areas = areasFor(actor, act, kab, day)
  if (areas.length === 0) throw new Problem('tidak-boleh')
  return { actor, areas, scope: scopeOf(act, areas), home, device, address, act }
}

/** True for a district that the asker holds anything in. */
export function isOfAsker({ actor }: Asker, kab: string, now: Date): boolean {
  return belongsTo(actor, kab, dayOf(now))
}

/** For what is about no district, and yet not for everybody who is signed in. */
export function allowsSomewhere({ actor }: Pick<Asker, 'actor'>, act: Act, now: Date): boolean {
  return actor.kind === 'sistem' || countingGrants(actor, dayOf(now)).some(({ role }) => roleMay(role, act))
}

/** In the middle of a piece of work in one district: whether its asker may do something else there too. */
export function allows({ actor, kab, now }: DistrictContext, act: Act): boolean {
  return areasFor(actor, act, kab, dayOf(now)).length > 0
}

export function requireAllowed(ctx: DistrictContext, act: Act): void {
  if (!allows(ctx, act)) throw new Problem('tidak-boleh')
}

/** Whether its asker may do it to what belongs to an office; null = to what belongs to none. */
export function allowsOffice({ actor, kab, now }: DistrictContext, act: Act, office: string | null): boolean {
  return may(actor, act, kab, dayOf(now), office)
}

/** The same for approving: never what one has entered oneself. `place`: where it lies, if that is not the district as a whole. */
export function allowsApproval(
  ctx: DistrictContext,
  act: Act,
  what: { readonly office: string | null; readonly enteredBy: ReadonlySet<string>; readonly place?: string },
): boolean {
  const { actor, kab, now } = ctx
  const enteredBy = what.enteredBy.has(actor.id) ? actor.id : null
  return mayApprove(actor, act, what.place ?? kab, dayOf(now), { enteredBy, office: what.office })
}

function words(all: readonly string[]): string {
  return [...new Set(all)].toSorted().join(' ')
}

/** What the asker holds in a district, as words for the trail; null for the program itself. */
export function heldIn({ actor, now }: Context, kab: string): { role: string | null; area: string | null } {
  if (actor.kind !== 'akun') return { role: null, area: null }
  const held = countingGrants(actor, dayOf(now)).filter((grant) => grant.kab === kab || grant.kab === EVERYWHERE)
  return {
    role: words(held.map(({ role }) => role)),
    area: words(held.flatMap((grant) => (grant.kab === EVERYWHERE ? [EVERYWHERE] : grant.areas))),
  }
}
