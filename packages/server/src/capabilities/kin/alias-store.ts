/**
 * The SQL of doubles that were joined, and of what linkage must know of families: where they live, whose double they are, and whether they are in a
 * running round of verval.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray } from '../../platform/database/pg-array.ts'
import type { LinkageTables, Subject } from './tables.ts'

const tables = (db: Db) => db.$extendTables<LinkageTables>()

export type StoredAlias = Omit<LinkageTables['linkage_aliases'], 'kab_kode' | 'subject' | 'ended_by' | 'ended_at'> & {
  readonly subject: Subject
  readonly ended_by: string | null
  readonly ended_at: Date | null
}

/** The latest first. */
export async function readAliases({ db, kab }: DistrictContext, limit: number): Promise<StoredAlias[]> {
  return tables(db)
    .selectFrom('linkage_aliases')
    .selectAll()
    .where('kab_kode', '=', kab)
    .orderBy('begun_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** One that has not ended, by its own id or that of the pair that it came from; held until the transaction ends. */
export async function holdAlias({ db, kab }: DistrictContext, by: 'id' | 'pair_id', id: string): Promise<StoredAlias | undefined> {
  return tables(db)
    .selectFrom('linkage_aliases')
    .selectAll()
    .where('kab_kode', '=', kab)
    .where(by, '=', id)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

export async function insertAlias(
  { db, kab, actor, now }: DistrictContext,
  alias: Pick<StoredAlias, 'id' | 'subject' | 'from_id' | 'into_id' | 'pair_id' | 'member_id' | 'note'>,
): Promise<void> {
  await tables(db)
    .insertInto('linkage_aliases')
    .values({ kab_kode: kab, ...alias, begun_by: actor.id, begun_at: now })
    .execute()
}

export async function endAlias({ db, kab, actor, now }: DistrictContext, id: string): Promise<void> {
  await tables(db)
    .updateTable('linkage_aliases')
    .set({ ended_by: actor.id, ended_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}

export interface KnownFamilyPlace {
  readonly id: string
  readonly desa: string
  readonly into: string | null
}

export async function readFamilyPlaces({ db, kab }: DistrictContext, ids: readonly string[]): Promise<Map<string, KnownFamilyPlace>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<KnownFamilyPlace>`select id, desa_kode as desa, merged_into as into from families
    where kab_kode = ${kab} and id = any(${plainArray(ids)}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** True where one of these families is in a round of verval that is not closed. */
export async function isInRound({ db, kab }: DistrictContext, families: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select exists (
    select from verval_families f join verval_rounds r on r.kab_kode = f.kab_kode and r.id = f.round_id and r.state = 'berjalan'
    where f.kab_kode = ${kab} and f.family_id = any(${plainArray(families)}::uuid[])) as there`.execute(db)
  return rows[0]?.there === true
}
