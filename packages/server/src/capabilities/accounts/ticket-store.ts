/**
 * The SQL of what counts once: invitations, resets, recovery codes.
 */
import type { Db } from '../../platform/database/connect.ts'
import type { AccountTables, TicketKind } from './tables.ts'

const tables = (db: Db) => db.$extendTables<AccountTables>()

export interface NewTicket {
  readonly digest: Buffer
  readonly accountId: string
  readonly kind: TicketKind
  readonly by: string
  readonly at: Date
  readonly endsAt: Date
}

/** The newest one counts: what was given out before is worth nothing any more. */
export async function insertTicket(db: Db, { digest, accountId, kind, by, at, endsAt }: NewTicket): Promise<void> {
  await voidTickets(db, accountId, at)
  const row = { digest, account_id: accountId, kind, created_by: by, created_at: at, ends_at: endsAt }
  await tables(db).insertInto('account_tickets').values(row).execute()
}

export async function voidTickets(db: Db, accountId: string, now: Date): Promise<void> {
  await tables(db)
    .updateTable('account_tickets')
    .set({ used_at: now })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .execute()
}

export function findTicket(db: Db, digest: Buffer, now: Date): Promise<{ accountId: string; kind: TicketKind } | undefined> {
  return tables(db)
    .selectFrom('account_tickets')
    .select(['account_id as accountId', 'kind'])
    .where('digest', '=', digest)
    .where('used_at', 'is', null)
    .where('ends_at', '>', now)
    .executeTakeFirst()
}

/** False when somebody was quicker. */
export async function spendTicket(db: Db, digest: Buffer, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('account_tickets')
    .set({ used_at: now })
    .where('digest', '=', digest)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function replaceCodes(db: Db, accountId: string, digests: readonly Buffer[]): Promise<void> {
  await tables(db).deleteFrom('account_codes').where('account_id', '=', accountId).execute()
  if (digests.length === 0) return
  await tables(db)
    .insertInto('account_codes')
    .values(digests.map((digest) => ({ account_id: accountId, digest })))
    .execute()
}

export async function spendCode(db: Db, accountId: string, digest: Buffer, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('account_codes')
    .set({ used_at: now })
    .where('account_id', '=', accountId)
    .where('digest', '=', digest)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
