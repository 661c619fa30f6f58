/**
 * Buckets that outlive the program: how often an account did what opens names. One statement takes one, so that a hundred requests at once cannot take
 * the same. The reckoning is `refill` of core/accounts/budget.ts.
 */
import { type BudgetRule, refill, secondsUntilNext } from '@konvergen/core/accounts/budget.ts'
import { sql } from 'kysely'
import type { Db } from './connect.ts'

/** A bucket that nobody took from for so long is full: the slowest fills in ten minutes. */
const KEPT_MS = 86_400_000

export interface Bucket {
  readonly kind: string
  readonly accountId: string
  readonly rule: BudgetRule
  /** Reaching the end is told once in so many seconds. */
  readonly window: number
}

/** Seconds to wait, 0 = one was taken; `isNews`: it is told of now, and of nobody else's request. */
export async function takeFromBucket(db: Db, bucket: Bucket, now: Date): Promise<{ wait: number; isNews: boolean }> {
  const { kind, accountId, rule, window } = bucket
  const refilled = sql`least(${rule.most}, bucket.tries + greatest(0, extract(epoch from ${now}::timestamptz - bucket.at)) / ${rule.secondsEach})`
  const { rows: taken } = await sql<{ is_new: boolean }>`
    insert into limit_buckets as bucket (kind, account_id, tries, at) values (${kind}, ${accountId}, ${rule.most}::float8 - 1, ${now})
    on conflict (kind, account_id) do update set tries = ${refilled} - 1, at = ${now} where ${refilled} >= 1
    returning xmax = 0 as is_new`.execute(db)
  if (taken[0]?.is_new === true) await sql`delete from limit_buckets where at < ${new Date(now.getTime() - KEPT_MS)}`.execute(db)
  if (taken.length > 0) return { wait: 0, isNews: false }
  const { rows: left } = await sql<{ tries: number; at: Date }>`
    select tries, at from limit_buckets where kind = ${kind} and account_id = ${accountId}`.execute(db)
  const [one] = left
  const tries = one === undefined ? 0 : refill(one.tries, (now.getTime() - one.at.getTime()) / 1000, rule)
  const told = await sql`
    update limit_buckets set told_at = ${now} where kind = ${kind} and account_id = ${accountId}
      and (told_at is null or told_at <= ${new Date(now.getTime() - window * 1000)})`.execute(db)
  return { wait: Math.max(1, secondsUntilNext(tries, rule)), isNews: told.numAffectedRows === 1n }
}
