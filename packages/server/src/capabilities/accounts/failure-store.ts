/**
 * The SQL of sign-ins that failed: a count for each account and hour, until it goes to the trail.
 */
import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'

export interface Failures {
  readonly hour: Date
  /** Id of the account; `-` for names that are no account, `undangan` for codes of invitations. */
  readonly subject: string
  readonly failed: number
  readonly refused: number
  /** The right password, and no code after it. */
  readonly unfinished: number
  readonly first_at: Date
  readonly last_at: Date
  readonly address: string | null
}

export async function addFailures(
  db: Db,
  { hour, subject, failed, refused, unfinished, first_at, last_at, address }: Failures,
): Promise<void> {
  await sql`
    insert into sign_in_failures as counted (hour, subject, failed, refused, unfinished, first_at, last_at, address)
      values (${hour}, ${subject}, ${failed}, ${refused}, ${unfinished}, ${first_at}, ${last_at}, ${address})
    on conflict (hour, subject) do update set failed = counted.failed + excluded.failed, refused = counted.refused + excluded.refused,
      unfinished = counted.unfinished + excluded.unfinished, last_at = greatest(counted.last_at, excluded.last_at), address = coalesce(excluded.address, counted.address)`.execute(
    db,
  )
}

/** The code came after all: the last one that waited for it is none. */
export async function takeBackUnfinished(db: Db, subject: string): Promise<void> {
  await sql`
    update sign_in_failures set unfinished = unfinished - 1 where subject = ${subject} and unfinished > 0
      and hour = (select max(hour) from sign_in_failures where subject = ${subject} and unfinished > 0)`.execute(db)
}

/** Those of the hours before this one, which nothing is added to any more; they are gone from here. */
export async function takeFailures(db: Db, before: Date): Promise<Failures[]> {
  const { rows } = await sql<Failures>`
    delete from sign_in_failures where hour < ${before}
    returning hour, subject, failed, refused, unfinished, first_at, last_at, address`.execute(db)
  return rows.toSorted((a, b) => a.first_at.getTime() - b.first_at.getTime())
}

/** Those that have not gone to the trail yet. */
export async function readFailures(db: Db): Promise<Failures[]> {
  const { rows } =
    await sql<Failures>`select hour, subject, failed, refused, unfinished, first_at, last_at, address from sign_in_failures`.execute(db)
  return rows
}
