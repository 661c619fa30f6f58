/**
 * The SQL of villages that were reminded of their quarter.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { plainArray } from '../../platform/database/pg-array.ts'

export interface NewReminder {
  readonly desa: string
  readonly task: string
}

/** Of these, those that were reminded on that day already. */
export async function remindedOn({ db, kab }: DistrictContext, quarter: string, day: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ desa: string }>`
    select desa_kode as desa from hpk_reminders where kab_kode = ${kab} and quarter = ${quarter} and day = ${day}::date`.execute(db)
  return new Set(rows.map(({ desa }) => desa))
}

export async function insertHpkReminders(
  { db, kab, actor, now }: DistrictContext,
  { quarter, day, told }: { readonly quarter: string; readonly day: string; readonly told: readonly NewReminder[] },
): Promise<void> {
  await sql`insert into hpk_reminders (kab_kode, quarter, desa_kode, day, task_id, reminded_by, reminded_at)
    select ${kab}, ${quarter}, desa, ${day}::date, task, ${actor.id}, ${now}
    from unnest(${plainArray(told.map(({ desa }) => desa))}::text[], ${plainArray(told.map(({ task }) => task))}::uuid[]) as new (desa, task)`.execute(
    db,
  )
}

/** Ids of the tasks of a village, which are settled now. */
export async function closeHpkReminders({ db, kab, now }: DistrictContext, quarter: string, desa: string): Promise<string[]> {
  const { rows } = await sql<{ task: string }>`update hpk_reminders set closed_at = ${now}
    where kab_kode = ${kab} and quarter = ${quarter} and desa_kode = ${desa} and closed_at is null returning task_id as task`.execute(db)
  return rows.map(({ task }) => task)
}
