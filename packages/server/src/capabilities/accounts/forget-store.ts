/**
 * The SQL of forgetting whose an account was, long after it was closed. The row stays, under a word for all of them: the trail, tasks and documents
 * name its id. What it was given stays too, without a name.
 */
import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { AccountTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<AccountTables>()

/** Those that were closed before a moment, whether forgotten already or not. */
export async function closedBefore(db: Db, before: Date): Promise<string[]> {
  const rows = await tables(db).selectFrom('accounts').select('id').where('closed_at', '<', before).orderBy('id').execute()
  return rows.map(({ id }) => id)
}

/** `word`: what stands in the place of the name. How many there were that still had one. */
export async function forgetClosed(db: Db, now: Date, before: Date, word: string): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update accounts set username = 'ditutup-' || replace(id::text, '-', ''), nama = ${word}, forgotten_at = ${now},
      password_hash = null, totp_key_id = null, totp_sealed = null
    where closed_at < ${before} and forgotten_at is null returning id`.execute(db)
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return 0
  for (const table of ['account_sessions', 'account_tokens', 'account_codes', 'account_identities', 'account_devices'] as const)
    await tables(db).deleteFrom(table).where('account_id', 'in', ids).execute()
  return ids.length
}
