/**
 * The SQL of the tasks that entries became.
 */
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { CalendarTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<CalendarTables>()

/** Ids of entries that have become tasks which are not closed. */
export async function entriesWithTasks({ db, kab }: DistrictContext): Promise<Set<string>> {
  const rows = await tables(db)
    .selectFrom('calendar_tasks')
    .select('entry_id')
    .distinct()
    .where('kab_kode', '=', kab)
    .where('closed_at', 'is', null)
    .execute()
  return new Set(rows.map(({ entry_id }) => entry_id))
}

export async function insertEntryTask({ db, kab, now }: DistrictContext, entryId: string, taskId: string): Promise<void> {
  const row = { kab_kode: kab, entry_id: entryId, task_id: taskId, at: now, closed_at: null }
  await tables(db).insertInto('calendar_tasks').values(row).execute()
}

/** Ids of the tasks, which are closed now. */
export async function closeEntryTasks({ db, kab, now }: DistrictContext, entryId: string): Promise<string[]> {
  const rows = await tables(db)
    .updateTable('calendar_tasks')
    .set({ closed_at: now })
    .where('kab_kode', '=', kab)
    .where('entry_id', '=', entryId)
    .where('closed_at', 'is', null)
    .returning('task_id')
    .execute()
  return rows.map(({ task_id }) => task_id)
}
