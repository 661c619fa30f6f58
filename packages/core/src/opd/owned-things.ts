/**
 * The things that have an owner, and the way to one of them.
 */
import type { OwnedThing } from './owned-thing.ts'
import { OWNED_THINGS_DATA } from './owned-things.data.ts'

export const OWNED_THINGS: readonly OwnedThing[] = OWNED_THINGS_DATA

/** undefined: there is no such thing. */
export function thingOf(kode: string): OwnedThing | undefined {
  return OWNED_THINGS.find((thing) => thing.kode === kode)
}
