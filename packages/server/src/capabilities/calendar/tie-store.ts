/**
 * The SQL of entries that follow a meeting: appended, the latest word on an entry counts.
 */
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { CalendarTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<CalendarTables>()

export interface StoredTie {
  readonly entry: string
  readonly no: number
  /** null = it follows none any more. */
  readonly meeting: string | null
}

/** The latest of each entry. */
export async function readTies({ db, kab }: DistrictContext): Promise<StoredTie[]> {
  return tables(db)
    .selectFrom('calendar_ties')
    .distinctOn('entry_id')
    .select(['entry_id as entry', 'no', 'meeting_id as meeting'])
    .where('kab_kode', '=', kab)
    .orderBy('entry_id')
    .orderBy('no', 'desc')
    .execute()
}

export async function insertTie({ db, kab, now, actor }: DistrictContext, { entry, no, meeting }: StoredTie): Promise<void> {
  const row = { kab_kode: kab, entry_id: entry, no, meeting_id: meeting, tied_by: actor.id, tied_at: now }
  await tables(db).insertInto('calendar_ties').values(row).execute()
}
