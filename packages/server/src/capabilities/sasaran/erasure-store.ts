/**
 * The SQL of what a family may ask about itself: every writing of who it is, and the end of them.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { SealedFamily } from './tables.ts'

/** Oldest first. */
export async function readFamilyWritings({ db, kab }: DistrictContext, family: string): Promise<SealedFamily[]> {
  const { rows } = await sql<{ id: string; key_id: string; sealed: Buffer }>`
    select id, key_id, sealed from family_persons where kab_kode = ${kab} and family_id = ${family} order by recorded_at, id`.execute(db)
  return rows.map(({ id, key_id: keyId, sealed: bytes }) => ({ family, id, sealed: { keyId, bytes } }))
}

/** Lists in which it stands, as listed, as written or as found to be well or badly off; those that were taken back too. */
export async function readListsOfFamily({ db, kab }: DistrictContext, family: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select list_id as id from family_records where kab_kode = ${kab} and family_id = ${family}
    union select list_id from family_persons where kab_kode = ${kab} and family_id = ${family} and list_id is not null
    union select list_id from welfare_records where kab_kode = ${kab} and family_id = ${family} order by id`.execute(db)
  return rows.map(({ id }) => id)
}

export async function destroyFamilyPersons({ db, kab }: DistrictContext, family: string): Promise<void> {
  await sql`delete from family_persons where kab_kode = ${kab} and family_id = ${family}`.execute(db)
}

export async function insertFamilyErasure(
  { db, kab, now, actor }: DistrictContext,
  { id, desa, ground }: { readonly id: string; readonly desa: string; readonly ground: string },
): Promise<void> {
  await sql`insert into family_erasures (kab_kode, family_id, desa_kode, at, actor, ground)
    values (${kab}, ${id}, ${desa}, ${now}, ${actor.id}, ${ground})`.execute(db)
}

export interface FamilyErasure {
  readonly at: Date
  readonly ground: string
}

export async function findErasure({ db, kab }: DistrictContext, family: string): Promise<FamilyErasure | undefined> {
  const { rows } = await sql<FamilyErasure>`
    select at, ground from family_erasures where kab_kode = ${kab} and family_id = ${family}`.execute(db)
  return rows[0]
}
