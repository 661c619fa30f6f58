/**
 * The SQL of what the pages of verval add: cut-offs of the district, reminders, row numbers of printed sheets, and each list beside the one before it.
 */
import type { CutOffs } from '@konvergen/core/verval/cut-offs.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray } from '../../platform/database/pg-array.ts'
import { withHashJoins } from '../../platform/database/with-hash-joins.ts'
import type { VervalTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<VervalTables>()

/** undefined = the district has set none. */
export async function readCutOffs({ db, kab }: DistrictContext): Promise<CutOffs | undefined> {
  const row = await tables(db)
    .selectFrom('verval_cutoffs')
    .select('cutoffs')
    .where('kab_kode', '=', kab)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.cutoffs
}

export async function insertCutOffs({ db, kab, actor, now, newId }: DistrictContext, cutOffs: CutOffs): Promise<void> {
  const row = { kab_kode: kab, id: newId(), cutoffs: JSON.stringify(cutOffs), set_by: actor.id, set_at: now }
  await tables(db).insertInto('verval_cutoffs').values(row).execute()
}

/** The villages that had not been reminded that day; they are now. */
export async function insertReminders(
  { db, kab, actor, now }: DistrictContext,
  { roundId, day, desa }: { readonly roundId: string; readonly day: string; readonly desa: readonly string[] },
): Promise<string[]> {
  const { rows } = await sql<{ desa: string }>`
    insert into verval_reminders (kab_kode, round_id, desa_kode, day, reminded_by, reminded_at)
    select ${kab}, ${roundId}::uuid, desa, ${day}::date, ${actor.id}, ${now} from unnest(${plainArray(desa)}::text[]) as new (desa)
    on conflict do nothing returning desa_kode as desa`.execute(db)
  return rows.map((row) => row.desa)
}

/** By village: the last day. */
export async function readReminders({ db, kab }: DistrictContext, roundId: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ desa: string; day: string }>`
    select desa_kode as desa, max(day)::text as day from verval_reminders
    where kab_kode = ${kab} and round_id = ${roundId} group by desa_kode`.execute(db)
  return new Map(rows.map(({ desa, day }) => [desa, day]))
}

/** Of the families that the list had in this village, and of those that it added: which row of the sheet. It stays when one of them moves away. */
export async function readSheetRows({ db, kab }: DistrictContext, roundId: string, desa: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ family: string; no: number }>`
    select family_id as family, (row_number() over (order by added, family_id))::int as no from verval_families
    where kab_kode = ${kab} and round_id = ${roundId} and listed_desa = ${desa}`.execute(db)
  return new Map(rows.map(({ family, no }) => [family, no]))
}

export interface ListChange {
  readonly id: string
  readonly source: string
  readonly period: string
  readonly at: Date
  readonly families: number
  /** null = there is no list before. */
  readonly fresh: number | null
  readonly stayed: number | null
  readonly left: number | null
}

/** Lists that count, the latest first, each beside the one before. */
export async function readListChanges({ db, kab }: DistrictContext): Promise<ListChange[]> {
  const asked = sql<ListChange>`
    with lists as (
      select id, source, period, applied_at, listed, lag(id) over (order by applied_at, id) as before from family_lists
      where kab_kode = ${kab} and state = 'applied'),
    stays as (
      select l.id, count(*)::int as stayed from lists l
      join family_records now on now.kab_kode = ${kab} and now.list_id = l.id
      join family_records was on was.kab_kode = ${kab} and was.list_id = l.before and was.family_id = now.family_id
      group by l.id)
    select l.id, l.source, l.period, l.applied_at as at, l.listed as families,
      case when l.before is null then null else l.listed - coalesce(s.stayed, 0) end as fresh,
      case when l.before is null then null else coalesce(s.stayed, 0) end as stayed,
      case when l.before is null then null else b.listed - coalesce(s.stayed, 0) end as left
    from lists l left join stays s on s.id = l.id left join lists b on b.id = l.before
    order by l.applied_at desc, l.id desc`
  const { rows } = await withHashJoins(db, () => asked.execute(db))
  return rows
}
