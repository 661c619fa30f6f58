/**
 * The SQL of the tasks that late quarters became.
 */
import type { QuarterOfOffice } from '@konvergen/core/realisation/realisation.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { RealisationTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<RealisationTables>()

export type StoredQuarterTask = Omit<RealisationTables['realisation_tasks'], 'kab_kode' | 'at' | 'closed_at'>

/** Closed ones too: nobody is asked twice for the same quarter. */
export async function readQuarterTasks({ db, kab }: DistrictContext, years: readonly number[]): Promise<StoredQuarterTask[]> {
  return tables(db)
    .selectFrom('realisation_tasks')
    .select(['task_id', 'office_id', 'year', 'quarter'])
    .where('kab_kode', '=', kab)
    .where('year', 'in', [...years])
    .execute()
}

export async function insertQuarterTask({ db, kab, now }: DistrictContext, task: StoredQuarterTask): Promise<void> {
  await tables(db)
    .insertInto('realisation_tasks')
    .values({ kab_kode: kab, ...task, at: now, closed_at: null })
    .execute()
}

/** Ids of the tasks, which are closed now. */
export async function closeQuarterTasks({ db, kab, now }: DistrictContext, { year, office, quarter }: QuarterOfOffice): Promise<string[]> {
  const rows = await tables(db)
    .updateTable('realisation_tasks')
    .set({ closed_at: now })
    .where('kab_kode', '=', kab)
    .where('year', '=', year)
    .where('quarter', '=', quarter)
    .where(sql<boolean>`office_id is not distinct from ${office}::uuid`)
    .where('closed_at', 'is', null)
    .returning('task_id')
    .execute()
  return rows.map(({ task_id }) => task_id)
}
