/**
 * Buckets that were found empty, and until when: whoever goes on guessing is answered without any work of the database. Only what is certain is
 * remembered; another process of the same installation finds out for itself.
 */
import type { Databases } from '../../platform/database/databases.ts'

/** Beyond it everything is forgotten and found out anew: an attacker must not fill the memory. */
const MOST = 50_000

const known = new WeakMap<Databases, Map<string, number>>()

function bucketsOf(databases: Databases): Map<string, number> {
  const there = known.get(databases) ?? new Map<string, number>()
  known.set(databases, there)
  return there
}

/** Seconds until the longest empty of these has a try; 0 = none is known to be empty. `keys`: digests of buckets. */
export function secondsEmpty(databases: Databases, keys: readonly string[], now: Date): number {
  const buckets = bucketsOf(databases)
  const until = Math.max(0, ...keys.map((key) => buckets.get(key) ?? 0))
  return Math.max(0, Math.ceil((until - now.getTime()) / 1000))
}

export function rememberEmpty(databases: Databases, key: string, seconds: number, now: Date): void {
  const buckets = bucketsOf(databases)
  if (buckets.size >= MOST) buckets.clear()
  buckets.set(key, now.getTime() + seconds * 1000)
}

export function forgetEmpty(databases: Databases, key: string): void {
  bucketsOf(databases).delete(key)
}
