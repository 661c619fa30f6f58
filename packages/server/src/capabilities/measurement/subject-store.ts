/**
 * The SQL of what a person may ask about itself: every writing of who it is, the key of its values in the trail, and the end of both.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { MeasurementTables, Sealed } from './tables.ts'

const tables = (db: Db) => db.$extendTables<MeasurementTables>()

export interface PersonVersion {
  readonly childId: string
  readonly id: string
  readonly batchId: string
  readonly sealed: Sealed
}

/** Every writing of who these children are, oldest first. */
export async function readPersonVersions({ db, kab }: DistrictContext, childIds: readonly string[]): Promise<PersonVersion[]> {
  const rows = await tables(db)
    .selectFrom('child_persons')
    .select(['child_id', 'id', 'batch_id', 'key_id', 'sealed'])
    .where('kab_kode', '=', kab)
    .where('child_id', 'in', childIds)
    .orderBy('id')
    .execute()
  return rows.map(({ child_id: childId, id, batch_id: batchId, key_id: keyId, sealed }) => ({
    childId,
    id,
    batchId,
    sealed: { keyId, bytes: sealed },
  }))
}

/** Imports in which these children stand, as measured or as written. */
export async function readBatchesOf({ db, kab }: DistrictContext, childIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select batch_id as id from measurements where kab_kode = ${kab} and child_id = any(${[...childIds]}::uuid[])
    union select batch_id from child_persons where kab_kode = ${kab} and child_id = any(${[...childIds]}::uuid[])
    union select batch_id from children where kab_kode = ${kab} and id = any(${[...childIds]}::uuid[])
    order by id`.execute(db)
  return rows.map(({ id }) => id)
}

export async function findChildKey({ db, kab }: DistrictContext, childId: string): Promise<Sealed | undefined> {
  const row = await tables(db)
    .selectFrom('child_keys')
    .select(['key_id', 'sealed'])
    .where('kab_kode', '=', kab)
    .where('child_id', '=', childId)
    .executeTakeFirst()
  return row === undefined ? undefined : { keyId: row.key_id, bytes: row.sealed }
}

/** Where another transaction made one in the same moment, that one stays. */
export async function insertChildKey({ db, kab }: DistrictContext, childId: string, { keyId, bytes }: Sealed): Promise<void> {
  await tables(db)
    .insertInto('child_keys')
    .values({ kab_kode: kab, child_id: childId, key_id: keyId, sealed: bytes })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Everything that says who these children are, and what opens it. */
export async function destroyPersons({ db, kab }: DistrictContext, childIds: readonly string[]): Promise<void> {
  await tables(db).deleteFrom('child_persons').where('kab_kode', '=', kab).where('child_id', 'in', childIds).execute()
  await tables(db).deleteFrom('child_keys').where('kab_kode', '=', kab).where('child_id', 'in', childIds).execute()
}

export async function insertErasures({ db, kab, now, actor }: DistrictContext, childIds: readonly string[], ground: string): Promise<void> {
  const rows = childIds.map((child_id) => ({ kab_kode: kab, child_id, at: now, actor: actor.id, ground }))
  await tables(db).insertInto('child_erasures').values(rows).execute()
}

/** Village of each child. */
export async function readChildrenPlaces({ db, kab }: DistrictContext, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; desa: string }>`
    select id, desa_kode as desa from children where kab_kode = ${kab} and id = any(${[...ids]}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, desa }) => [id, desa]))
}
