/**
 * What somebody went to the provider for, kept in their own browser while they are there: sealed, so that nobody reads or changes it, and bound to
 * that browser, so that nobody can be made to come back with somebody else's answer.
 */
import type { KeyRing } from '../../platform/crypto/key-ring.ts'
import type { Checks } from './sso-provider.ts'

const PLACE = 'sso'
const MINUTES = 10

/** `tiket`: takes up that invitation; `tautkan`: ties to that account; `kode`: was there, and owes a code; `keluar`: came in through it. */
export type Errand =
  | { readonly for: 'masuk'; readonly checks: Checks }
  | { readonly for: 'tiket'; readonly checks: Checks; readonly tiket: string }
  | { readonly for: 'tautkan'; readonly checks: Checks; readonly accountId: string }
  | { readonly for: 'kode'; readonly accountId: string; readonly session: string }
  | { readonly for: 'keluar' }

export function sealErrand(keys: KeyRing, errand: Errand, now: Date): string {
  const until = errand.for === 'keluar' ? Number.MAX_SAFE_INTEGER : now.getTime() + MINUTES * 60_000
  const { keyId, bytes } = keys.seal(Buffer.from(JSON.stringify({ errand, until })), PLACE)
  return `${keyId}.${bytes.toString('base64url')}`
}

/** null for what is none, is too old, or was not made here. */
export function openErrand(keys: KeyRing, cookie: string | null, now: Date): Errand | null {
  const [keyId = '', sealed = ''] = cookie?.split('.') ?? []
  try {
    const plain = keys.unseal({ keyId, bytes: Buffer.from(sealed, 'base64url') }, PLACE).toString('utf8')
    const { errand, until } = JSON.parse(plain) as { errand: Errand; until: number }
    return now.getTime() < until ? errand : null
  } catch {
    return null
  }
}
