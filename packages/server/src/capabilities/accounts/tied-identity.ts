/**
 * Which account an identity of the provider is tied to, and how far the provider's word counts: that it asked for a second factor is believed as late as one
 * of ours would be, where nothing but the password vouched for the tie.
 */
import { factorCountsFrom, isWaiting } from '@konvergen/core/accounts/first-factor.ts'
import { type Context, INSTALLATION } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { runAcross, type Work } from '../../platform/run-work.ts'
import { writeTrail } from '../trail/door.ts'
import { NOBODY, noteFailed } from './failures.ts'
import { findByIdentity, insertIdentity } from './identity-store.ts'
import type { Identity } from './sso-provider.ts'
import { findAccount, type StoredAccount } from './store.ts'

export async function tie(ctx: Context, accountId: string, { issuer, subject }: Identity, isVouched: boolean): Promise<void> {
  const countsFrom = new Date(factorCountsFrom(ctx.now.getTime(), isVouched))
  if (await insertIdentity(ctx.db, { issuer, subject, accountId, at: ctx.now, countsFrom })) {
    const detail = { berlaku: countsFrom.toISOString() }
    writeTrail(ctx, { kab: INSTALLATION, act: 'accounts.sso-linked', subject: accountId, detail })
    return
  }
  throw new Problem('nilai-tidak-sah', {
    sebab: 'Akun penyedia ini sudah tertaut ke sebuah akun.',
    reason: 'This identity of the provider is tied to an account already.',
  })
}

export interface FoundByIdentity {
  readonly account: StoredAccount
  /** The provider asked for a second factor, and its word counts. */
  readonly isStrong: boolean
}

/** Whose identity it is. */
export async function findActive(work: Work, { issuer, subject, isStrong }: Identity): Promise<FoundByIdentity> {
  const found = await runAcross(work, work.databases.main, 'baca', [], async ({ db, now }) => {
    const tied = await findByIdentity(db, issuer, subject)
    const account = tied === undefined ? undefined : await findAccount(db, tied.accountId)
    if (tied === undefined || account === undefined) return undefined
    return { account, isStrong: isStrong && !isWaiting(tied.countsFrom.getTime(), now.getTime()) }
  })
  // Nobody there, somebody closed: one answer.
  if (found?.account.state === 'aktif') return found
  await noteFailed(work, found?.account.id ?? NOBODY)
  throw new Problem('sso-tidak-tertaut')
}

/** Whoever was at the provider a moment ago, and owes a code; they may have been closed meanwhile. */
export async function stillActive({ db }: Context, accountId: string): Promise<StoredAccount> {
  const account = await findAccount(db, accountId)
  if (account?.state !== 'aktif') throw new Problem('sso-gagal')
  return account
}
