/**
 * The SQL of what became of clauses: activities of plans and tasks of their owners; and of which clause the projector shows.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { RembukTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<RembukTables>()

export interface ClauseActivity {
  readonly id: string
  readonly rembuk: string
  readonly clause: string
  readonly activity: string
  /** Of the activity. */
  readonly year: number
  readonly by: string
  readonly at: Date
}

/** Links of clauses to activities that are still planned and were not taken back, as they were made. Of one rembuk, or of all that are seen. */
export async function readClauseActivities({ db, kab }: DistrictContext, rembukId?: string): Promise<ClauseActivity[]> {
  const ofRembuk = rembukId === undefined ? sql`` : sql`and l.rembuk_id = ${rembukId}::uuid`
  const { rows } = await sql<ClauseActivity>`
    select l.id, l.rembuk_id as rembuk, l.clause_id as clause, l.activity_id as activity, a.year, l.made_by as by, l.made_at as at
    from rembuk_activities l join plan_activities a on a.kab_kode = l.kab_kode and a.id = l.activity_id and a.deleted_at is null
    where l.kab_kode = ${kab} and l.taken_back_at is null ${ofRembuk} order by l.made_at, l.id`.execute(db)
  return rows
}

export async function insertClauseActivity(
  { db, kab, actor, now }: DistrictContext,
  { id, rembuk, clause, activity }: Pick<ClauseActivity, 'id' | 'rembuk' | 'clause' | 'activity'>,
): Promise<void> {
  const row = { kab_kode: kab, rembuk_id: rembuk, clause_id: clause, activity_id: activity, id, made_by: actor.id, made_at: now }
  await tables(db)
    .insertInto('rembuk_activities')
    .values({ ...row, taken_back_by: null, taken_back_at: null })
    .execute()
}

/** False when there is no such link, or it is taken back already. */
export async function takeBackClauseActivity({ db, kab, actor, now }: DistrictContext, rembukId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('rembuk_activities')
    .set({ taken_back_by: actor.id, taken_back_at: now })
    .where('kab_kode', '=', kab)
    .where('rembuk_id', '=', rembukId)
    .where('id', '=', id)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export interface ClauseTask {
  readonly rembuk: string
  readonly clause: string
  readonly owner: string
  readonly task: string
}

/** Of one rembuk, or of all that are seen. */
export async function readClauseTasks({ db, kab }: DistrictContext, rembukId?: string): Promise<ClauseTask[]> {
  const all = tables(db)
    .selectFrom('rembuk_tasks')
    .select(['rembuk_id as rembuk', 'clause_id as clause', 'owner', 'task_id as task'])
    .where('kab_kode', '=', kab)
  return (rembukId === undefined ? all : all.where('rembuk_id', '=', rembukId)).orderBy('made_at').orderBy('owner').execute()
}

export async function insertClauseTask({ db, kab, now }: DistrictContext, { rembuk, clause, owner, task }: ClauseTask): Promise<void> {
  const row = { kab_kode: kab, rembuk_id: rembuk, clause_id: clause, owner, task_id: task, made_at: now }
  await tables(db).insertInto('rembuk_tasks').values(row).execute()
}

/** null = the projector chooses itself. */
export async function readShown({ db, kab }: DistrictContext, rembukId: string): Promise<string | null> {
  const row = await tables(db)
    .selectFrom('rembuk_shown')
    .select('clause_id')
    .where('kab_kode', '=', kab)
    .where('rembuk_id', '=', rembukId)
    .orderBy('shown_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.clause_id ?? null
}

export async function insertShown(
  { db, kab, actor, now, newId }: DistrictContext,
  rembukId: string,
  clauseId: string | null,
): Promise<void> {
  const row = { kab_kode: kab, rembuk_id: rembukId, id: newId(), clause_id: clauseId, shown_by: actor.id, shown_at: now }
  await tables(db).insertInto('rembuk_shown').values(row).execute()
}
