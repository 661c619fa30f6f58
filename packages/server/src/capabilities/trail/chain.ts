/**
 * One link of the chain: the digest of a row of the trail, over all that it says and over the digest before it; and the seal of the chain's end. The
 * row's detail is written with its keys in order, since a database gives them back in an order of its own.
 */
import type { KeyRing } from '../../platform/crypto/key-ring.ts'
import type { Head, Link } from './tables.ts'

/** Before the first row of every chain. */
export const NO_DIGEST = Buffer.alloc(32)

export function digestLink(keys: KeyRing, link: Link, before: Buffer): Buffer {
  const { kab_kode, seq, id, at, actor, role, area, device, address, act, subject, detail } = link
  const told = Object.entries(detail).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const said = [kab_kode, seq, id, at.toISOString(), actor, role, area, device, act, subject, told, before.toString('hex')]
  // Rows from before there was an address are digested as they were.
  return keys.trailDigest(JSON.stringify(address === null ? said : [...said, address]))
}

/** The keyed digest of a chain's end. No row begins with this word, so that neither can stand for the other. */
export function sealEnd(keys: KeyRing, kab: string, { seq, digest }: Pick<Head, 'seq' | 'digest'>): Buffer {
  return keys.trailDigest(JSON.stringify(['ujung', kab, seq, digest.toString('hex')]))
}

/** True for an end that was written by whoever holds the keys. */
export function isSealed(keys: KeyRing, kab: string, head: Head): boolean {
  return head.seal?.equals(sealEnd(keys, kab, head)) === true
}
