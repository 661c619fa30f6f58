/**
 * The SQL of mails on their way: put in beside the act, sent later, kept with how it went.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { beyondWall } from '../../platform/database/wall.ts'
import type { MessageRow, NoticeTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<NoticeTables>()

export interface NewMessage {
  readonly accountId: string
  /** The same key goes to nobody twice. */
  readonly key: string
  readonly subject: string
  readonly body: string
  /** Whose entry for the calendar goes along; null = none does. */
  readonly meetingId?: string | null
}

/** Whoever writes to others does not see what is theirs. How many were new. */
export async function insertMessages(ctx: DistrictContext, messages: readonly NewMessage[]): Promise<number> {
  if (messages.length === 0) return 0
  const { db, kab, now, newId } = ctx
  const rows = messages.map(({ accountId, key, subject, body, meetingId = null }) => ({
    kab_kode: kab,
    id: newId(),
    account_id: accountId,
    key,
    subject,
    body,
    meeting_id: meetingId,
    state: 'menunggu' as const,
    tries: 0,
    next_at: now,
    fault: null,
    made_at: now,
    sent_at: null,
  }))
  const { numInsertedOrUpdatedRows } = await beyondWall(ctx, () =>
    tables(db)
      .insertInto('outbox_messages')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['kab_kode', 'account_id', 'key']).doNothing())
      .executeTakeFirst(),
  )
  return Number(numInsertedOrUpdatedRows ?? 0n)
}

export interface Waiting extends MessageRow {
  /** Where it goes now; null = they want no mail any more. */
  readonly email: string | null
}

/** Whoever takes a message has it for so long; after a crash it is anybody's again. */
const HELD = '10 minutes'

/** Takes those whose time has come, the oldest first: nobody else takes the same ones meanwhile. */
export async function takeWaiting({ db, kab, now }: DistrictContext, limit: number): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    with due as (
      select id, account_id from outbox_messages where kab_kode = ${kab} and state = 'menunggu' and next_at <= ${now}
      order by next_at, id limit ${limit} for update skip locked)
    update outbox_messages set next_at = ${now}::timestamptz + ${HELD}::interval
    from due left join task_contacts on task_contacts.kab_kode = ${kab} and task_contacts.account_id = due.account_id
    where outbox_messages.kab_kode = ${kab} and outbox_messages.id = due.id
    returning outbox_messages.*, case when task_contacts.mail = 'tidak' then null else task_contacts.email end as email`.execute(db)
  return rows
}

export type Outcome = Pick<MessageRow, 'state' | 'tries' | 'next_at' | 'fault' | 'sent_at'>

export async function noteOutcome({ db, kab }: DistrictContext, id: string, outcome: Outcome): Promise<void> {
  await tables(db).updateTable('outbox_messages').set(outcome).where('kab_kode', '=', kab).where('id', '=', id).execute()
}

/** Of the whole district, whomever they are for. */
export async function countMessages(ctx: DistrictContext): Promise<{ waiting: number; failed: number }> {
  const { db, kab } = ctx
  const { rows } = await beyondWall(ctx, () =>
    sql<{ waiting: number; failed: number }>`
      select (count(*) filter (where state = 'menunggu'))::int as waiting, (count(*) filter (where state = 'gagal'))::int as failed
      from outbox_messages where kab_kode = ${kab}`.execute(db),
  )
  return rows[0] ?? { waiting: 0, failed: 0 }
}

/** Those made before a moment that are not on their way any more; how many there were. */
export async function forgetMessages({ db, kab }: DistrictContext, before: Date): Promise<number> {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('outbox_messages')
    .where('kab_kode', '=', kab)
    .where('state', '<>', 'menunggu')
    .where('made_at', '<', before)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Whose mails wait. */
export async function listAwaited({ db, kab }: DistrictContext): Promise<string[]> {
  const rows = await tables(db)
    .selectFrom('outbox_messages')
    .select('account_id')
    .distinct()
    .where('kab_kode', '=', kab)
    .where('state', '=', 'menunggu')
    .execute()
  return rows.map(({ account_id }) => account_id)
}

/** What waits for these accounts is never sent; how many there were. */
export async function dropWaiting({ db, kab }: DistrictContext, accountIds: readonly string[]): Promise<number> {
  if (accountIds.length === 0) return 0
  const { numDeletedRows } = await tables(db)
    .deleteFrom('outbox_messages')
    .where('kab_kode', '=', kab)
    .where('state', '=', 'menunggu')
    .where('account_id', 'in', accountIds)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
