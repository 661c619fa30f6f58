/**
 * The SQL of the tasks that remind of commitments.
 */
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { CommitmentTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<CommitmentTables>()

/** Ids of commitments with a task that is not closed. */
export async function commitmentsWithTasks({ db, kab }: DistrictContext): Promise<Set<string>> {
  const rows = await tables(db)
    .selectFrom('commitment_tasks')
    .select('commitment_id')
    .distinct()
    .where('kab_kode', '=', kab)
    .where('closed_at', 'is', null)
    .execute()
  return new Set(rows.map(({ commitment_id }) => commitment_id))
}

export async function insertCommitmentTask({ db, kab, now }: DistrictContext, commitmentId: string, taskId: string): Promise<void> {
  const row = { kab_kode: kab, commitment_id: commitmentId, task_id: taskId, at: now, closed_at: null }
  await tables(db).insertInto('commitment_tasks').values(row).execute()
}

/** Ids of the tasks, which are closed now. */
export async function closeCommitmentTasks({ db, kab, now }: DistrictContext, commitmentId: string): Promise<string[]> {
  const rows = await tables(db)
    .updateTable('commitment_tasks')
    .set({ closed_at: now })
    .where('kab_kode', '=', kab)
    .where('commitment_id', '=', commitmentId)
    .where('closed_at', 'is', null)
    .returning('task_id')
    .execute()
  return rows.map(({ task_id }) => task_id)
}
