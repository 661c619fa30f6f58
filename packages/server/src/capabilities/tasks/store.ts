/**
 * The SQL of tasks, and their history. Who may see a task is asked in the query itself, so that nothing foreign leaves the database.
 */
import type { LinkKind, TaskState } from '@konvergen/core/tasks/task.ts'
import type { Viewer } from '@konvergen/core/tasks/viewer.ts'
import { type RawBuilder, sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { EventKind, EventRow, TaskRow, TasksTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<TasksTables>()

/** For them to do. The same as `standingOf` of core, in SQL. */
function isMine({ id, offices, areas }: Viewer): RawBuilder<boolean> {
  return sql`((to_kind = 'orang' and to_code = ${id}) or (to_kind = 'opd' and to_code = any(${offices}::text[]))
    or (to_kind = 'wilayah' and (to_code = any(${areas}::text[]) or left(to_code, 8) = any(${areas}::text[]))))`
}

function isCoordinated({ coordinates }: Viewer): RawBuilder<boolean> {
  if (coordinates === '*') return sql`true`
  return sql`(place = any(${coordinates}::text[]) or left(place, 8) = any(${coordinates}::text[]))`
}

function isSeen(viewer: Viewer): RawBuilder<boolean> {
  return sql`(made_by = ${viewer.id} or ${isMine(viewer)} or ${isCoordinated(viewer)})`
}

const UNDONE = sql`state in ('terbuka', 'dikembalikan')`

export interface TaskFilter {
  readonly scope: 'saya' | 'kantor' | 'buatan-saya' | 'semua'
  /** null = all. */
  readonly states: readonly TaskState[] | null
  /** Due before this day and not done. */
  readonly lateOn: string | null
  readonly find: string | null
  readonly linkKind: LinkKind | null
  readonly linkId: string | null
  readonly toCode: string | null
}

function isInScope(viewer: Viewer, scope: TaskFilter['scope']): RawBuilder<boolean> {
  switch (scope) {
    case 'saya':
      return isMine(viewer)
    case 'kantor':
      return sql`(to_kind <> 'orang' and ${isMine(viewer)})`
    case 'buatan-saya':
      return sql`made_by = ${viewer.id}`
    default:
      return sql`true`
  }
}

/** What is still to be done first, by its day; `total` counts all pages. */
export async function listTasks(
  { db, kab }: DistrictContext,
  viewer: Viewer,
  { scope, states, lateOn, find, linkKind, linkId, toCode }: TaskFilter,
  limit: number,
  offset: number,
): Promise<(TaskRow & { total: number })[]> {
  const { rows } = await sql<TaskRow & { total: number }>`
    select *, (count(*) over ())::int as total from tasks
    where kab_kode = ${kab} and ${isSeen(viewer)} and ${isInScope(viewer, scope)}
      and (${states}::text[] is null or state = any(${states}::text[]))
      and (${lateOn}::date is null or (${UNDONE} and due < ${lateOn}::date))
      and (${find}::text is null or strpos(lower(title || ' ' || detail || ' ' || coalesce(link_label, '')), lower(${find}::text)) > 0)
      and (${linkKind}::text is null or link_kind = ${linkKind}::text) and (${linkId}::text is null or link_id = ${linkId}::text)
      and (${toCode}::text is null or to_code = ${toCode}::text)
    order by (${UNDONE}) desc, (state = 'selesai') desc, due, id limit ${limit} offset ${offset}`.execute(db)
  return rows
}

export interface Counted {
  readonly mine: number
  readonly mineLate: number
  readonly waiting: number
  readonly open: number
  readonly late: number
}

/** `waiting`: done, and the viewer's word is asked. */
export async function countTasks({ db, kab }: DistrictContext, viewer: Viewer, today: string): Promise<Counted> {
  const { rows } = await sql<Counted>`
    select (count(*) filter (where ${UNDONE} and ${isMine(viewer)}))::int as mine,
      (count(*) filter (where ${UNDONE} and ${isMine(viewer)} and due < ${today}::date))::int as "mineLate",
      (count(*) filter (where state = 'selesai' and done_by <> ${viewer.id} and (made_by = ${viewer.id} or ${isCoordinated(viewer)})))::int as waiting,
      (count(*) filter (where ${UNDONE}))::int as open,
      (count(*) filter (where ${UNDONE} and due < ${today}::date))::int as late
    from tasks where kab_kode = ${kab} and ${isSeen(viewer)} and state in ('terbuka', 'dikembalikan', 'selesai')`.execute(db)
  return rows[0] ?? { mine: 0, mineLate: 0, waiting: 0, open: 0, late: 0 }
}

export interface LateRow {
  readonly to_kind: TaskRow['to_kind']
  readonly to_code: string
  readonly late: number
  readonly open: number
  readonly oldest: string
}

/** By whom they are for, the most overdue first. */
export async function countLate({ db, kab }: DistrictContext, viewer: Viewer, today: string): Promise<LateRow[]> {
  const { rows } = await sql<LateRow>`
    select to_kind, to_code, (count(*) filter (where due < ${today}::date))::int as late, count(*)::int as open, min(due) as oldest
    from tasks where kab_kode = ${kab} and ${isSeen(viewer)} and ${UNDONE}
    group by to_kind, to_code having count(*) filter (where due < ${today}::date) > 0
    order by late desc, oldest, to_code`.execute(db)
  return rows
}

/** Whoever asks must check who may see it. */
export async function findTask({ db, kab }: DistrictContext, id: string): Promise<TaskRow | undefined> {
  return tables(db).selectFrom('tasks').selectAll().where('kab_kode', '=', kab).where('id', '=', id).executeTakeFirst()
}

/** Held until the transaction is over. */
export async function holdTask({ db, kab }: DistrictContext, id: string): Promise<TaskRow | undefined> {
  return tables(db).selectFrom('tasks').selectAll().where('kab_kode', '=', kab).where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function insertTask({ db }: DistrictContext, row: TaskRow): Promise<void> {
  await tables(db).insertInto('tasks').values(row).execute()
}

export type TaskChange = Partial<Pick<TaskRow, 'title' | 'detail' | 'to_kind' | 'to_code' | 'place' | 'due' | 'state' | 'done_by'>>

export async function updateTask({ db, kab, now }: DistrictContext, id: string, change: TaskChange): Promise<void> {
  await tables(db)
    .updateTable('tasks')
    .set({ ...change, changed_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}

export async function insertEvent(
  { db, kab, now, newId, actor }: DistrictContext,
  taskId: string,
  kind: EventKind,
  note: string,
): Promise<void> {
  const row = { kab_kode: kab, task_id: taskId, id: newId(), at: now, by: actor.id, kind, note }
  await tables(db).insertInto('task_events').values(row).execute()
}

/** Oldest first. */
export async function listEvents({ db, kab }: DistrictContext, taskId: string): Promise<EventRow[]> {
  return tables(db)
    .selectFrom('task_events')
    .selectAll()
    .where('kab_kode', '=', kab)
    .where('task_id', '=', taskId)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

/** All that somebody still has to do, whoever may see it: for the daily reminders. */
export async function listUndone({ db, kab }: DistrictContext): Promise<TaskRow[]> {
  return tables(db)
    .selectFrom('tasks')
    .selectAll()
    .where('kab_kode', '=', kab)
    .where('state', 'in', ['terbuka', 'dikembalikan'])
    .orderBy('due')
    .orderBy('id')
    .execute()
}

/** By id, of those that the viewer may see. */
export async function readTitles(
  { db, kab }: DistrictContext,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Map<string, { title: string; due: string }>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; title: string; due: string }>`
    select id, title, due from tasks where kab_kode = ${kab} and id = any(${ids}::uuid[]) and ${isSeen(viewer)}`.execute(db)
  return new Map(rows.map(({ id, title, due }) => [id, { title, due }]))
}

/** What was for one office is for another from now on: a person said that they are the same. */
export async function moveTasksToOffice({ db, kab }: DistrictContext, from: string, into: string): Promise<void> {
  await tables(db)
    .updateTable('tasks')
    .set({ to_code: into })
    .where('kab_kode', '=', kab)
    .where('to_kind', '=', 'opd')
    .where('to_code', '=', from)
    .execute()
}
