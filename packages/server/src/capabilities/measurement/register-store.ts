/**
 * The SQL of the register: children, and who they are, sealed.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { byteas, dates, texts, uuids } from '../../platform/database/binary-array.ts'
import type { Db } from '../../platform/database/connect.ts'
import { ROWS_AT_ONCE } from '../../platform/database/pg-array.ts'
import type { MeasurementTables, Sealed } from './tables.ts'

const tables = (db: Db) => db.$extendTables<MeasurementTables>()

/** Keyed digests in hex; null where there was nothing to make them of. */
export interface PersonKeys {
  readonly nik: string | null
  readonly nik12: string | null
  readonly nama: string | null
  readonly content: string
}

export interface RegisteredChild {
  readonly id: string
  readonly sex: 'L' | 'P'
  readonly birth: string
  readonly desaKode: string
}

export interface NewPerson {
  readonly id: string
  readonly childId: string
  readonly desaKode: string
  readonly keys: PersonKeys
  readonly sealed: Sealed
}

/** Every way to find each child: one row for each spelling of a person. A merged child answers with the one it was merged into. */
export async function readRegister({ db, kab }: DistrictContext): Promise<(RegisteredChild & { keys: PersonKeys })[]> {
  const { rows } = await sql<[string, 'L' | 'P', string, string, string | null, string | null, string | null, string]>`
    select coalesce(c.merged_into, c.id) as id, c.sex, c.birth, c.desa_kode, encode(p.nik_index, 'hex') as nik,
      encode(p.nik12_index, 'hex') as nik12, encode(p.name_index, 'hex') as nama, encode(p.content_index, 'hex') as content
    from children c join child_persons p on p.kab_kode = c.kab_kode and p.child_id = c.id
    where c.kab_kode = ${kab} order by p.id`.execute(db)
  type Row = { id: string; sex: 'L' | 'P'; birth: string; desa_kode: string } & PersonKeys
  return (rows as unknown as Row[]).map(({ id, sex, birth, desa_kode: desaKode, nik, nik12, nama, content }) => ({
    id,
    sex,
    birth,
    desaKode,
    keys: { nik, nik12, nama, content },
  }))
}

export async function insertChildren({ db, kab }: DistrictContext, batchId: string, children: readonly RegisteredChild[]): Promise<void> {
  for (let from = 0; from < children.length; from += ROWS_AT_ONCE) {
    const part = children.slice(from, from + ROWS_AT_ONCE)
    await sql`insert into children (kab_kode, id, sex, birth, desa_kode, batch_id)
      select ${kab}, id, sex, birth, desa, ${batchId}
      from unnest(${uuids(part.map(({ id }) => id))}::uuid[], ${texts(part.map(({ sex }) => sex))}::text[],
        ${dates(part.map(({ birth }) => birth))}::date[], ${texts(part.map(({ desaKode }) => desaKode))}::text[])
        as new (id, sex, birth, desa)`.execute(db)
  }
}

export async function insertPersons({ db, kab }: DistrictContext, batchId: string, persons: readonly NewPerson[]): Promise<void> {
  const keys = (part: readonly NewPerson[], key: keyof PersonKeys) => byteas(part.map((person) => person.keys[key]))
  for (let from = 0; from < persons.length; from += ROWS_AT_ONCE) {
    const part = persons.slice(from, from + ROWS_AT_ONCE)
    await sql`insert into child_persons
        (kab_kode, child_id, id, desa_kode, key_id, sealed, nik_index, nik12_index, name_index, content_index, batch_id)
      select ${kab}, child, id, desa, key_id, sealed, nik, nik12, nama, content, ${batchId}
      from unnest(${uuids(part.map(({ childId }) => childId))}::uuid[], ${uuids(part.map(({ id }) => id))}::uuid[],
        ${texts(part.map(({ desaKode }) => desaKode))}::text[], ${texts(part.map(({ sealed }) => sealed.keyId))}::text[],
        ${byteas(part.map(({ sealed }) => sealed.bytes))}::bytea[], ${keys(part, 'nik')}::bytea[],
        ${keys(part, 'nik12')}::bytea[], ${keys(part, 'nama')}::bytea[], ${keys(part, 'content')}::bytea[])
        as new (child, id, desa, key_id, sealed, nik, nik12, nama, content)`.execute(db)
  }
}

/** Where a child lives is where it was measured last. */
export async function moveChildren(
  { db, kab }: DistrictContext,
  moves: readonly { readonly id: string; readonly desaKode: string }[],
): Promise<void> {
  if (moves.length === 0) return
  const moved = sql`unnest(${uuids(moves.map(({ id }) => id))}::uuid[], ${texts(moves.map(({ desaKode }) => desaKode))}::text[])
    as moved (id, desa)`
  await sql`update children set desa_kode = moved.desa from ${moved}
    where children.kab_kode = ${kab} and children.id = moved.id`.execute(db)
  await sql`update child_persons set desa_kode = moved.desa from ${moved}
    where child_persons.kab_kode = ${kab} and child_persons.child_id = moved.id`.execute(db)
}

export interface SealedPerson {
  readonly childId: string
  readonly id: string
  readonly sealed: Sealed
}

/** The latest of each child, and of those merged into it its own first. */
export async function readPersons({ db, kab }: DistrictContext, childIds: readonly string[]): Promise<Map<string, SealedPerson>> {
  if (childIds.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('child_persons')
    .distinctOn('child_id')
    .select(['child_id', 'id', 'key_id', 'sealed'])
    .where('kab_kode', '=', kab)
    .where('child_id', 'in', childIds)
    .orderBy('child_id')
    .orderBy('id', 'desc')
    .execute()
  return new Map(
    rows.map(({ child_id: childId, id, key_id: keyId, sealed }) => [childId, { childId, id, sealed: { keyId, bytes: sealed } }]),
  )
}

export async function findByNikIndex({ db, kab }: DistrictContext, index: string): Promise<string[]> {
  const rows = await tables(db)
    .selectFrom('child_persons as person')
    .innerJoin('children as child', (join) =>
      join.onRef('child.kab_kode', '=', 'person.kab_kode').onRef('child.id', '=', 'person.child_id'),
    )
    .select(sql<string>`coalesce(child.merged_into, child.id)`.as('id'))
    .distinct()
    .where('person.kab_kode', '=', kab)
    .where('person.nik_index', '=', Buffer.from(index, 'hex'))
    .execute()
  return rows.map(({ id }) => id)
}

export async function mergeChild({ db, kab }: DistrictContext, id: string, into: string | null): Promise<void> {
  await tables(db).updateTable('children').set({ merged_into: into }).where('kab_kode', '=', kab).where('id', '=', id).execute()
}
