/**
 * The second factor: a code of six digits from an authenticator app (TOTP, RFC 6238), or one of ten recovery codes. The secret is sealed; a code
 * counts once.
 */
import { Secret, TOTP } from 'otpauth'
import type { Context } from '../../platform/context.ts'
import { placeOfFactor } from './sealed-tables.ts'
import { digestOf, newTicket, readTicket } from './secrets.ts'
import { type StoredAccount, setSecondFactor, spendStep } from './store.ts'
import { replaceCodes, spendCode } from './ticket-store.ts'

const ISSUER = 'Konvergen'
const PERIOD = 30
const DIGITS = 6
/** A clock may be half a minute wrong. */
const WINDOW = 1
const RECOVERY_CODES = 10
const SECRET_BYTES = 20

function totpOf(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: ISSUER, label, algorithm: 'SHA1', digits: DIGITS, period: PERIOD, secret: Secret.fromBase32(secret) })
}

export function newSecret(username: string): { secret: string; address: string } {
  const secret = new Secret({ size: SECRET_BYTES }).base32
  return { secret, address: totpOf(secret, username).toString() }
}

/** The time step of a code that fits now; null when it does not. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const delta = totpOf(secret).validate({ token: code.replace(/\s/g, ''), timestamp: now.getTime(), window: WINDOW })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD) + delta
}

/** Takes the code as used; false when it does not fit or counted before. */
export async function spendSecondFactor(ctx: Context, account: StoredAccount, code: string): Promise<boolean> {
  const { totp_key_id: keyId, totp_sealed: bytes } = account
  if (keyId === null || bytes === null) return false
  const secret = ctx.keys.unseal({ keyId, bytes }, placeOfFactor(account.id)).toString('utf8')
  const step = /^[\d\s]+$/.test(code) ? stepOf(secret, code, ctx.now) : null
  if (step !== null) return spendStep(ctx.db, account.id, step)
  return spendCode(ctx.db, account.id, digestOf(readTicket(code)), ctx.now)
}

/** Recovery codes, to be shown once. */
export async function keepSecondFactor(ctx: Context, accountId: string, secret: string): Promise<readonly string[]> {
  await setSecondFactor(ctx.db, accountId, ctx.keys.seal(Buffer.from(secret), placeOfFactor(accountId)))
  const codes = Array.from({ length: RECOVERY_CODES }, newTicket)
  await replaceCodes(
    ctx.db,
    accountId,
    codes.map((code) => digestOf(readTicket(code))),
  )
  return codes
}

export async function dropSecondFactor(ctx: Context, accountId: string): Promise<void> {
  await setSecondFactor(ctx.db, accountId, null)
  await replaceCodes(ctx.db, accountId, [])
}
