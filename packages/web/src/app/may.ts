/**
 * What whoever is signed in may do: asked of the same `may` as the server asks, with the same grants, so that a button and a guard never differ.
 */
import type { Me } from '@konvergen/contract/accounts.ts'
import { type Actor, EVERYWHERE, GUEST } from '@konvergen/core/accounts/actor.ts'
import { ACTS, type Act } from '@konvergen/core/accounts/acts.ts'
import { areasFor, belongsTo, may } from '@konvergen/core/accounts/may.ts'
import { isWithin } from '@konvergen/core/wilayah/kode.ts'
import { useMemo } from 'react'
import { useMe } from './me.ts'

/** Without `kab`: of the installation. With `kab`: somewhere in the district. With `place`: at that kecamatan or village. */
export type May = (act: Act, kab?: string, place?: string) => boolean

export function actorOf({ account, grants, secondFactor }: Me): Actor {
  return account === null ? GUEST : { id: account.id, kind: 'akun', grants, secondFactor }
}

function mayAs(actor: Actor, day: string): May {
  return (act, kab = EVERYWHERE, place) => {
    if (kab === EVERYWHERE || ACTS[act].span === 'instansi') return may(actor, act, EVERYWHERE, day)
    const areas = areasFor(actor, act, kab, day)
    if (areas === EVERYWHERE) return true
    return place === undefined ? areas.length > 0 : areas.some((area) => isWithin(place, area))
  }
}

export function mayOf(me: Me): May {
  return mayAs(actorOf(me), me.today)
}

/** What they might if they had come in with a second factor. */
export function mayWithFactorOf(me: Me): May {
  return mayAs({ ...actorOf(me), secondFactor: true }, me.today)
}

/** True when they hold anything at all in a district, whether or not it counts in this session. */
export function isOf(me: Me, kab: string): boolean {
  return belongsTo({ ...actorOf(me), secondFactor: true }, kab, me.today)
}

export function useMay(): May {
  const me = useMe()
  return useMemo(() => mayOf(me), [me])
}
