/**
 * The SQL of reminders of what was not reported, and of the rule by which the program reminds by itself.
 */
import type { ReminderRule } from '@konvergen/core/indicators/remind-offices.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { CoverageTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<CoverageTables>()

export interface StoredReminder {
  readonly officeId: string | null
  readonly taskId: string
  readonly automatic: boolean
  readonly at: Date
}

/** Of a period, those that are not settled, the latest first. */
export async function readCoverageReminders({ db, kab }: DistrictContext, period: string): Promise<StoredReminder[]> {
  return tables(db)
    .selectFrom('coverage_reminders')
    .select(['office_id as officeId', 'task_id as taskId', 'automatic', 'at'])
    .where('kab_kode', '=', kab)
    .where('period', '=', period)
    .where('closed_at', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

export async function insertCoverageReminder(
  { db, kab, actor, now, newId }: DistrictContext,
  { period, officeId, taskId, automatic }: { readonly period: string } & Omit<StoredReminder, 'at'>,
): Promise<void> {
  const row = {
    kab_kode: kab,
    period,
    id: newId(),
    office_id: officeId,
    task_id: taskId,
    automatic,
    done_by: actor.id,
    at: now,
    closed_at: null,
  }
  await tables(db).insertInto('coverage_reminders').values(row).execute()
}

/** Ids of the tasks of an office's reminders, which are settled now. */
export async function closeCoverageReminders({ db, kab, now }: DistrictContext, period: string, office: string | null): Promise<string[]> {
  const { rows } = await sql<{ taskId: string }>`update coverage_reminders set closed_at = ${now}
    where kab_kode = ${kab} and period = ${period} and office_id is not distinct from ${office}::uuid and closed_at is null
    returning task_id as "taskId"`.execute(db)
  return rows.map(({ taskId }) => taskId)
}

/** undefined = the district has set none. */
export async function readReminderRule({ db, kab }: DistrictContext): Promise<ReminderRule | undefined> {
  return tables(db)
    .selectFrom('coverage_reminder_rules')
    .select(['days_before as daysBefore', 'days_between as daysBetween'])
    .where('kab_kode', '=', kab)
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function insertReminderRule(
  { db, kab, actor, now, newId }: DistrictContext,
  { daysBefore, daysBetween }: ReminderRule,
): Promise<void> {
  const row = { kab_kode: kab, id: newId(), days_before: daysBefore, days_between: daysBetween, decided_by: actor.id, decided_at: now }
  await tables(db).insertInto('coverage_reminder_rules').values(row).execute()
}
