/**
 * Coming in through the provider, in two halves with the provider between them. It says who somebody is; what they may stands here alone. A second
 * factor of ours is asked for as with a password, unless the provider says, in a way that was configured, that it asked for one.
 */
import { systemActor } from '@konvergen/core/accounts/actor.ts'
import { type Context, INSTALLATION } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { runAcross, type Work } from '../../platform/run-work.ts'
import type { Entered, Visit } from '../../platform/visit.ts'
import { lookAtTicket } from './accept-ticket.ts'
import { beginSession } from './begin-session.ts'
import { isWrong, noteFailed } from './failures.ts'
import { spendSecondFactor } from './second-factor.ts'
import { type Errand, openErrand, sealErrand } from './sso-errand.ts'
import { linkOwn, takeUpTicket } from './sso-link.ts'
import type { Identity, SsoProvider } from './sso-provider.ts'
import { findActive, stillActive } from './tied-identity.ts'
import { giveBackTries, spendTries } from './tries.ts'

export type Step = 'masuk' | 'kode' | 'tertaut'

export function requireProvider(provider: SsoProvider | null): SsoProvider {
  if (provider === null) throw new Problem('tidak-ditemukan')
  return provider
}

export async function beginSso(
  work: Work,
  provider: SsoProvider | null,
  tiket: string | undefined,
  visit: Visit,
): Promise<Entered<{ alamat: string }>> {
  const there = requireProvider(provider)
  await spendTries(work, [{ kind: 'sso', of: visit.address }])
  if (tiket !== undefined) await lookAtTicket(work, tiket, visit)
  const { address, checks } = await there.begin(visit.origin)
  const errand: Errand = tiket === undefined ? { for: 'masuk', checks } : { for: 'tiket', checks, tiket }
  return { answer: { alamat: address }, left: { sso: sealErrand(work.keys, errand, new Date()) } }
}

function asAccount(work: Work, accountId: string): Work {
  return { ...work, asker: { ...work.asker, actor: systemActor(accountId) } }
}

interface Entering {
  readonly secondFactor: boolean
  readonly withTicket?: boolean
  /** At the provider. */
  readonly session: string
}

async function enter(ctx: Context, accountId: string, { session, ...how }: Entering, visit: Visit): Promise<Entered<{ langkah: Step }>> {
  const left = await beginSession(ctx, { accountId, home: 'utama', ...how, by: 'sso', providerSession: session }, visit)
  return { answer: { langkah: 'masuk' }, left: { ...left, sso: sealErrand(ctx.keys, { for: 'keluar' }, ctx.now) } }
}

async function signIn(work: Work, identity: Identity, visit: Visit): Promise<Entered<{ langkah: Step }>> {
  const { account, isStrong } = await findActive(work, identity)
  const { id, totp_sealed } = account
  if (totp_sealed !== null && !isStrong) {
    return {
      answer: { langkah: 'kode' },
      left: { sso: sealErrand(work.keys, { for: 'kode', accountId: id, session: identity.session }, new Date()) },
    }
  }
  return runAcross(asAccount(work, id), work.databases.main, 'tulis', [INSTALLATION], (ctx) =>
    enter(ctx, id, { secondFactor: isStrong, session: identity.session }, visit),
  )
}

/** `answer`: what the provider wrote after the ?. */
export async function finishSso(
  work: Work,
  provider: SsoProvider | null,
  answer: string,
  visit: Visit,
): Promise<Entered<{ langkah: Step }>> {
  const there = requireProvider(provider)
  await spendTries(work, [{ kind: 'sso', of: visit.address }])
  const errand = openErrand(work.keys, visit.sso, new Date())
  if (errand === null || errand.for === 'kode' || errand.for === 'keluar') throw new Problem('sso-gagal')
  const identity = await there.finish(visit.origin, answer, errand.checks)
  switch (errand.for) {
    case 'masuk':
      return signIn(work, identity, visit)
    case 'tautkan':
      return linkOwn(work, errand.accountId, identity)
    case 'tiket':
      return takeUpTicket(work, errand.tiket, identity, (ctx, id) =>
        enter(ctx, id, { secondFactor: identity.isStrong, withTicket: true, session: identity.session }, visit),
      )
  }
}

/** The code that is still owed after the provider. */
export async function confirmSso(work: Work, provider: SsoProvider | null, kode: string, visit: Visit): Promise<Entered<{ done: true }>> {
  requireProvider(provider)
  const errand = openErrand(work.keys, visit.sso, new Date())
  if (errand?.for !== 'kode') throw new Problem('sso-gagal')
  const { accountId, session } = errand
  const bucket = { kind: 'perangkat', of: `sso|${accountId}` } as const
  await spendTries(work, [bucket])
  const { left } = await runAcross(asAccount(work, accountId), work.databases.main, 'tulis', [INSTALLATION], async (ctx) => {
    const account = await stillActive(ctx, accountId)
    if (!(await spendSecondFactor(ctx, account, kode))) throw new Problem('masuk-gagal')
    return enter(ctx, accountId, { secondFactor: true, session }, visit)
  }).catch(async (error: unknown) => {
    if (isWrong(error)) await noteFailed(work, accountId)
    throw error
  })
  await giveBackTries(work, [bucket])
  return { answer: { done: true }, left }
}
