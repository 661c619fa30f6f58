/**
 * The SQL of lists that say how well off persons are, and of what they say of families.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray, ROWS_AT_ONCE } from '../../platform/database/pg-array.ts'
import type { FamilyListState, SasaranTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<SasaranTables>()

type WelfareList = Omit<SasaranTables['welfare_lists'], 'kab_kode' | 'state'> & { readonly state: FamilyListState }

export interface WelfareRecord {
  readonly family: string
  readonly desa: string
  readonly decile: number | null
  readonly pkh: boolean | null
  readonly bpnt: boolean | null
  readonly pbiJk: boolean | null
}

/** Held until the transaction ends. */
export async function holdWelfareList({ db, kab }: DistrictContext, id: string): Promise<WelfareList | undefined> {
  return tables(db).selectFrom('welfare_lists').selectAll().where('kab_kode', '=', kab).where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function insertWelfareList(
  { db, kab, actor, now }: DistrictContext,
  list: Pick<WelfareList, 'id' | 'period' | 'persons' | 'matched' | 'families'>,
): Promise<void> {
  await tables(db)
    .insertInto('welfare_lists')
    .values({ kab_kode: kab, ...list, state: 'applied', applied_by: actor.id, applied_at: now })
    .execute()
}

export async function setWelfareList(
  { db, kab }: DistrictContext,
  id: string,
  change: Partial<Pick<WelfareList, 'state' | 'persons' | 'matched' | 'families'>>,
): Promise<void> {
  await tables(db).updateTable('welfare_lists').set(change).where('kab_kode', '=', kab).where('id', '=', id).execute()
}

/** Families that a list says something of. */
export async function readWelfareFamilies({ db, kab }: DistrictContext, listId: string): Promise<string[]> {
  const { rows } = await sql<{ family: string }>`
    select distinct coalesce(f.merged_into, f.id) as family
    from welfare_records r join families f on f.kab_kode = r.kab_kode and f.id = r.family_id
    where r.kab_kode = ${kab} and r.list_id = ${listId}`.execute(db)
  return rows.map(({ family }) => family)
}

export async function insertWelfareRecords({ db, kab }: DistrictContext, listId: string, records: readonly WelfareRecord[]): Promise<void> {
  for (let from = 0; from < records.length; from += ROWS_AT_ONCE) {
    const part = records.slice(from, from + ROWS_AT_ONCE)
    const marks = (key: 'pkh' | 'bpnt' | 'pbiJk') => plainArray(part.map((each) => (each[key] === null ? null : String(each[key]))))
    await sql`insert into welfare_records (kab_kode, list_id, family_id, desa_kode, decile, pkh, bpnt, pbi_jk)
      select ${kab}, ${listId}::uuid, family, desa, decile, pkh, bpnt, pbi
      from unnest(${plainArray(part.map(({ family }) => family))}::uuid[], ${plainArray(part.map(({ desa }) => desa))}::text[],
        ${plainArray(part.map(({ decile }) => decile))}::int[], ${marks('pkh')}::bool[], ${marks('bpnt')}::bool[], ${marks('pbiJk')}::bool[])
        as new (family, desa, decile, pkh, bpnt, pbi)`.execute(db)
  }
}

export type KnownWelfare = Omit<WelfareRecord, 'family' | 'desa'> & { readonly period: string }

/** By the latest list that counts and has the family; undefined = none has. */
export async function findWelfare({ db, kab }: DistrictContext, family: string): Promise<KnownWelfare | undefined> {
  const { rows } = await sql<KnownWelfare>`
    select r.decile, r.pkh, r.bpnt, r.pbi_jk as "pbiJk", l.period
    from welfare_records r join welfare_lists l on l.kab_kode = r.kab_kode and l.id = r.list_id and l.state = 'applied'
    where r.kab_kode = ${kab} and r.family_id = ${family} order by l.period desc, l.applied_at desc, l.id desc limit 1`.execute(db)
  return rows[0]
}
