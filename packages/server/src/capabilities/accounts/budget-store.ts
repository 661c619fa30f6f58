/**
 * The SQL of tries. One statement takes one, so that a thousand at once cannot take the same.
 */
import type { BudgetRule } from '@konvergen/core/accounts/budget.ts'
import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'

/** Tries left after taking one; null when there was none to take. The reckoning is `refill` of core/accounts/budget.ts. */
export async function takeTry(db: Db, digest: Buffer, { most, secondsEach }: BudgetRule, now: Date): Promise<number | null> {
  const refilled = sql`least(${most}, budget.tries + greatest(0, extract(epoch from ${now}::timestamptz - budget.at)) / ${secondsEach})`
  const { rows } = await sql<{ tries: number }>`
    insert into sign_in_budgets as budget (digest, tries, at) values (${digest}, ${most}::float8 - 1, ${now})
    on conflict (digest) do update set tries = ${refilled} - 1, at = ${now} where ${refilled} >= 1
    returning budget.tries`.execute(db)
  return rows[0]?.tries ?? null
}

export async function triesLeft(db: Db, digest: Buffer): Promise<{ tries: number; at: Date } | undefined> {
  const { rows } = await sql<{ tries: number; at: Date }>`select tries, at from sign_in_budgets where digest = ${digest}`.execute(db)
  return rows[0]
}

/** After a sign-in that succeeded. */
export async function forgetTries(db: Db, digest: Buffer): Promise<void> {
  await sql`delete from sign_in_budgets where digest = ${digest}`.execute(db)
}

/** Buckets that have been full again for a day say nothing. */
export async function clearTries(db: Db, before: Date): Promise<void> {
  await sql`delete from sign_in_budgets where at < ${before}`.execute(db)
}
