/**
 * The SQL of access in an emergency.
 */
import type { EmergencyReason } from '@konvergen/core/accounts/emergency.ts'
import { type SqlBool, sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { AccountTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<AccountTables>()
/** As many as somebody reads. */
const SHOWN = 200

export interface NewEmergency {
  readonly id: string
  readonly accountId: string
  readonly kab: string
  readonly areas: readonly string[]
  readonly reason: EmergencyReason
  readonly note: string
  readonly begunAt: Date
  readonly endsAt: Date
}

export async function insertEmergency(db: Db, { id, accountId, kab, areas, reason, note, begunAt, endsAt }: NewEmergency): Promise<void> {
  const row = { id, account_id: accountId, kab, areas: [...areas], reason, note, begun_at: begunAt, ends_at: endsAt }
  await tables(db).insertInto('account_emergencies').values(row).execute()
}

/** Those that count now. */
export function liveEmergencies(db: Db, accountId: string, now: Date): Promise<{ kab: string; areas: string[]; begun_at: Date }[]> {
  return tables(db)
    .selectFrom('account_emergencies')
    .select(['kab', 'areas', 'begun_at'])
    .where('account_id', '=', accountId)
    .where('ends_at', '>', now)
    .where('ended_at', 'is', null)
    .execute()
}

/** Newest first, with the name of who took it; `accountId` null = everybody's. */
export function emergenciesOf(db: Db, kab: string, accountId: string | null) {
  const all = tables(db)
    .selectFrom('account_emergencies as emergency')
    .innerJoin('accounts as account', 'account.id', 'emergency.account_id')
    .selectAll('emergency')
    .select('account.nama')
    .where('emergency.kab', '=', kab)
    .orderBy('emergency.begun_at', 'desc')
    .limit(SHOWN)
  return (accountId === null ? all : all.where('emergency.account_id', '=', accountId)).execute()
}

function ending(db: Db, by: string, at: Date) {
  return tables(db)
    .updateTable('account_emergencies')
    .set({ ended_by: by, ended_at: at })
    .where('ended_at', 'is', null)
    .where('ends_at', '>', at)
}

/** `accountId` null = whosever it is. False when there is none, or it is over. */
export async function endEmergency(db: Db, kab: string, id: string, accountId: string | null, by: string, at: Date): Promise<boolean> {
  const one = ending(db, by, at).where('kab', '=', kab).where('id', '=', id)
  const { numUpdatedRows } = await (accountId === null ? one : one.where('account_id', '=', accountId)).executeTakeFirst()
  return numUpdatedRows === 1n
}

/** With the account that took them. */
export async function endEmergenciesOf(db: Db, accountId: string, by: string, at: Date): Promise<void> {
  await ending(db, by, at).where('account_id', '=', accountId).execute()
}

/** False when there is none, somebody has seen it, or it is one's own: nobody checks themselves. */
export async function seeEmergency(db: Db, kab: string, id: string, by: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('account_emergencies')
    .set({ seen_by: by, seen_at: at })
    .where('kab', '=', kab)
    .where('id', '=', id)
    .where('seen_at', 'is', null)
    .where('account_id', '<>', by)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * What was written beside the reason goes, of those that were over and looked at before a moment; who took it, when and why by the list stays. One
 * that nobody has checked keeps it. How many there were.
 */
export async function forgetNotes({ db, kab }: DistrictContext, before: Date): Promise<number> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('account_emergencies')
    .set({ note: '' })
    .where('kab', '=', kab)
    .where('note', '<>', '')
    .where('seen_at', '<', before)
    .where(sql<SqlBool>`least(ends_at, ended_at) < ${before}`)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
