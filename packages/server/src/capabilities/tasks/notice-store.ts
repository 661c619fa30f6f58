/**
 * The SQL of what is told to people: notices in the product, how somebody wants to be told, rules of reminding and the days on which they ran.
 */
import type { ReminderRule } from '@konvergen/core/tasks/reminders.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { beyondWall } from '../../platform/database/wall.ts'
import type { ContactRow, NoticeKind, NoticeRow, NoticeTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<NoticeTables>()

export interface NewNotice {
  readonly accountId: string
  /** The same key is told to nobody twice. */
  readonly key: string
  readonly kind: NoticeKind
  readonly taskId: string | null
  readonly meetingId: string | null
  /** The account that it is about. */
  readonly aboutId?: string
  /** From where it was done. */
  readonly address?: string | null
}

/** Whoever tells others does not see what is theirs. How many were new. */
export async function insertNotices(ctx: DistrictContext, notices: readonly NewNotice[]): Promise<number> {
  if (notices.length === 0) return 0
  const { db, kab, now, newId } = ctx
  const rows = notices.map(({ accountId, key, kind, taskId, meetingId, aboutId, address }) => ({
    kab_kode: kab,
    account_id: accountId,
    key,
    id: newId(),
    kind,
    task_id: taskId,
    meeting_id: meetingId,
    about_id: aboutId ?? null,
    address: address ?? null,
    at: now,
    read_at: null,
  }))
  const { numInsertedOrUpdatedRows } = await beyondWall(ctx, () =>
    tables(db)
      .insertInto('notices')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['kab_kode', 'account_id', 'key']).doNothing())
      .executeTakeFirst(),
  )
  return Number(numInsertedOrUpdatedRows ?? 0n)
}

/** Newest first. */
export async function listNotices({ db, kab }: DistrictContext, accountId: string, limit: number): Promise<NoticeRow[]> {
  return tables(db)
    .selectFrom('notices')
    .selectAll()
    .where('kab_kode', '=', kab)
    .where('account_id', '=', accountId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

export async function countUnread({ db, kab }: DistrictContext, accountId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from notices where kab_kode = ${kab} and account_id = ${accountId} and read_at is null`.execute(db)
  return rows[0]?.n ?? 0
}

/** How many there were. */
export async function markRead({ db, kab, now }: DistrictContext, accountId: string): Promise<number> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('notices')
    .set({ read_at: now })
    .where('kab_kode', '=', kab)
    .where('account_id', '=', accountId)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Those read before a moment; of reminders only those whose task needs none any more, so that none comes twice. How many there were. */
export async function forgetRead({ db, kab }: DistrictContext, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from notices where kab_kode = ${kab} and read_at < ${before} and (kind not in ('pengingat', 'lewat') or not exists (
      select from tasks where tasks.kab_kode = ${kab} and tasks.id = notices.task_id and tasks.state in ('terbuka', 'dikembalikan')))`.execute(
    db,
  )
  return Number(numAffectedRows ?? 0n)
}

/** Keys of reminders that were told to anybody about these tasks. */
export async function toldKeys({ db, kab }: DistrictContext, taskIds: readonly string[]): Promise<Set<string>> {
  if (taskIds.length === 0) return new Set()
  const rows = await tables(db)
    .selectFrom('notices')
    .select('key')
    .distinct()
    .where('kab_kode', '=', kab)
    .where('task_id', 'in', taskIds)
    .where('kind', 'in', ['pengingat', 'lewat'])
    .execute()
  return new Set(rows.map(({ key }) => key))
}

export async function readContact({ db, kab }: DistrictContext, accountId: string): Promise<ContactRow | undefined> {
  return tables(db)
    .selectFrom('task_contacts')
    .selectAll()
    .where('kab_kode', '=', kab)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
}

/** Of all who want mails: to write to them, not to be shown. */
export async function listContacts(ctx: DistrictContext): Promise<ContactRow[]> {
  const { db, kab } = ctx
  return beyondWall(ctx, () =>
    tables(db).selectFrom('task_contacts').selectAll().where('kab_kode', '=', kab).where('mail', '<>', 'tidak').execute(),
  )
}

export async function setContact({ db, kab }: DistrictContext, row: Omit<ContactRow, 'kab_kode'>): Promise<void> {
  const { email, mail, language } = row
  await tables(db)
    .insertInto('task_contacts')
    .values({ kab_kode: kab, ...row })
    .onConflict((conflict) => conflict.columns(['kab_kode', 'account_id']).doUpdateSet({ email, mail, language }))
    .execute()
}

/** Where mails to these accounts went, and what was told to them. How many rows there were. */
export async function forgetContacts({ db, kab }: DistrictContext, accountIds: readonly string[]): Promise<number> {
  if (accountIds.length === 0) return 0
  let gone = 0
  for (const table of ['task_contacts', 'notices'] as const) {
    const which = tables(db).deleteFrom(table).where('kab_kode', '=', kab).where('account_id', 'in', accountIds)
    gone += Number((await which.executeTakeFirst()).numDeletedRows)
  }
  return gone
}

/** null: the district has set none. */
export async function readRules({ db, kab }: DistrictContext): Promise<readonly ReminderRule[] | null> {
  const { rows } = await sql<{ rules: ReminderRule[] }>`select rules from task_rules where kab_kode = ${kab}`.execute(db)
  return rows[0]?.rules ?? null
}

export async function writeRules({ db, kab, now, actor }: DistrictContext, rules: readonly ReminderRule[]): Promise<void> {
  await sql`insert into task_rules (kab_kode, rules, set_by, set_at) values (${kab}, ${JSON.stringify(rules)}::jsonb, ${actor.id}, ${now})
    on conflict (kab_kode) do update set rules = excluded.rules, set_by = excluded.set_by, set_at = excluded.set_at`.execute(db)
}

/** False when that day's reminders were made before. Whoever gets true holds the day until the transaction is over. */
export async function beginRun({ db, kab, now }: DistrictContext, day: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into task_runs (kab_kode, day, at, notices, messages) values (${kab}, ${day}, ${now}, 0, 0) on conflict do nothing`.execute(db)
  return numAffectedRows === 1n
}

export async function noteRun({ db, kab }: DistrictContext, day: string, notices: number, messages: number): Promise<void> {
  await sql`update task_runs set notices = ${notices}, messages = ${messages} where kab_kode = ${kab} and day = ${day}::date`.execute(db)
}

export async function lastRun({ db, kab }: DistrictContext): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`select max(day) as day from task_runs where kab_kode = ${kab}`.execute(db)
  return rows[0]?.day ?? null
}
