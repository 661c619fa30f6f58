/**
 * The SQL of the lists of families, and of what each said of a family.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray, ROWS_AT_ONCE, textArray } from '../../platform/database/pg-array.ts'
import { withHashJoins } from '../../platform/database/with-hash-joins.ts'
import type { FamilyListState, SasaranTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<SasaranTables>()

export type StoredList = Omit<SasaranTables['family_lists'], 'kab_kode' | 'state'> & { readonly state: FamilyListState }

export async function readFamilyLists({ db, kab }: DistrictContext): Promise<StoredList[]> {
  return tables(db)
    .selectFrom('family_lists')
    .selectAll()
    .where('kab_kode', '=', kab)
    .orderBy('applied_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** Held until the transaction ends. */
export async function holdFamilyList({ db, kab }: DistrictContext, id: string): Promise<StoredList | undefined> {
  return tables(db).selectFrom('family_lists').selectAll().where('kab_kode', '=', kab).where('id', '=', id).forUpdate().executeTakeFirst()
}

export type NewList = Pick<StoredList, 'id' | 'source' | 'period' | 'listed' | 'fresh' | 'doubtful' | 'doubled'>

export async function insertFamilyList({ db, kab, actor, now }: DistrictContext, list: NewList): Promise<void> {
  await tables(db)
    .insertInto('family_lists')
    .values({ kab_kode: kab, ...list, state: 'applied', held: false, applied_by: actor.id, applied_at: now })
    .execute()
}

export async function setFamilyList(
  { db, kab }: DistrictContext,
  id: string,
  change: Partial<Pick<StoredList, 'state' | 'held' | 'listed' | 'fresh' | 'doubtful' | 'doubled'>>,
): Promise<void> {
  await tables(db).updateTable('family_lists').set(change).where('kab_kode', '=', kab).where('id', '=', id).execute()
}

export interface FamilyRecord {
  readonly family: string
  readonly desa: string
  readonly marks: string
  readonly welfare: string | null
  readonly accompaniment: string | null
  readonly row: number
}

export async function insertRecords({ db, kab }: DistrictContext, listId: string, records: readonly FamilyRecord[]): Promise<void> {
  for (let from = 0; from < records.length; from += ROWS_AT_ONCE) {
    const part = records.slice(from, from + ROWS_AT_ONCE)
    await sql`insert into family_records (kab_kode, list_id, family_id, desa_kode, marks, welfare, accompaniment, source_row)
      select ${kab}, ${listId}::uuid, family, desa, marks, welfare, accompaniment, source_row
      from unnest(${plainArray(part.map(({ family }) => family))}::uuid[], ${plainArray(part.map(({ desa }) => desa))}::text[],
        ${textArray(part.map(({ marks }) => marks))}::text[], ${textArray(part.map(({ welfare }) => welfare))}::text[],
        ${textArray(part.map(({ accompaniment }) => accompaniment))}::text[], ${plainArray(part.map(({ row }) => row))}::int[])
        as new (family, desa, marks, welfare, accompaniment, source_row)`.execute(db)
  }
}

/** Two rows of families that were found to be one are one: what the list says of the family that it is, stands before what it says of its double. */
export async function readRecords(
  { db, kab }: DistrictContext,
  listId: string,
): Promise<Pick<FamilyRecord, 'family' | 'desa' | 'marks'>[]> {
  const asked = sql<Pick<FamilyRecord, 'family' | 'desa' | 'marks'>>`
    select distinct on (coalesce(f.merged_into, f.id)) coalesce(f.merged_into, f.id) as family, r.desa_kode as desa, r.marks
    from family_records r join families f on f.kab_kode = r.kab_kode and f.id = r.family_id
    where r.kab_kode = ${kab} and r.list_id = ${listId}
    order by coalesce(f.merged_into, f.id), f.merged_into nulls first, f.id`
  const { rows } = await withHashJoins(db, () => asked.execute(db))
  return rows
}

export interface FamilyHistoryRow extends FamilyRecord {
  readonly list: string
  readonly source: string
  readonly period: string
}

/** The lists that a family and its doubles stood in, the latest first; those that were taken back left out. */
export async function readFamilyHistory({ db, kab }: DistrictContext, family: string): Promise<FamilyHistoryRow[]> {
  const { rows } = await sql<FamilyHistoryRow>`
    select r.family_id as family, r.desa_kode as desa, r.marks, r.welfare, r.accompaniment, r.source_row as row, l.id as list, l.source, l.period
    from family_records r join family_lists l on l.kab_kode = r.kab_kode and l.id = r.list_id and l.state = 'applied'
    where r.kab_kode = ${kab} and (r.family_id = ${family}
      or r.family_id in (select id from families where kab_kode = ${kab} and merged_into = ${family}))
    order by l.applied_at desc, l.id desc`.execute(db)
  return rows
}

/** Where the families of a list live by the latest list that still counts; those that no such list has stay where they are. */
export async function readLatestPlaces({ db, kab }: DistrictContext, listId: string): Promise<{ id: string; desa: string }[]> {
  const asked = sql<{ id: string; desa: string }>`
    select distinct on (r.family_id) r.family_id as id, r.desa_kode as desa
    from family_records r join family_lists l on l.kab_kode = r.kab_kode and l.id = r.list_id and l.state = 'applied'
    where r.kab_kode = ${kab} and r.family_id in (select family_id from family_records where kab_kode = ${kab} and list_id = ${listId})
    order by r.family_id, l.applied_at desc, l.id desc`
  const { rows } = await withHashJoins(db, () => asked.execute(db))
  return rows
}

export interface StandingFamily {
  readonly family: string
  readonly desa: string
  readonly period: string
}

/** In each village the families of the latest period that a list which counts has there; `but`: a list that is left out; `before`: lists of that time only. */
export async function readStandingFamilies({ db, kab }: DistrictContext, but: string, before: Date | null): Promise<StandingFamily[]> {
  const asked = sql<StandingFamily>`
    with listed as (
      select r.family_id as family, r.desa_kode as desa, l.period, max(l.period) over (partition by r.desa_kode) as latest
      from family_records r join family_lists l on l.kab_kode = r.kab_kode and l.id = r.list_id and l.state = 'applied'
      where r.kab_kode = ${kab} and l.id <> ${but}::uuid and (${before}::timestamptz is null or l.applied_at <= ${before}))
    select distinct family, desa, period from listed where period = latest`
  const { rows } = await withHashJoins(db, () => asked.execute(db))
  return rows
}

export interface LatestMarks {
  readonly family: string
  readonly marks: string
  readonly period: string
}

/** What the latest list that counts says of each family of the district; of doubles, of the one that stayed. */
export async function readLatestMarks({ db, kab }: DistrictContext): Promise<LatestMarks[]> {
  const asked = sql<LatestMarks>`
    select distinct on (family) coalesce(f.merged_into, f.id) as family, r.marks, l.period
    from family_records r join family_lists l on l.kab_kode = r.kab_kode and l.id = r.list_id and l.state = 'applied'
    join families f on f.kab_kode = r.kab_kode and f.id = r.family_id
    where r.kab_kode = ${kab}
    order by family, l.period desc, l.applied_at desc, l.id desc, r.family_id`
  const { rows } = await withHashJoins(db, () => asked.execute(db))
  return rows
}
