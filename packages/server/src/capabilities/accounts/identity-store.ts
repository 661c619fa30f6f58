/**
 * The SQL of who somebody is at an outside provider: issuer and subject, and nothing else of it.
 */
import type { Db } from '../../platform/database/connect.ts'
import type { AccountTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<AccountTables>()

/** `countsFrom`: from when the provider's word on a second factor counts for names. */
export function findByIdentity(db: Db, issuer: string, subject: string): Promise<{ accountId: string; countsFrom: Date } | undefined> {
  return tables(db)
    .selectFrom('account_identities')
    .select(['account_id as accountId', 'counts_from as countsFrom'])
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
}

export interface NewIdentity {
  readonly issuer: string
  readonly subject: string
  readonly accountId: string
  readonly at: Date
  readonly countsFrom: Date
}

/** False when it belongs to somebody already. */
export async function insertIdentity(db: Db, { issuer, subject, accountId, at, countsFrom }: NewIdentity): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('account_identities')
    .values({ issuer, subject, account_id: accountId, added_at: at, counts_from: countsFrom })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export function identitiesOf(db: Db, accountId: string): Promise<{ issuer: string; added_at: Date }[]> {
  return tables(db)
    .selectFrom('account_identities')
    .select(['issuer', 'added_at'])
    .where('account_id', '=', accountId)
    .orderBy('added_at')
    .execute()
}

/** How many there were. */
export async function dropIdentities(db: Db, accountId: string): Promise<number> {
  const { numDeletedRows } = await tables(db).deleteFrom('account_identities').where('account_id', '=', accountId).executeTakeFirst()
  return Number(numDeletedRows)
}
