/**
 * One link of the chain: the digest of a row of the trail, over all that it says and over the digest before it. The row's detail is written with its
 * keys in order, since a database gives them back in an order of its own.
 */
import type { KeyRing } from '../../platform/crypto/key-ring.ts'
import type { Link } from './tables.ts'

/** Before the first row of every chain. */
export const NO_DIGEST = Buffer.alloc(32)

export function digestLink(keys: KeyRing, link: Link, before: Buffer): Buffer {
  const { kab_kode, seq, id, at, actor, role, area, device, act, subject, detail } = link
  const told = Object.entries(detail).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const text = JSON.stringify([kab_kode, seq, id, at.toISOString(), actor, role, area, device, act, subject, told, before.toString('hex')])
  return keys.trailDigest(text)
}
