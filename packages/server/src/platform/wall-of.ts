/**
 * Before which wall of the database somebody stands in a piece of work: what they are to the tasks and meetings of its district.
 */
import { type Actor, countingGrants, reaches } from '@konvergen/core/accounts/actor.ts'
import { viewerOf } from '@konvergen/core/tasks/viewer.ts'
import { NO_WALL, NOBODY, type Wall } from './database/wall.ts'
import { dayOf } from './today.ts'

function holdsAllOf(actor: Actor, kabs: readonly string[], day: string): boolean {
  const held = countingGrants(actor, day)
  return kabs.every((kab) => held.some((grant) => reaches(grant, kab)))
}

/** `kabs`: all that the work may see. Offices are called by the same names in every district, so work on several has only what is their own. */
export function wallOf(actor: Actor, kabs: readonly string[], now: Date): Wall {
  if (actor.kind === 'sistem') return NO_WALL
  const day = dayOf(now)
  const [kab] = kabs
  if (kab === undefined) return { ...NOBODY, account: actor.id }
  const isWhole = holdsAllOf(actor, kabs, day)
  if (kabs.length > 1) return { ...NOBODY, account: actor.id, isWhole }
  const { id: account, offices, areas, coordinates } = viewerOf(actor, kab, day)
  return { account, offices, areas, coordinates, isWhole }
}
