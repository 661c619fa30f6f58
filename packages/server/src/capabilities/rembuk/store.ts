/**
 * The SQL of rembuk and of the meeting that each of them is; rows follow each other and are never changed.
 */
import type { Zone } from '@konvergen/core/tasks/meeting.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { RembukTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<RembukTables>()

export interface StoredRembuk extends Omit<RembukTables['rembuk'], 'kab_kode'> {
  readonly title: string
  readonly place: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly clock: string
  readonly zone: Zone
  readonly minutes: number
  readonly agenda: readonly string[]
  readonly invited: number
  readonly meeting_state: 'direncanakan' | 'selesai' | 'dibatalkan'
  readonly meeting_by: string
  readonly attended: number
  readonly isClosed: boolean
}

function asked({ kab }: DistrictContext) {
  return sql`select r.id, r.level, r.area, r.year, r.meeting_id, r.analysis_id, r.follows_id, r.begun_by, r.begun_at,
    m.title, m.place, m.day::text as day, m.clock, m.zone, m.minutes, m.agenda, jsonb_array_length(m.invited) as invited,
    m.state as meeting_state, m.made_by as meeting_by,
    (select count(*)::int from meeting_attendance a where a.kab_kode = m.kab_kode and a.meeting_id = m.id and a.struck_at is null) as attended,
    exists (select from rembuk_closings c where c.kab_kode = r.kab_kode and c.rembuk_id = r.id) as "isClosed"
    from rembuk r join meetings m on m.kab_kode = r.kab_kode and m.id = r.meeting_id where r.kab_kode = ${kab}`
}

/** The latest first; those whose meeting the asker sees. */
export async function listRembuk(ctx: DistrictContext): Promise<StoredRembuk[]> {
  const { rows } = await sql<StoredRembuk>`${asked(ctx)} order by m.day desc, r.begun_at desc, r.id`.execute(ctx.db)
  return rows
}

export async function findRembuk(ctx: DistrictContext, id: string): Promise<StoredRembuk | undefined> {
  const { rows } = await sql<StoredRembuk>`${asked(ctx)} and r.id = ${id}`.execute(ctx.db)
  return rows[0]
}

/** What each of those who came wrote down as their office; nobody's name. */
export async function readOfficesAttending({ db, kab }: DistrictContext, meetingId: string): Promise<string[]> {
  const { rows } = await sql<{ instansi: string }>`
    select instansi from meeting_attendance where kab_kode = ${kab} and meeting_id = ${meetingId} and struck_at is null order by at, id`.execute(
    db,
  )
  return rows.map(({ instansi }) => instansi)
}

/** Until the transaction ends nobody else writes in this rembuk. */
export async function holdRembuk({ db, kab }: DistrictContext, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rembuk ${kab} ${id}`}, 0))`.execute(db)
}

export async function insertRembuk(
  { db, kab, actor, now }: DistrictContext,
  row: Pick<RembukTables['rembuk'], 'id' | 'level' | 'area' | 'year' | 'meeting_id' | 'analysis_id' | 'follows_id'>,
): Promise<void> {
  await tables(db)
    .insertInto('rembuk')
    .values({ kab_kode: kab, ...row, begun_by: actor.id, begun_at: now })
    .execute()
}

export type StoredClosing = Omit<RembukTables['rembuk_closings'], 'kab_kode' | 'rembuk_id'>

export async function readClosing({ db, kab }: DistrictContext, rembukId: string): Promise<StoredClosing | undefined> {
  return tables(db)
    .selectFrom('rembuk_closings')
    .select(['content', 'digest', 'closed_by', 'closed_at'])
    .where('kab_kode', '=', kab)
    .where('rembuk_id', '=', rembukId)
    .executeTakeFirst()
}

export async function insertClosing(
  { db, kab, actor, now }: DistrictContext,
  rembukId: string,
  { content, digest }: Pick<StoredClosing, 'content' | 'digest'>,
): Promise<void> {
  const row = { kab_kode: kab, rembuk_id: rembukId, content, digest, closed_by: actor.id, closed_at: now }
  await tables(db).insertInto('rembuk_closings').values(row).execute()
}

export type StoredSheet = Pick<RembukTables['rembuk_sheets'], 'document_id' | 'bound_by' | 'bound_at'>

export async function readSheets({ db, kab }: DistrictContext, rembukId: string): Promise<StoredSheet[]> {
  return tables(db)
    .selectFrom('rembuk_sheets')
    .select(['document_id', 'bound_by', 'bound_at'])
    .where('kab_kode', '=', kab)
    .where('rembuk_id', '=', rembukId)
    .orderBy('bound_at')
    .orderBy('document_id')
    .execute()
}

export async function insertSheet(
  { db, kab, actor, now }: DistrictContext,
  rembukId: string,
  { documentId, code }: { readonly documentId: string; readonly code: string },
): Promise<void> {
  const row = { kab_kode: kab, rembuk_id: rembukId, document_id: documentId, code, bound_by: actor.id, bound_at: now }
  await tables(db).insertInto('rembuk_sheets').values(row).execute()
}
