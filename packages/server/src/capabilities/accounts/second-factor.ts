/**
 * The second factor: a code of six digits from an authenticator app (TOTP, RFC 6238), or one of ten recovery codes. The secret is sealed; a code
 * counts once.
 */
import { factorCountsFrom, isWaiting } from '@konvergen/core/accounts/first-factor.ts'
import { Secret, TOTP } from 'otpauth'
import { type Context, INSTALLATION } from '../../platform/context.ts'
import { writeTrail } from '../trail/door.ts'
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

export interface Shown {
  readonly secret: string
  /** What the app shows for it. */
  readonly code: string
  /** Somebody else vouches for whoever sets it (core/accounts/first-factor.ts). */
  readonly isVouched: boolean
}

/** Recovery codes, to be shown once; null when the code does not fit the secret. */
export async function keepSecondFactor(
  ctx: Context,
  accountId: string,
  { secret, code, isVouched }: Shown,
): Promise<{ codes: readonly string[]; from: Date } | null> {
  const { db, keys, now } = ctx
  const step = /^[A-Z2-7]+$/.test(secret) ? stepOf(secret, code, now) : null
  if (step === null || !(await spendStep(db, accountId, step))) return null
  const from = new Date(factorCountsFrom(now.getTime(), isVouched))
  await setSecondFactor(db, accountId, { ...keys.seal(Buffer.from(secret), placeOfFactor(accountId)), from })
  const codes = Array.from({ length: RECOVERY_CODES }, newTicket)
  await replaceCodes(
    db,
    accountId,
    codes.map((one) => digestOf(readTicket(one))),
  )
  const detail = { berlaku: from.toISOString() }
  writeTrail(ctx, { kab: INSTALLATION, act: 'accounts.second-factor', subject: accountId, detail })
  return { codes, from }
}

/** As the pages are told of a factor that does not count yet. */
export function waitOf({ factor_from: from }: Pick<StoredAccount, 'factor_from'>, now: Date): { faktorMenunggu?: string } {
  return from !== null && isWaiting(from.getTime(), now.getTime()) ? { faktorMenunggu: from.toISOString() } : {}
}

export async function dropSecondFactor(ctx: Context, accountId: string): Promise<void> {
  await setSecondFactor(ctx.db, accountId, null)
  await replaceCodes(ctx.db, accountId, [])
}
