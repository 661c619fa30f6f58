/**
 * One's own password and second factor. Both ask for the password again: an unlocked computer is not its owner.
 */
import type * as contract from '@konvergen/contract/accounts.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { EVERYWHERE } from '@konvergen/core/accounts/actor.ts'
import { type Context, INSTALLATION } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { Problem } from '../../platform/problem.ts'
import { runAcross, type Work } from '../../platform/run-work.ts'
import { writeTrail } from '../trail/door.ts'
import { openDistricts } from '../wilayah/store.ts'
import type { TellOfFactor } from './names-given.ts'
import { fitsPassword, hashPassword, requireStrong } from './password.ts'
import { keepSecondFactor, newSecret } from './second-factor.ts'
import { endSessions, forgetDevices, isFreshSession, markSecondFactor, revokeTokens, sessionBeginning } from './session-store.ts'
import { findAccount, grantsOf, type StoredAccount, setPassword } from './store.ts'
import { giveBackTries, spendTries } from './tries.ts'

/** The account of whoever asks, once the password was shown again. */
export async function requireOwn(work: Work, db: Db, password: string): Promise<StoredAccount> {
  const { id } = work.asker.actor
  const bucket = { kind: 'perangkat', of: `sendiri|${id}` } as const
  await spendTries(work, [bucket])
  const account = await runAcross(work, db, 'baca', [], (ctx) => findAccount(ctx.db, id))
  if (account === undefined || !(await fitsPassword(account.password_hash, password))) throw new Problem('masuk-gagal')
  await giveBackTries(work, [bucket])
  return account
}

function act<T>(work: Work, db: Db, run: (ctx: Context) => Promise<T>): Promise<T> {
  return runAcross(work, db, 'tulis', [INSTALLATION], run)
}

/** Whoever has no password, since a provider vouches for them, shows that it has just done so: only a session begun a moment ago counts. */
const JUST_NOW_MS = 15 * 60_000

async function requirePasswordless(work: Work, db: Db): Promise<StoredAccount> {
  const { actor, device } = work.asker
  const now = Date.now()
  const account = await runAcross(work, db, 'baca', [], async (ctx) => {
    const isFresh = device !== null && (await isFreshSession(ctx.db, device, new Date(now - JUST_NOW_MS)))
    return isFresh ? findAccount(ctx.db, actor.id) : undefined
  })
  if (account === undefined || account.password_hash !== null) throw new Problem('masuk-gagal')
  return account
}

/** The account of whoever asks, shown once more to be theirs. `password` undefined: they have none. */
export function requireShown(work: Work, db: Db, password: string | undefined): Promise<StoredAccount> {
  return password === undefined ? requirePasswordless(work, db) : requireOwn(work, db, password)
}

/** Every other session and every token ends, no device is known any more: whoever learned the old password is out. `old` is left out where there is none yet. */
export async function changeOwnPassword(work: Work, db: Db, old: string | undefined, fresh: string): Promise<{ done: true }> {
  const account = await requireShown(work, db, old)
  requireStrong(fresh, [account.username, account.nama])
  const hashed = await hashPassword(fresh)
  return act(work, db, async (ctx) => {
    await setPassword(ctx.db, account.id, hashed, 'aktif')
    await endSessions(ctx.db, account.id, ctx.now, ctx.device)
    await revokeTokens(ctx.db, account.id, ctx.now)
    await forgetDevices(ctx.db, account.id)
    writeTrail(ctx, { kab: INSTALLATION, act: 'accounts.password-changed', subject: account.id, detail: {} })
    return { done: true }
  })
}

export async function prepareSecondFactor(ctx: Context): Promise<{ rahasia: string; alamat: string }> {
  const account = await findAccount(ctx.db, ctx.actor.id)
  if (account === undefined) throw new Problem('tidak-ditemukan')
  const { secret, address } = newSecret(account.username)
  return { rahasia: secret, alamat: address }
}

export interface NewFactor {
  readonly rahasia: string
  readonly kode: string
  readonly sandi: string
}

/** Whoever asks came in by somebody else's hand, or with a second factor that counts: what they set now counts at once. */
export async function isVouchedFor({ db, actor, device }: Context): Promise<boolean> {
  if (actor.secondFactor) return true
  return device !== null && (await sessionBeginning(db, device))?.vouched === true
}

/** Districts in which people are told of it: those in which the account holds something; of the keeper all that are open. */
function tellingIn(work: Work, db: Db, accountId: string): Promise<readonly string[]> {
  return runAcross(work, db, 'baca', [], async (ctx) => {
    const kabs = (await grantsOf(ctx.db, [accountId])).map(({ kab }) => kab)
    if (!kabs.includes(EVERYWHERE)) return [...new Set(kabs)]
    return (await openDistricts(ctx.db)).map(({ kode }) => kode)
  })
}

/**
 * Takes effect for this session: it was shown that the app works. Where nothing but the password vouches for whoever sets it, it counts for names only
 * later (core/accounts/first-factor.ts).
 */
export async function confirmSecondFactor(
  work: Work,
  db: Db,
  { rahasia, kode, sandi }: NewFactor,
  tell: TellOfFactor,
): Promise<AnswerOf<typeof contract.confirmSecondFactor>> {
  const account = await requireOwn(work, db, sandi)
  const kabs = await tellingIn(work, db, account.id)
  return runAcross(work, db, 'tulis', [INSTALLATION, ...kabs], async (ctx) => {
    const { device, now } = ctx
    // One that is there is changed only by whoever came in with it: a password alone must not open what it guards.
    const begun = device === null ? undefined : await sessionBeginning(ctx.db, device)
    if (account.totp_sealed !== null && begun?.secondFactor !== true) throw new Problem('tidak-boleh')
    const isVouched = await isVouchedFor(ctx)
    const kept = await keepSecondFactor(ctx, account.id, { secret: rahasia, code: kode, isVouched })
    if (kept === null) throw new Problem('masuk-gagal')
    if (device !== null) await markSecondFactor(ctx.db, device)
    // Whoever else is in came in without it.
    await endSessions(ctx.db, account.id, now, device)
    await revokeTokens(ctx.db, account.id, now)
    const until = isVouched ? null : kept.from
    for (const kab of kabs) await tell({ ...ctx, kab }, { accountId: account.id, nama: account.nama, until })
    return { pemulihan: [...kept.codes], ...(until === null ? {} : { menunggu: until.toISOString() }) }
  })
}
