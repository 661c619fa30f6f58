/** The area of whoever holds a part of a district: a page of areas opens on it. Of several the first by code. */
import type { Me } from '@konvergen/contract/accounts.ts'
import { EVERYWHERE } from '@konvergen/core/accounts/actor.ts'
import { areasFor } from '@konvergen/core/accounts/may.ts'
import { actorOf } from './may.ts'
import { useMe } from './me.ts'

/** undefined: they see the whole of it, or nothing. */
export function ownAreaOf(me: Me, kab: string): string | undefined {
  const areas = areasFor(actorOf(me), 'situation.read', kab, me.today)
  if (areas === EVERYWHERE || areas.includes(kab)) return undefined
  return areas.toSorted()[0]
}

export function useOwnArea(kab: string): string | undefined {
  return ownAreaOf(useMe(), kab)
}
