/**
 * The SQL of meetings: what is planned, who came, what was said and decided.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { AttendanceRow, DecisionRow, MeetingTables, StoredMeeting } from './tables.ts'

const tables = (db: Db) => db.$extendTables<MeetingTables>()

/** The latest first, each with how many came. */
export async function listMeetings({ db, kab }: DistrictContext): Promise<(StoredMeeting & { attended: number })[]> {
  const { rows } = await sql<StoredMeeting & { attended: number }>`
    select meetings.*, (select count(*)::int from meeting_attendance
      where meeting_attendance.kab_kode = meetings.kab_kode and meeting_id = meetings.id and struck_at is null) as attended
    from meetings where kab_kode = ${kab} order by day desc, clock desc, id limit 500`.execute(db)
  return rows
}

export async function findMeeting({ db, kab }: DistrictContext, id: string): Promise<StoredMeeting | undefined> {
  return tables(db).selectFrom('meetings').selectAll().where('kab_kode', '=', kab).where('id', '=', id).executeTakeFirst()
}

export type MeetingFacts = Pick<StoredMeeting, 'title' | 'place' | 'day' | 'clock' | 'zone' | 'minutes' | 'agenda' | 'invited'>

function written({ agenda, invited, ...facts }: MeetingFacts) {
  return { ...facts, agenda: JSON.stringify(agenda), invited: JSON.stringify(invited) }
}

export async function insertMeeting({ db, kab, now, actor }: DistrictContext, id: string, facts: MeetingFacts): Promise<void> {
  const kept = { state: 'direncanakan' as const, made_by: actor.id, made_at: now, changed_at: now }
  await tables(db)
    .insertInto('meetings')
    .values({ kab_kode: kab, id, ...written(facts), ...kept })
    .execute()
}

export async function updateMeeting(
  { db, kab, now }: DistrictContext,
  id: string,
  facts: MeetingFacts & Pick<StoredMeeting, 'state'>,
): Promise<void> {
  const { state, ...rest } = facts
  await tables(db)
    .updateTable('meetings')
    .set({ ...written(rest), state, changed_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}

/** In the order in which they came; those who were struck out are left out. */
export async function listAttendance({ db, kab }: DistrictContext, meetingId: string): Promise<AttendanceRow[]> {
  return tables(db)
    .selectFrom('meeting_attendance')
    .selectAll()
    .where('kab_kode', '=', kab)
    .where('meeting_id', '=', meetingId)
    .where('struck_at', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

export type NewAttendee = Pick<AttendanceRow, 'nama' | 'instansi' | 'account_id' | 'how'>

export async function insertAttendee({ db, kab, now, newId }: DistrictContext, meetingId: string, attendee: NewAttendee): Promise<void> {
  const row = { kab_kode: kab, meeting_id: meetingId, id: newId(), ...attendee, at: now, struck_by: null, struck_at: null }
  await tables(db).insertInto('meeting_attendance').values(row).execute()
}

/** False when there is nobody to strike. */
export async function strikeAttendee({ db, kab, now, actor }: DistrictContext, meetingId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('meeting_attendance')
    .set({ struck_by: actor.id, struck_at: now })
    .where('kab_kode', '=', kab)
    .where('meeting_id', '=', meetingId)
    .where('id', '=', id)
    .where('struck_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export interface StoredMinutes {
  readonly points: readonly string[]
  readonly at: Date
}

export async function readMinutes({ db, kab }: DistrictContext, meetingId: string): Promise<StoredMinutes | undefined> {
  return tables(db)
    .selectFrom('meeting_minutes')
    .select(['points', 'at'])
    .where('kab_kode', '=', kab)
    .where('meeting_id', '=', meetingId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function insertMinutes(
  { db, kab, now, newId, actor }: DistrictContext,
  meetingId: string,
  points: readonly string[],
): Promise<void> {
  const row = { kab_kode: kab, meeting_id: meetingId, id: newId(), points: JSON.stringify(points), by: actor.id, at: now }
  await tables(db).insertInto('meeting_minutes').values(row).execute()
}

export async function listDecisions({ db, kab }: DistrictContext, meetingId: string): Promise<DecisionRow[]> {
  return tables(db)
    .selectFrom('meeting_decisions')
    .selectAll()
    .where('kab_kode', '=', kab)
    .where('meeting_id', '=', meetingId)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

export async function insertDecision({ db, kab, now, newId, actor }: DistrictContext, meetingId: string, body: string): Promise<void> {
  const row = { kab_kode: kab, meeting_id: meetingId, id: newId(), body, by: actor.id, at: now, task_id: null }
  await tables(db).insertInto('meeting_decisions').values(row).execute()
}

/** Held until the transaction is over, so that it becomes one task only. */
export async function holdDecision({ db, kab }: DistrictContext, meetingId: string, id: string): Promise<DecisionRow | undefined> {
  return tables(db)
    .selectFrom('meeting_decisions')
    .selectAll()
    .where('kab_kode', '=', kab)
    .where('meeting_id', '=', meetingId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function markTask({ db, kab }: DistrictContext, meetingId: string, id: string, taskId: string): Promise<void> {
  await tables(db)
    .updateTable('meeting_decisions')
    .set({ task_id: taskId })
    .where('kab_kode', '=', kab)
    .where('meeting_id', '=', meetingId)
    .where('id', '=', id)
    .execute()
}

/** Who came to meetings held before a day (`YYYY-MM-DD`); how many rows there were. */
export async function forgetAttendance({ db, kab }: DistrictContext, before: string): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from meeting_attendance using meetings where meeting_attendance.kab_kode = ${kab} and meetings.kab_kode = ${kab}
      and meetings.id = meeting_attendance.meeting_id and meetings.day < ${before}::date`.execute(db)
  return Number(numAffectedRows ?? 0n)
}
