/**
 * The code behind the QR picture on the meeting's screen: which meeting, until when, and a keyed digest over both (HMAC of a key that is used for
 * nothing else). It is good for a few minutes and kept nowhere.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { KeyRing } from '../../platform/crypto/key-ring.ts'
import { Problem } from '../../platform/problem.ts'

/** Long enough to type a name after scanning, too short to be sent home. */
export const CODE_MINUTES = 10
const MINUTE_MS = 60_000
const FORM = /^(\d{2}\.\d{2})~([0-9a-f-]{36})~(\d{13})~([0-9a-f]{64})$/

/** Of the chain's keyed digest a key of our own: no row of the trail has such a text. */
function signature(keys: KeyRing, text: string): Buffer {
  return createHmac('sha256', keys.trailDigest('konvergen hadir')).update(text).digest()
}

export function makeCode(keys: KeyRing, kab: string, meetingId: string, now: Date): { kode: string; endsAt: Date } {
  const endsAt = new Date(now.getTime() + CODE_MINUTES * MINUTE_MS)
  const text = `${kab}~${meetingId}~${endsAt.getTime()}`
  return { kode: `${text}~${signature(keys, text).toString('hex')}`, endsAt }
}

/** Throws the same Problem for one that is over, altered or no code at all. */
export function readCode(keys: KeyRing, kode: string, now: Date): { kab: string; meetingId: string } {
  const [, kab = '', meetingId = '', ends = '', sign = ''] = FORM.exec(kode) ?? []
  const expected = signature(keys, `${kab}~${meetingId}~${ends}`)
  const given = Buffer.from(sign, 'hex')
  if (given.length !== expected.length || !timingSafeEqual(given, expected) || Number(ends) < now.getTime())
    throw new Problem('kode-hadir-keliru')
  return { kab, meetingId }
}
