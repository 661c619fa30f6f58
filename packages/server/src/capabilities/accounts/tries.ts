/**
 * Holds off guessing, without locking anybody out: each try takes one from a bucket that fills again slowly. The keys are keyed digests, so that
 * the table names neither accounts nor addresses.
 */
import { BUDGETS, type BudgetKind, refill, secondsUntilNext } from '@konvergen/core/accounts/budget.ts'
import { type Context, INSTALLATION } from '../../platform/context.ts'
import type { KeyRing } from '../../platform/crypto/key-ring.ts'
import { Problem } from '../../platform/problem.ts'
import { runAcross, type Work } from '../../platform/run-work.ts'
import { clearTries, forgetTries, takeTry, triesLeft } from './budget-store.ts'

export interface Bucket {
  readonly kind: BudgetKind
  /** Account as typed, id of the device, address. */
  readonly of: string
}

const CLEARED_AFTER_MS = 7 * 86_400_000

function digest(keys: KeyRing, { kind, of }: Bucket): Buffer {
  return Buffer.from(keys.blindIndex('coba', INSTALLATION, `${kind}|${of}`), 'hex')
}

/** Seconds to wait; 0 = one try was taken from each bucket. */
async function takeTries({ db, keys, now }: Context, buckets: readonly Bucket[]): Promise<number> {
  let longest = 0
  for (const bucket of buckets) {
    const key = digest(keys, bucket)
    const rule = BUDGETS[bucket.kind]
    if ((await takeTry(db, key, rule, now)) !== null) continue
    const left = await triesLeft(db, key)
    const seconds = left === undefined ? 0 : (now.getTime() - left.at.getTime()) / 1000
    longest = Math.max(longest, secondsUntilNext(refill(left?.tries ?? 0, seconds, rule), rule), 1)
  }
  return longest
}

/**
 * Looks somebody up and takes a try for them; what was taken stays taken whatever becomes of the try. Throws `terlalu-sering` when one of the
 * buckets is empty.
 */
export async function tryWith<T>(work: Work, look: (ctx: Context) => Promise<T>, bucketsOf: (found: T) => readonly Bucket[]): Promise<T> {
  const { found, wait } = await runAcross(work, work.databases.main, 'turunan', [], async (ctx) => {
    const there = await look(ctx)
    return { found: there, wait: await takeTries(ctx, bucketsOf(there)) }
  })
  if (wait > 0) throw new Problem('terlalu-sering', { detik: wait })
  return found
}

export async function spendTries(work: Work, buckets: readonly Bucket[]): Promise<void> {
  await tryWith(
    work,
    () => Promise.resolve(),
    () => buckets,
  )
}

/** Whoever came in has their tries back. */
export async function giveBackTries(work: Work, buckets: readonly Bucket[]): Promise<void> {
  await runAcross(work, work.databases.main, 'turunan', [], async ({ db, keys, now }) => {
    for (const bucket of buckets) await forgetTries(db, digest(keys, bucket))
    await clearTries(db, new Date(now.getTime() - CLEARED_AFTER_MS))
  })
}
