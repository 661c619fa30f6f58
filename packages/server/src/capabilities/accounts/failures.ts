/**
 * Sign-ins that failed or were refused, for the trail: one row for each account and hour with a count, so that whoever guesses a million times fills
 * neither the disk nor the trail. Of a name that is no account only the count is kept: what was typed may be somebody's password.
 */
import { EVERYWHERE } from '@konvergen/core/accounts/actor.ts'
import { type Context, INSTALLATION } from '../../platform/context.ts'
import type { KeyRing } from '../../platform/crypto/key-ring.ts'
import type { Databases } from '../../platform/database/databases.ts'
import { Problem } from '../../platform/problem.ts'
import { asSystem, runAcross, type Surroundings, type Work } from '../../platform/run-work.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { openDistricts } from '../wilayah/store.ts'
import { addFailures, type Failures, takeBackUnfinished, takeFailures } from './failure-store.ts'
import type { TellOfMissedCode } from './names-given.ts'
import { grantsOf } from './store.ts'

const HOUR_MS = 3_600_000

/** The subject of whatever was typed that is no account. */
export const NOBODY = '-'
/** Of codes of invitations and resets, whoever's they might have been. */
export const TICKETS = 'undangan'

/** A password or a code that did not fit. */
export function isWrong(error: unknown): boolean {
  return error instanceof Problem && error.code === 'masuk-gagal'
}

interface Refusals {
  readonly count: number
  readonly first: Date
  readonly last: Date
}

interface Remembered {
  /** By subject. */
  readonly refused: Map<string, Refusals>
  /** Accounts by keyed digest of their names: a refusal out of memory asks no database. */
  readonly subjects: Map<string, string>
}

const remembered = new WeakMap<Databases, Remembered>()

function rememberedOf(databases: Databases): Remembered {
  const there = remembered.get(databases) ?? { refused: new Map(), subjects: new Map() }
  remembered.set(databases, there)
  return there
}

function hourOf(moment: Date): Date {
  return new Date(moment.getTime() - (moment.getTime() % HOUR_MS))
}

function keyOf(keys: KeyRing, login: string): string {
  return keys.blindIndex('coba', INSTALLATION, `nama|${login}`)
}

/** Whose name it is, for refusals that look nobody up. Of accounts alone, so that strangers cannot fill the memory. */
export function rememberSubject({ databases, keys }: Pick<Work, 'databases' | 'keys'>, login: string, accountId: string): void {
  rememberedOf(databases).subjects.set(keyOf(keys, login), accountId)
}

/** One that was not even tried, since there had been too many. */
export function noteRefused({ databases, keys }: Pick<Work, 'databases' | 'keys'>, login: string): void {
  noteRefusedOf(databases, rememberedOf(databases).subjects.get(keyOf(keys, login)) ?? NOBODY)
}

export function noteRefusedOf(databases: Databases, of: string): void {
  const { refused } = rememberedOf(databases)
  const now = new Date()
  const before = refused.get(of)
  refused.set(of, { count: (before?.count ?? 0) + 1, first: before?.first ?? now, last: now })
}

/** One that was tried with a wrong password, a wrong code, or by nobody we know. */
export async function noteFailed(work: Work, subject: string): Promise<void> {
  await runAcross(work, work.databases.main, 'turunan', [], ({ db, now, address }) =>
    addFailures(db, { hour: hourOf(now), subject, failed: 1, refused: 0, unfinished: 0, first_at: now, last_at: now, address }),
  )
}

/** The right password, whose code is asked for now. Usually it comes. */
export async function noteUnfinished(work: Work, accountId: string): Promise<void> {
  await runAcross(work, work.databases.main, 'turunan', [], ({ db, now, address }) =>
    addFailures(db, {
      hour: hourOf(now),
      subject: accountId,
      failed: 0,
      refused: 0,
      unfinished: 1,
      first_at: now,
      last_at: now,
      address,
    }),
  )
}

export async function noteFinished(work: Work, accountId: string): Promise<void> {
  await runAcross(work, work.databases.main, 'turunan', [], ({ db }) => takeBackUnfinished(db, accountId))
}

/** What was refused out of memory goes to the table, where it outlives a restart. */
export async function keepRefused(work: Surroundings): Promise<void> {
  const { refused } = rememberedOf(work.databases)
  if (refused.size === 0) return
  const waiting = [...refused]
  refused.clear()
  await runAcross(asSystem(work), work.databases.main, 'turunan', [], async ({ db }) => {
    for (const [subject, { count, first, last }] of waiting)
      await addFailures(db, {
        hour: hourOf(first),
        subject,
        failed: 0,
        refused: count,
        unfinished: 0,
        first_at: first,
        last_at: last,
        address: null,
      })
  })
}

function traceOf({ subject, failed, refused, unfinished, first_at, last_at }: Failures) {
  const range = { sejak: first_at.toISOString(), sampai: last_at.toISOString() }
  const counts = { gagal: failed, ditolak: refused, ...(unfinished > 0 && { tanpaKode: unfinished }) }
  const act = subject === TICKETS ? 'accounts.ticket-failed' : 'accounts.failed'
  return { kab: INSTALLATION, act, subject, detail: { ...counts, ...range } } as const
}

/** In each district in which the account holds something. */
async function tellMissed(ctx: Context, kabs: readonly string[], { subject, unfinished, hour, address }: Failures, tell: TellOfMissedCode) {
  const held = new Set((await grantsOf(ctx.db, [subject])).map(({ kab }) => kab))
  const key = `kode-tak-datang:${subject}:${hour.toISOString()}`
  for (const kab of kabs.filter((one) => held.has(one) || held.has(EVERYWHERE)))
    await tell({ ...ctx, kab }, { accountId: subject, times: unfinished, address, key })
}

/** Hours that are over go to the trail; whose password was used without its code is told so. How many rows. */
export async function tellFailures(work: Surroundings, now: Date, tell: TellOfMissedCode): Promise<number> {
  await keepRefused(work)
  const system = asSystem(work)
  const open = await runAcross(system, work.databases.main, 'baca', [], ({ db }) => openDistricts(db))
  const kabs = open.map(({ kode }) => kode)
  return runAcross(system, work.databases.main, 'tulis', [INSTALLATION, ...kabs], async (ctx) => {
    const over = (await takeFailures(ctx.db, hourOf(now))).filter(({ failed, refused, unfinished }) => failed + refused + unfinished > 0)
    if (over.length === 0) tellNothing(ctx)
    for (const one of over) {
      writeTrail(ctx, { ...traceOf(one), address: one.address })
      if (one.unfinished > 0) await tellMissed(ctx, kabs, one, tell)
    }
    return over.length
  })
}
