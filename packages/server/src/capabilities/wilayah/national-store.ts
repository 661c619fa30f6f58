/**
 * The SQL of the national list: a reference table, written only when a new version of the list comes with the program, by the account that
 * migrates.
 */
import type { WilayahLevel } from '@konvergen/core/wilayah/kode.ts'
import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { WilayahTables } from './tables.ts'

export interface ListedArea {
  readonly kode: string
  readonly nama: string
}

export async function loadedListVersions(db: Db): Promise<string[]> {
  const rows = await db.$extendTables<WilayahTables>().selectFrom('wilayah_lists').select('version').orderBy('loaded_at').execute()
  return rows.map((row) => row.version)
}

/** Any number, the same in every Konvergen; not the one of migrations. */
const LIST_LOCK = 760_121

/** Until the transaction ends, nobody else writes the list. */
export async function holdNationalList(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LIST_LOCK})`.execute(db)
}

/** Puts the whole list in the place of the one before it. */
export async function replaceNationalList(
  db: Db,
  version: string,
  rows: readonly (ListedArea & { readonly tingkat: WilayahLevel | null })[],
): Promise<void> {
  const tables = db.$extendTables<WilayahTables>()
  const kodes = rows.map((row) => row.kode)
  const names = rows.map((row) => row.nama)
  const levels = rows.map((row) => row.tingkat)
  await tables.deleteFrom('wilayah').execute()
  await sql`insert into wilayah (kode, nama, tingkat)
    select * from unnest(${kodes}::text[], ${names}::text[], ${levels}::text[])`.execute(db)
  await tables.insertInto('wilayah_lists').values({ version, row_count: rows.length }).execute()
}

export interface FoundKabupaten {
  readonly kode: string
  readonly nama: string
  readonly provinsi: string
}

const MOST_FOUND = 40

/** By the beginning of the code or any part of the name or province; all of them when nothing is asked for. */
export async function findKabupaten(db: Db, asked: string): Promise<FoundKabupaten[]> {
  const part = `%${asked.replace(/[\\%_]/g, String.raw`\$&`)}%`
  return db
    .$extendTables<WilayahTables>()
    .selectFrom('wilayah as kab')
    .innerJoin('wilayah as provinsi', 'provinsi.kode', 'kab.provinsi_kode')
    .select(['kab.kode', 'kab.nama', 'provinsi.nama as provinsi'])
    .where('kab.tingkat', '=', 'kabupaten')
    .where((where) =>
      where.or([where('kab.kode', 'like', part.slice(1)), where('kab.nama', 'ilike', part), where('provinsi.nama', 'ilike', part)]),
    )
    .orderBy('kab.kode')
    .limit(asked === '' ? 1000 : MOST_FOUND)
    .execute()
}

/** Kecamatan and villages of a district, by code. */
export async function listedAreas(db: Db, kab: string): Promise<ListedArea[]> {
  return db
    .$extendTables<WilayahTables>()
    .selectFrom('wilayah')
    .select(['kode', 'nama'])
    .where('kabupaten_kode', '=', kab)
    .where('tingkat', 'in', ['kecamatan', 'desa'])
    .orderBy('kode')
    .execute()
}
