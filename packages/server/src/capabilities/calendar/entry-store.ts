/**
 * The SQL of entries: each with its versions, of which the latest counts.
 */
import type { CalendarEntry, EntryFacts, EntryState } from '@konvergen/core/calendar/entry.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { CalendarTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<CalendarTables>()

export interface StoredEntry extends CalendarEntry {
  readonly reason: string | null
  readonly madeAt: Date
  readonly changedAt: Date
}

/** One after the other: what follows reads what is there now. */
export async function holdCalendar({ db, kab }: DistrictContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`kalender ${kab}`}))`.execute(db)
}

const COLUMNS = sql`entries.id, entries.year, entries.key, version.sequence, version.title, version.framework, version.level, version.starts,
  version.ends, version.waits_for as "waitsFor", version.invited, version.is_public as "isPublic", version.state, version.reason,
  entries.made_at as "madeAt", version.written_at as "changedAt"`

/** Of the calendars of some years, as they stand now, by first day. */
export async function readEntries({ db, kab }: DistrictContext, years: readonly [first: number, last: number]): Promise<StoredEntry[]> {
  const [first, last] = years
  const { rows } = await sql<StoredEntry>`
    select ${COLUMNS} from calendar_entries as entries
    join lateral (select * from calendar_versions
      where calendar_versions.kab_kode = entries.kab_kode and calendar_versions.entry_id = entries.id
      order by sequence desc limit 1) as version on true
    where entries.kab_kode = ${kab} and entries.year between ${first} and ${last}
    order by version.starts, version.ends, entries.key`.execute(db)
  return rows
}

export async function findEntry({ db, kab }: DistrictContext, id: string): Promise<StoredEntry | undefined> {
  const { rows } = await sql<StoredEntry>`
    select ${COLUMNS} from calendar_entries as entries
    join calendar_versions as version on version.kab_kode = entries.kab_kode and version.entry_id = entries.id
    where entries.kab_kode = ${kab} and entries.id = ${id}
    order by version.sequence desc limit 1`.execute(db)
  return rows[0]
}

export async function listCalendarYears({ db, kab }: DistrictContext): Promise<number[]> {
  const { rows } = await sql<{
    year: number
  }>`select distinct year from calendar_entries where kab_kode = ${kab} order by year`.execute(db)
  return rows.map(({ year }) => year)
}

export interface StoredVersion extends Pick<CalendarEntry, 'sequence' | 'title' | 'starts' | 'ends' | 'state'> {
  readonly reason: string | null
  readonly by: string
  readonly at: Date
}

/** The latest first. */
export async function readEntryVersions({ db, kab }: DistrictContext, id: string): Promise<StoredVersion[]> {
  return tables(db)
    .selectFrom('calendar_versions')
    .select(['sequence', 'title', 'starts', 'ends', 'state', 'reason', 'written_by as by', 'written_at as at'])
    .where('kab_kode', '=', kab)
    .where('entry_id', '=', id)
    .orderBy('sequence', 'desc')
    .execute()
}

export interface NewVersion extends EntryFacts {
  readonly id: string
  readonly sequence: number
  readonly state: EntryState
  readonly reason: string | null
}

/** Fails where another change of the entry has taken the number. */
export async function insertEntryVersions({ db, kab, now, actor }: DistrictContext, versions: readonly NewVersion[]): Promise<void> {
  const rows = versions.map(({ id, waitsFor, invited, isPublic, ...rest }) => ({
    kab_kode: kab,
    entry_id: id,
    ...rest,
    waits_for: [...waitsFor],
    invited: JSON.stringify(invited),
    is_public: isPublic,
    written_by: actor.id,
    written_at: now,
  }))
  await tables(db).insertInto('calendar_versions').values(rows).execute()
}

export async function insertEntries(
  { db, kab, now, actor }: DistrictContext,
  entries: readonly Pick<CalendarEntry, 'id' | 'year' | 'key'>[],
): Promise<void> {
  const rows = entries.map(({ id, year, key }) => ({ kab_kode: kab, id, year, key, made_by: actor.id, made_at: now }))
  await tables(db).insertInto('calendar_entries').values(rows).execute()
}
