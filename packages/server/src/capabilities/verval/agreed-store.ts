/**
 * The SQL of the agreed lists (Data Tetap): written once, never changed.
 */
import type { Basis } from '@konvergen/core/verval/agreed-list.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray, ROWS_AT_ONCE } from '../../platform/database/pg-array.ts'
import type { Counts, Differences, VervalTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<VervalTables>()

export type StoredAgreed = Omit<VervalTables['agreed_lists'], 'kab_kode' | 'counts' | 'difference'> & {
  readonly counts: Counts
  readonly difference: Differences
}

/** The latest first. */
export async function readAgreedLists({ db, kab }: DistrictContext): Promise<StoredAgreed[]> {
  return tables(db).selectFrom('agreed_lists').selectAll().where('kab_kode', '=', kab).orderBy('version', 'desc').execute()
}

export async function insertAgreedList(
  { db, kab, actor, now }: DistrictContext,
  list: Omit<StoredAgreed, 'frozen_by' | 'frozen_at'>,
): Promise<void> {
  const { counts, difference, ...rest } = list
  const texts = { counts: JSON.stringify(counts), difference: JSON.stringify(difference) }
  await tables(db)
    .insertInto('agreed_lists')
    .values({ kab_kode: kab, ...rest, ...texts, frozen_by: actor.id, frozen_at: now })
    .execute()
}

export interface AgreedRow {
  readonly family: string
  readonly desa: string
  readonly marks: string
  readonly basis: Basis
}

export async function insertAgreedFamilies({ db, kab }: DistrictContext, listId: string, families: readonly AgreedRow[]): Promise<void> {
  for (let from = 0; from < families.length; from += ROWS_AT_ONCE) {
    const part = families.slice(from, from + ROWS_AT_ONCE)
    const plain = (pick: (row: AgreedRow) => string) => plainArray(part.map(pick))
    await sql`insert into agreed_families (kab_kode, list_id, family_id, desa_kode, marks, basis)
      select ${kab}, ${listId}::uuid, family, desa, marks, basis
      from unnest(${plain(({ family }) => family)}::uuid[], ${plain(({ desa }) => desa)}::text[], ${plain(({ marks }) => marks)}::text[],
        ${plain(({ basis }) => basis)}::text[]) as new (family, desa, marks, basis)`.execute(db)
  }
}

export async function readAgreedFamilies({ db, kab }: DistrictContext, listId: string): Promise<AgreedRow[]> {
  return tables(db)
    .selectFrom('agreed_families')
    .select(['family_id as family', 'desa_kode as desa', 'marks', 'basis'])
    .where('kab_kode', '=', kab)
    .where('list_id', '=', listId)
    .execute()
}
