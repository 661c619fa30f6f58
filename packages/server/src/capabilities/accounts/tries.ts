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
import { forgetEmpty, rememberEmpty, secondsEmpty } from './empty-buckets.ts'

export interface Bucket {
  readonly kind: BudgetKind
  /** Account as typed, id of the device, address. */
  readonly of: string
}

const CLEARED_AFTER_MS = 7 * 86_400_000

function keyOf(keys: KeyRing, { kind, of }: Bucket): string {
  return keys.blindIndex('coba', INSTALLATION, `${kind}|${of}`)
}

function digest(key: string): Buffer {
  return Buffer.from(key, 'hex')
}

/** Throws `terlalu-sering` for what is known to be empty; `onRefused` is told before. */
export function refuseEmpty({ databases, keys }: Work, buckets: readonly Bucket[], onRefused?: () => void): void {
  const seconds = secondsEmpty(
    databases,
    buckets.map((bucket) => keyOf(keys, bucket)),
    new Date(),
  )
  if (seconds === 0) return
  onRefused?.()
  throw new Problem('terlalu-sering', { detik: seconds })
}

/** Seconds to wait; 0 = one try was taken from each bucket. */
async function takeTries({ db, keys, now }: Context, work: Work, buckets: readonly Bucket[]): Promise<number> {
  let longest = 0
  for (const bucket of buckets) {
    const key = keyOf(keys, bucket)
    const rule = BUDGETS[bucket.kind]
    if ((await takeTry(db, digest(key), rule, now)) !== null) continue
    const left = await triesLeft(db, digest(key))
    const since = left === undefined ? 0 : (now.getTime() - left.at.getTime()) / 1000
    const seconds = Math.max(1, secondsUntilNext(refill(left?.tries ?? 0, since, rule), rule))
    rememberEmpty(work.databases, key, seconds, now)
    longest = Math.max(longest, seconds)
  }
  return longest
}

/**
 * Looks somebody up and takes a try for them; what was taken stays taken whatever becomes of the try. Throws `terlalu-sering` when one of the
 * buckets is empty; `onRefused` is told before.
 */
export async function tryWith<T>(
  work: Work,
  look: (ctx: Context) => Promise<T>,
  bucketsOf: (found: T) => readonly Bucket[],
  onRefused?: () => void,
): Promise<T> {
  const { found, wait } = await runAcross(work, work.databases.main, 'turunan', [], async (ctx) => {
    const there = await look(ctx)
    return { found: there, wait: await takeTries(ctx, work, bucketsOf(there)) }
  })
  if (wait === 0) return found
  onRefused?.()
  throw new Problem('terlalu-sering', { detik: wait })
}

export async function spendTries(work: Work, buckets: readonly Bucket[], onRefused?: () => void): Promise<void> {
  refuseEmpty(work, buckets, onRefused)
  await tryWith(
    work,
    () => Promise.resolve(),
    () => buckets,
    onRefused,
  )
}

/** Whoever came in has their tries back. */
export async function giveBackTries(work: Work, buckets: readonly Bucket[]): Promise<void> {
  await runAcross(work, work.databases.main, 'turunan', [], async ({ db, keys, now }) => {
    for (const bucket of buckets) {
      const key = keyOf(keys, bucket)
      await forgetTries(db, digest(key))
      forgetEmpty(work.databases, key)
    }
    await clearTries(db, new Date(now.getTime() - CLEARED_AFTER_MS))
  })
}
