/**
 * Sign-ins that failed or were refused, for the trail: one row for each account and hour with a count, so that whoever guesses a million times fills
 * neither the disk nor the trail. Of a name that is no account only the count is kept: what was typed may be somebody's password.
 */
import { INSTALLATION } from '../../platform/context.ts'
import type { KeyRing } from '../../platform/crypto/key-ring.ts'
import type { Databases } from '../../platform/database/databases.ts'
import { Problem } from '../../platform/problem.ts'
import { asSystem, runAcross, type Surroundings, type Work } from '../../platform/run-work.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { addFailures, takeFailures } from './failure-store.ts'

const HOUR_MS = 3_600_000

/** The subject of whatever was typed that is no account. */
export const NOBODY = '-'

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
  const { refused, subjects } = rememberedOf(databases)
  const of = subjects.get(keyOf(keys, login)) ?? NOBODY
  const now = new Date()
  const before = refused.get(of)
  refused.set(of, { count: (before?.count ?? 0) + 1, first: before?.first ?? now, last: now })
}

/** One that was tried with a wrong password, a wrong code, or by nobody we know. */
export async function noteFailed(work: Work, subject: string): Promise<void> {
  await runAcross(work, work.databases.main, 'turunan', [], ({ db, now, address }) =>
    addFailures(db, { hour: hourOf(now), subject, failed: 1, refused: 0, first_at: now, last_at: now, address }),
  )
}

/** What was refused out of memory goes to the table, where it outlives a restart. */
export async function keepRefused(work: Surroundings): Promise<void> {
  const { refused } = rememberedOf(work.databases)
  if (refused.size === 0) return
  const waiting = [...refused]
  refused.clear()
  await runAcross(asSystem(work), work.databases.main, 'turunan', [], async ({ db }) => {
    for (const [subject, { count, first, last }] of waiting)
      await addFailures(db, { hour: hourOf(first), subject, failed: 0, refused: count, first_at: first, last_at: last, address: null })
  })
}

/** Hours that are over go to the trail. How many rows. */
export async function tellFailures(work: Surroundings, now: Date): Promise<number> {
  await keepRefused(work)
  return runAcross(asSystem(work), work.databases.main, 'tulis', [INSTALLATION], async (ctx) => {
    const over = await takeFailures(ctx.db, hourOf(now))
    if (over.length === 0) tellNothing(ctx)
    for (const { subject, failed, refused, first_at, last_at, address } of over) {
      const detail = { gagal: failed, ditolak: refused, sejak: first_at.toISOString(), sampai: last_at.toISOString() }
      writeTrail(ctx, { kab: INSTALLATION, act: 'accounts.failed', subject, detail, address })
    }
    return over.length
  })
}
