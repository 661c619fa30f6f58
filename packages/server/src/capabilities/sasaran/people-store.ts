/**
 * The SQL of lists of persons, and of what they write of the persons of families.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { byteas, dates, integers, texts, uuids } from '../../platform/database/binary-array.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray, ROWS_AT_ONCE } from '../../platform/database/pg-array.ts'
import { withHashJoins } from '../../platform/database/with-hash-joins.ts'
import type { SasaranTables, Sealed, StoredPerson } from './tables.ts'

const tables = (db: Db) => db.$extendTables<SasaranTables>()

export type PeopleList = Omit<SasaranTables['people_lists'], 'kab_kode' | 'state'> & { readonly state: 'applied' | 'undone' }
export type PeopleCounts = Pick<PeopleList, 'persons' | 'matched' | 'families' | 'children' | 'mothers'>

/** Held until the transaction ends. */
export async function holdPeopleList({ db, kab }: DistrictContext, id: string): Promise<PeopleList | undefined> {
  return tables(db).selectFrom('people_lists').selectAll().where('kab_kode', '=', kab).where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function insertPeopleList(
  { db, kab, actor, now }: DistrictContext,
  list: Pick<PeopleList, 'id' | 'source' | 'period'> & PeopleCounts,
): Promise<void> {
  await tables(db)
    .insertInto('people_lists')
    .values({ kab_kode: kab, ...list, state: 'applied', applied_by: actor.id, applied_at: now })
    .execute()
}

export async function setPeopleList(
  { db, kab }: DistrictContext,
  id: string,
  change: Partial<Pick<PeopleList, 'state'> & PeopleCounts>,
): Promise<void> {
  await tables(db).updateTable('people_lists').set(change).where('kab_kode', '=', kab).where('id', '=', id).execute()
}

/** Digests of what the register has from a list, in hex. */
export async function readPeopleContents({ db, kab }: DistrictContext, listId: string): Promise<string[]> {
  const { rows } = await sql<{ content: string }>`
    select encode(content_index, 'hex') as content from family_people where kab_kode = ${kab} and list_id = ${listId}`.execute(db)
  return rows.map(({ content }) => content)
}

export interface NewPerson {
  readonly id: string
  readonly family: string
  readonly desa: string
  readonly row: number
  readonly role: string
  readonly sex: string | null
  readonly birth: string | null
  readonly sealed: Sealed
  /** Keyed digests in hex. */
  readonly nik: string | null
  readonly content: string
}

export async function insertPeople({ db, kab, now }: DistrictContext, listId: string, people: readonly NewPerson[]): Promise<void> {
  for (let from = 0; from < people.length; from += ROWS_AT_ONCE) {
    const part = people.slice(from, from + ROWS_AT_ONCE)
    await sql`insert into family_people (kab_kode, family_id, id, desa_kode, list_id, source_row, role, sex, birth, key_id, sealed, nik_index,
        content_index, recorded_at)
      select ${kab}, family, id, desa, ${listId}::uuid, source_row, role, sex, birth, key_id, sealed, nik, content, ${now}
      from unnest(${uuids(part.map(({ family }) => family))}::uuid[], ${uuids(part.map(({ id }) => id))}::uuid[],
        ${texts(part.map(({ desa }) => desa))}::text[], ${integers(part.map(({ row }) => row))}::int[],
        ${texts(part.map(({ role }) => role))}::text[], ${texts(part.map(({ sex }) => sex))}::text[],
        ${dates(part.map(({ birth }) => birth))}::date[], ${texts(part.map(({ sealed }) => sealed.keyId))}::text[],
        ${byteas(part.map(({ sealed }) => sealed.bytes))}::bytea[], ${byteas(part.map(({ nik }) => nik))}::bytea[],
        ${byteas(part.map(({ content }) => content))}::bytea[])
        as new (family, id, desa, source_row, role, sex, birth, key_id, sealed, nik, content)`.execute(db)
  }
}

/** Families that have persons, and those that they were found to be instead; in the order of ids. */
export async function readPeopledFamilies({ db, kab }: DistrictContext): Promise<string[]> {
  const asked = sql<{ family: string }>`
    select distinct coalesce(f.merged_into, f.id) as family
    from family_people p join families f on f.kab_kode = p.kab_kode and f.id = p.family_id
    where p.kab_kode = ${kab} order by family`
  const { rows } = await withHashJoins(db, () => asked.execute(db))
  return rows.map(({ family }) => family)
}

/** All that was ever written of the persons of these families and of those that were found to be them, whether its list counts or not. */
export async function readStoredPeople({ db, kab }: DistrictContext, families: readonly string[]): Promise<StoredPerson[]> {
  if (families.length === 0) return []
  const asked = sql<StoredPerson>`
    select coalesce(f.merged_into, f.id) as family, home.desa_kode as desa, p.id, p.source_row as row, p.role, p.sex, p.birth,
      p.key_id as "keyId", p.sealed as bytes, encode(p.content_index, 'hex') as content, l.state, l.source, l.period, l.applied_at as applied
    from families f join family_people p on p.kab_kode = f.kab_kode and p.family_id = f.id
    join families home on home.kab_kode = f.kab_kode and home.id = coalesce(f.merged_into, f.id)
    join people_lists l on l.kab_kode = p.kab_kode and l.id = p.list_id
    where f.kab_kode = ${kab} and (f.id = any(${plainArray(families)}::uuid[]) or f.merged_into = any(${plainArray(families)}::uuid[]))
    order by p.id`
  const { rows } = await withHashJoins(db, () => asked.execute(db))
  return rows
}

/** Lists that name persons of a family; those that were taken back too. */
export async function readPeopleListsOf({ db, kab }: DistrictContext, family: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct list_id as id from family_people where kab_kode = ${kab} and family_id = ${family} order by id`.execute(db)
  return rows.map(({ id }) => id)
}

export async function destroyPeople({ db, kab }: DistrictContext, family: string): Promise<void> {
  await sql`delete from family_people where kab_kode = ${kab} and family_id = ${family}`.execute(db)
}
