/**
 * How an identity of the provider becomes somebody's: tied from inside by whoever is signed in and shows their password again, or by an invitation that
 * is taken up with it. Never by an e-mail address or a name that the provider tells.
 */
import { systemActor } from '@konvergen/core/accounts/actor.ts'
import { type Context, INSTALLATION } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { runAcross, type Work } from '../../platform/run-work.ts'
import type { Entered, Visit } from '../../platform/visit.ts'
import { writeTrail } from '../trail/door.ts'
import { dropIdentities, identitiesOf } from './identity-store.ts'
import { isVouchedFor, requireOwn } from './own-secrets.ts'
import { ticketDigest } from './secrets.ts'
import { sealErrand } from './sso-errand.ts'
import type { Identity, SsoProvider } from './sso-provider.ts'
import { findAccount, setState } from './store.ts'
import { findTicket, spendTicket } from './ticket-store.ts'
import { tie } from './tied-identity.ts'

/** `provider`: the one there is. */
export async function beginLink(work: Work, provider: SsoProvider, sandi: string, visit: Visit): Promise<Entered<{ alamat: string }>> {
  const { id } = await requireOwn(work, work.databases.at(work.asker.home), sandi)
  const { address, checks } = await provider.begin(visit.origin)
  const left = { sso: sealErrand(work.keys, { for: 'tautkan', checks, accountId: id }, new Date()) }
  return { answer: { alamat: address }, left }
}

/** Only in the session of the account that set out for it. */
export async function linkOwn(work: Work, accountId: string, identity: Identity): Promise<Entered<{ langkah: 'tertaut' }>> {
  if (work.asker.actor.id !== accountId || work.asker.home !== 'utama') throw new Problem('sso-gagal')
  await runAcross(work, work.databases.main, 'tulis', [INSTALLATION], async (ctx) => tie(ctx, accountId, identity, await isVouchedFor(ctx)))
  return { answer: { langkah: 'tertaut' }, left: { sso: null } }
}

/** A first invitation only: after a reset the old password would count again, so a new one must be set there. */
export async function takeUpTicket<T>(
  work: Work,
  tiket: string,
  identity: Identity,
  enter: (ctx: Context, accountId: string) => Promise<T>,
): Promise<T> {
  const digest = ticketDigest(tiket)
  const found = await runAcross(work, work.databases.main, 'baca', [], async ({ db, now }) => {
    const ticket = await findTicket(db, digest, now)
    const account = ticket === undefined ? undefined : await findAccount(db, ticket.accountId)
    return ticket?.kind === 'undangan' && account?.password_hash === null ? account : undefined
  })
  if (found === undefined) throw new Problem('tiket-tidak-berlaku')
  const asker = { ...work.asker, actor: systemActor(found.id) }
  return runAcross({ ...work, asker }, work.databases.main, 'tulis', [INSTALLATION], async (ctx) => {
    if (!(await spendTicket(ctx.db, digest, ctx.now))) throw new Problem('tiket-tidak-berlaku')
    await tie(ctx, found.id, identity, true)
    await setState(ctx.db, found.id, 'aktif', ctx.now)
    return enter(ctx, found.id)
  })
}

export async function listIdentities(ctx: Context): Promise<{ issuer: string; sejak: string }[]> {
  const identities = await identitiesOf(ctx.db, ctx.actor.id)
  return identities.map(({ issuer, added_at }) => ({ issuer, sejak: added_at.toISOString() }))
}

/** Whoever has no password would have no way in any more. */
export async function endLinks(ctx: Context): Promise<{ done: true }> {
  const account = await findAccount(ctx.db, ctx.actor.id)
  if (account?.password_hash === null) {
    throw new Problem('nilai-tidak-sah', {
      sebab: 'Akun Anda belum bersandi: tanpa tautan ini Anda tidak dapat masuk lagi.',
      reason: 'Your account has no password: without this you could not sign in again.',
    })
  }
  if ((await dropIdentities(ctx.db, ctx.actor.id)) === 0) throw new Problem('tidak-ditemukan')
  writeTrail(ctx, { kab: INSTALLATION, act: 'accounts.sso-unlinked', subject: ctx.actor.id, detail: {} })
  return { done: true }
}
