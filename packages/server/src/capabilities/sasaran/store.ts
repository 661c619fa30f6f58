/**
 * The SQL of the register of families: who they are, sealed, and where they live.
 */
import type { FamilyKeys } from '@konvergen/core/sasaran/match-families.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { byteas, texts, uuids } from '../../platform/database/binary-array.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray, ROWS_AT_ONCE } from '../../platform/database/pg-array.ts'
import { withHashJoins } from '../../platform/database/with-hash-joins.ts'
import type { SasaranTables, Sealed, SealedFamily } from './tables.ts'

const tables = (db: Db) => db.$extendTables<SasaranTables>()

/** Keyed digests in hex; `content`: of everything that was written. */
export interface SpellingKeys extends FamilyKeys {
  readonly content: string
}

export interface Spelling extends SpellingKeys {
  readonly family: string
  readonly desa: string
}

export interface NewSpelling {
  readonly id: string
  readonly family: string
  readonly desa: string
  readonly keys: SpellingKeys
  readonly sealed: Sealed
}

/** Until the transaction ends nobody else appends families of the district. */
export async function holdFamilies({ db, kab }: DistrictContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`keluarga ${kab}`}, 0))`.execute(db)
}

/** Every way to find each family, the earliest first. One that was found to be another answers with that one. */
export async function readSpellings({ db, kab }: DistrictContext): Promise<Spelling[]> {
  const asked = sql<Spelling>`
    select f.id as family, f.desa_kode as desa, encode(p.kk_index, 'hex') as kk, encode(p.head_index, 'hex') as head,
      encode(p.wife_index, 'hex') as wife, encode(p.name_index, 'hex') as name, encode(p.content_index, 'hex') as content
    from family_persons p join families written on written.kab_kode = p.kab_kode and written.id = p.family_id
    join families f on f.kab_kode = p.kab_kode and f.id = coalesce(written.merged_into, written.id)
    where p.kab_kode = ${kab} order by p.recorded_at, p.id`
  const { rows } = await withHashJoins(db, () => asked.execute(db))
  return rows
}

/** Of one card or one head: the families that bear it. */
export async function findByNumbers({ db, kab }: DistrictContext, { kk, head }: Pick<FamilyKeys, 'kk' | 'head'>): Promise<string[]> {
  const { rows } = await sql<{ family: string }>`
    select distinct coalesce(f.merged_into, f.id) as family
    from family_persons p join families f on f.kab_kode = p.kab_kode and f.id = p.family_id
    where p.kab_kode = ${kab} and (p.kk_index = decode(${kk}, 'hex') or p.head_index = decode(${head}, 'hex'))`.execute(db)
  return rows.map(({ family }) => family)
}

export interface PlacedFamily {
  readonly id: string
  readonly desa: string
}

export async function insertFamilies(
  { db, kab }: DistrictContext,
  listId: string | null,
  families: readonly PlacedFamily[],
): Promise<void> {
  for (let from = 0; from < families.length; from += ROWS_AT_ONCE) {
    const part = families.slice(from, from + ROWS_AT_ONCE)
    await sql`insert into families (kab_kode, id, desa_kode, list_id)
      select ${kab}, id, desa, ${listId}::uuid
      from unnest(${plainArray(part.map(({ id }) => id))}::uuid[], ${plainArray(part.map(({ desa }) => desa))}::text[]) as new (id, desa)`.execute(
      db,
    )
  }
}

export async function insertSpellings(ctx: DistrictContext, listId: string | null, spellings: readonly NewSpelling[]): Promise<void> {
  const { db, kab, now } = ctx
  const keys = (part: readonly NewSpelling[], key: keyof SpellingKeys) => byteas(part.map((each) => each.keys[key]))
  for (let from = 0; from < spellings.length; from += ROWS_AT_ONCE) {
    const part = spellings.slice(from, from + ROWS_AT_ONCE)
    await sql`insert into family_persons (kab_kode, family_id, id, desa_kode, key_id, sealed, kk_index, head_index, wife_index, name_index,
        content_index, list_id, recorded_at)
      select ${kab}, family, id, desa, key_id, sealed, kk, head, wife, name, content, ${listId}::uuid, ${now}
      from unnest(${uuids(part.map(({ family }) => family))}::uuid[], ${uuids(part.map(({ id }) => id))}::uuid[],
        ${texts(part.map(({ desa }) => desa))}::text[], ${texts(part.map(({ sealed }) => sealed.keyId))}::text[],
        ${byteas(part.map(({ sealed }) => sealed.bytes))}::bytea[], ${keys(part, 'kk')}::bytea[], ${keys(part, 'head')}::bytea[],
        ${keys(part, 'wife')}::bytea[], ${keys(part, 'name')}::bytea[], ${keys(part, 'content')}::bytea[])
        as new (family, id, desa, key_id, sealed, kk, head, wife, name, content)`.execute(db)
  }
}

export async function placeFamilies({ db, kab }: DistrictContext, places: readonly PlacedFamily[]): Promise<void> {
  if (places.length === 0) return
  const placed = sql`unnest(${plainArray(places.map(({ id }) => id))}::uuid[], ${plainArray(places.map(({ desa }) => desa))}::text[])
    as placed (id, desa)`
  await sql`update families set desa_kode = placed.desa from ${placed}
    where families.kab_kode = ${kab} and families.id = placed.id`.execute(db)
  await sql`update family_persons set desa_kode = placed.desa from ${placed}
    where family_persons.kab_kode = ${kab} and family_persons.family_id = placed.id`.execute(db)
  await sql`update family_people set desa_kode = placed.desa from ${placed}
    where family_people.kab_kode = ${kab} and family_people.family_id = placed.id`.execute(db)
}

/** The latest spelling of each. */
export async function readSealedFamilies({ db, kab }: DistrictContext, families: readonly string[]): Promise<SealedFamily[]> {
  if (families.length === 0) return []
  const { rows } = await sql<{ family: string; id: string; key_id: string; sealed: Buffer }>`
    select distinct on (family_id) family_id as family, id, key_id, sealed from family_persons
    where kab_kode = ${kab} and family_id = any(${plainArray(families)}::uuid[])
    order by family_id, recorded_at desc, id desc`.execute(db)
  return rows.map(({ family, id, key_id: keyId, sealed: bytes }) => ({ family, id, sealed: { keyId, bytes } }))
}

export interface ListedFamilyRow {
  readonly id: string
  readonly desa: string
  /** As the latest list says; null = no list that counts has it. */
  readonly marks: string | null
  readonly total: number
}

/** Families that a list that counts has, or that a village added; without those that were found to be another. `mark`: place in the text of marks of one that they must bear, from 1. */
export async function pageFamilies(
  { db, kab }: DistrictContext,
  {
    desa,
    mark = null,
    limit,
    offset,
  }: { readonly desa: string | null; readonly mark?: number | null; readonly limit: number; readonly offset: number },
): Promise<ListedFamilyRow[]> {
  const { rows } = await sql<ListedFamilyRow>`
    select f.id, f.desa_kode as desa, latest.marks, count(*) over ()::int as total
    from families f left join lateral (
      select r.marks from family_records r join family_lists l on l.kab_kode = r.kab_kode and l.id = r.list_id and l.state = 'applied'
      where r.kab_kode = f.kab_kode and r.family_id = any(array_append(
        array(select double.id from families double where double.kab_kode = f.kab_kode and double.merged_into = f.id), f.id))
      order by l.applied_at desc, l.id desc limit 1) latest on true
    where f.kab_kode = ${kab} and f.merged_into is null and (${desa}::text is null or f.desa_kode = ${desa}) and (latest.marks is not null or f.list_id is null)
      and (${mark}::int is null or substr(latest.marks, ${mark}, 1) = '1')
    order by f.desa_kode, f.id limit ${limit} offset ${offset}`.execute(db)
  return rows
}

export async function findFamily({ db, kab }: DistrictContext, id: string): Promise<PlacedFamily | undefined> {
  return tables(db)
    .selectFrom('families')
    .select(['id', 'desa_kode as desa'])
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** `into`: the family that it was found to be; null = it is one of its own again. */
export async function setFamilyMerged({ db, kab }: DistrictContext, id: string, into: string | null): Promise<void> {
  await tables(db).updateTable('families').set({ merged_into: into }).where('kab_kode', '=', kab).where('id', '=', id).execute()
}

export interface MergedFamily {
  readonly id: string
  readonly into: string | null
}

/** Of these families, held until the transaction ends, what they were found to be. */
export async function holdMerged({ db, kab }: DistrictContext, ids: readonly string[]): Promise<MergedFamily[]> {
  return tables(db)
    .selectFrom('families')
    .select(['id', 'merged_into as into'])
    .where('kab_kode', '=', kab)
    .where('id', 'in', ids)
    .forUpdate()
    .execute()
}

/** Families that were found to be this one. */
export async function readMergedFamilies({ db, kab }: DistrictContext, into: string): Promise<string[]> {
  const rows = await tables(db).selectFrom('families').select('id').where('kab_kode', '=', kab).where('merged_into', '=', into).execute()
  return rows.map(({ id }) => id)
}

/** Changes whenever families come in, lists are applied or taken back. */
export async function readRegisterStamp({ db, kab }: DistrictContext): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select concat_ws('|', (select count(*) from family_persons where kab_kode = ${kab}),
      (select string_agg(id || state, ',' order by id) from family_lists where kab_kode = ${kab})) as stamp`.execute(db)
  return rows[0]?.stamp ?? ''
}
