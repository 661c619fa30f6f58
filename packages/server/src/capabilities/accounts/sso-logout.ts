/**
 * Somebody signed out at the provider: what they began here through it ends too, also in another browser. Sessions begun with a password of ours stay, as
 * do those begun after it.
 */
import { type Context, INSTALLATION } from '../../platform/context.ts'
import { asSystem, runAcross, type Work } from '../../platform/run-work.ts'
import type { Entered, Visit } from '../../platform/visit.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { findByIdentity } from './identity-store.ts'
import { endSessionsOfProvider } from './session-store.ts'
import type { Departure } from './sso-logout-token.ts'
import type { SsoProvider } from './sso-provider.ts'
import { requireProvider } from './sso-sign-in.ts'
import { spendTries } from './tries.ts'

async function endThose(ctx: Context, { issuer, subject, session, before }: Departure): Promise<void> {
  const { db, now } = ctx
  const tied = subject === null ? undefined : await findByIdentity(db, issuer, subject)
  // Somebody there who is nobody here.
  const isNobody = subject !== null && tied === undefined
  const meant = { accountId: tied?.accountId ?? null, providerSession: session, begunBefore: before }
  const ended = isNobody ? [] : await endSessionsOfProvider(db, meant, now)
  if (ended.length === 0) return tellNothing(ctx)
  for (const [accountId, theirs] of Map.groupBy(ended, (id) => id))
    writeTrail(ctx, { kab: INSTALLATION, act: 'accounts.sso-left', subject: accountId, detail: { sesi: theirs.length } })
}

/** The answer is the same whoever it was: the provider learns nothing of who has an account here. */
export async function leaveBySso(work: Work, provider: SsoProvider | null, token: string, visit: Visit): Promise<Entered<{ done: true }>> {
  const there = requireProvider(provider)
  await spendTries(work, [{ kind: 'sso', of: visit.address }])
  const departure = await there.readLogout(token)
  await runAcross(asSystem(work), work.databases.main, 'tulis', [INSTALLATION], (ctx) => endThose(ctx, departure))
  return { answer: { done: true }, left: {} }
}
