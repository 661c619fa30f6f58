/**
 * Sign-in by name and password, and the second factor where there is one. An account that does not exist, one that is closed and a wrong password
 * are one and the same answer, and take the same time.
 */
import { systemActor } from '@konvergen/core/accounts/actor.ts'
import { type Context, INSTALLATION } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { runAcross, type Work } from '../../platform/run-work.ts'
import type { Entered, Visit } from '../../platform/visit.ts'
import { beginSession } from './begin-session.ts'
import { isWrong, NOBODY, noteFailed, noteFinished, noteRefused, noteUnfinished, rememberSubject } from './failures.ts'
import { fitsPassword } from './password.ts'
import { spendSecondFactor } from './second-factor.ts'
import { digestOf } from './secrets.ts'
import { findDevice } from './session-store.ts'
import { findByUsername, type StoredAccount } from './store.ts'
import { type Bucket, giveBackTries, refuseEmpty, tryWith } from './tries.ts'

export interface Credentials {
  readonly username: string
  readonly sandi: string
  readonly kode?: string | undefined
}

/** Of no account. */
const NO_ACCOUNT = '00000000-0000-0000-0000-000000000000'

interface Found {
  readonly account: StoredAccount | undefined
  /** Id of a device that was signed in on before. */
  readonly device: string | undefined
}

async function lookFor({ db }: Context, login: string, visit: Visit): Promise<Found> {
  const account = await findByUsername(db, login)
  // Asked for nobody too: what is left out would tell by its time who has an account.
  const device = visit.device === null ? undefined : await findDevice(db, account?.id ?? NO_ACCOUNT, digestOf(visit.device))
  return { account, device: account === undefined ? undefined : device }
}

/** A device that is known has tries of its own, whatever strangers do to the account or from the same address. */
function bucketsOf(login: string, { device }: Pick<Found, 'device'>, visit: Visit): readonly Bucket[] {
  if (device !== undefined) return [{ kind: 'perangkat', of: device }]
  return [
    { kind: 'akun', of: login },
    { kind: 'alamat', of: visit.address },
  ]
}

export async function signIn(work: Work, { username, sandi, kode }: Credentials, visit: Visit): Promise<Entered<{ done: true }>> {
  const login = username.trim().toLowerCase()
  // Without the mark of a device it is plain whose tries these are.
  if (visit.device === null) refuseEmpty(work, bucketsOf(login, { device: undefined }, visit), () => noteRefused(work, login))
  const found = await tryWith(
    work,
    async (ctx) => {
      const there = await lookFor(ctx, login, visit)
      if (there.account !== undefined) rememberSubject(work, login, there.account.id)
      return there
    },
    (there) => bucketsOf(login, there, visit),
    () => noteRefused(work, login),
  )

  const fail = async (): Promise<never> => {
    await noteFailed(work, found.account?.id ?? NOBODY)
    throw new Problem('masuk-gagal')
  }
  const account = found.account?.state === 'aktif' ? found.account : undefined
  const fits = await fitsPassword(account?.password_hash ?? null, sandi)
  if (account === undefined || !fits) return fail()
  const needsCode = account.totp_sealed !== null
  if (needsCode && kode === undefined) {
    await noteUnfinished(work, account.id)
    throw new Problem('kode-kedua-diperlukan')
  }

  const asker = { ...work.asker, actor: systemActor(account.id) }
  const left = await runAcross({ ...work, asker }, work.databases.main, 'tulis', [INSTALLATION], async (ctx) => {
    if (needsCode && !(await spendSecondFactor(ctx, account, kode ?? ''))) throw new Problem('masuk-gagal')
    return beginSession(ctx, { accountId: account.id, home: 'utama', secondFactor: needsCode, by: 'sandi' }, visit)
  }).catch((error: unknown) => (isWrong(error) ? fail() : Promise.reject(error as Error)))
  if (needsCode) await noteFinished(work, account.id)
  // The address keeps what it spent: others may be guessing from it.
  await giveBackTries(
    work,
    bucketsOf(login, found, visit).filter(({ kind }) => kind !== 'alamat'),
  )
  return { answer: { done: true }, left }
}
