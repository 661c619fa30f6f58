/**
 * The SQL of the districts that are open here: villages, confirmed names, changes. Boundaries: `boundary-store.ts`; national list:
 * `national-store.ts`.
 */
import type { Aliases } from '@konvergen/core/wilayah/alias.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { ChangeDetail, WilayahTables } from './tables.ts'

export interface OpenDistrict {
  readonly kode: string
  readonly nama: string
  readonly provinsi: string
  readonly demo: boolean
}

export interface KnownDesa {
  readonly kode: string
  readonly nama: string
  readonly kecamatan: string
  /** First day, null = since before; first day no longer, null = still. */
  readonly validFrom: string | null
  readonly validTo: string | null
}

const tables = (db: Db) => db.$extendTables<WilayahTables>()

export async function isOpen(db: Db, kab: string): Promise<boolean> {
  const found = await tables(db).selectFrom('districts').select('kab_kode').where('kab_kode', '=', kab).execute()
  return found.length > 0
}

export async function openDistricts(db: Db): Promise<OpenDistrict[]> {
  return tables(db).selectFrom('districts').select(['kab_kode as kode', 'nama', 'provinsi', 'demo']).orderBy('kab_kode').execute()
}

/** `requireOpen` of the endpoint has made sure that it is there. */
export async function readOpenDistrict({ db, kab }: DistrictContext): Promise<OpenDistrict> {
  const found = tables(db).selectFrom('districts').select(['kab_kode as kode', 'nama', 'provinsi', 'demo']).where('kab_kode', '=', kab)
  return found.executeTakeFirstOrThrow()
}

export async function insertDistrict(db: Db, district: District, about: { demo: boolean; listVersion: string; now: Date }): Promise<void> {
  const kab_kode = district.kode
  const { nama, provinsi } = district
  await tables(db)
    .insertInto('districts')
    .values({ kab_kode, nama, provinsi, demo: about.demo, list_version: about.listVersion, opened_at: about.now })
    .execute()
  const kecamatan = district.kecamatan.map((area) => ({ kab_kode, kode: area.kode, nama: area.nama }))
  if (kecamatan.length > 0) await tables(db).insertInto('kecamatan').values(kecamatan).execute()
  await insertDesa(
    db,
    kab_kode,
    district.desa.map((desa) => ({ ...desa, validFrom: null, validTo: null })),
  )
}

export async function insertDesa(db: Db, kab_kode: string, desa: readonly KnownDesa[]): Promise<void> {
  if (desa.length === 0) return
  const rows = desa.map(({ kode, nama, kecamatan, validFrom, validTo }) => ({
    kab_kode,
    kode,
    nama,
    kecamatan_kode: kecamatan,
    valid_from: validFrom,
    valid_to: validTo,
  }))
  await tables(db).insertInto('desa').values(rows).execute()
}

export async function readKecamatan({ db, kab }: DistrictContext): Promise<{ kode: string; nama: string }[]> {
  return tables(db).selectFrom('kecamatan').select(['kode', 'nama']).where('kab_kode', '=', kab).orderBy('kode').execute()
}

/** Every village there ever was, by code. */
export async function readDesa({ db, kab }: DistrictContext): Promise<KnownDesa[]> {
  return tables(db)
    .selectFrom('desa')
    .select(['kode', 'nama', 'kecamatan_kode as kecamatan', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('kab_kode', '=', kab)
    .orderBy('kode')
    .execute()
}

/** Null = now. */
export function wasOn({ validFrom, validTo }: KnownDesa, day: string | null): boolean {
  if (day === null) return validTo === null
  return (validFrom === null || validFrom <= day) && (validTo === null || validTo > day)
}

/** The district as it was on a day; null = now, that is without villages that have ended. */
export async function readDistrictOn(ctx: DistrictContext, day: string | null): Promise<District> {
  const { kode, nama, provinsi } = await readOpenDistrict(ctx)
  const all = await readDesa(ctx)
  const desa = all
    .filter((village) => wasOn(village, day))
    .map((village) => ({ kode: village.kode, nama: village.nama, kecamatan: village.kecamatan }))
  return { kode, nama, provinsi, kecamatan: await readKecamatan(ctx), desa }
}

export async function renameDesa({ db, kab }: DistrictContext, kode: string, nama: string): Promise<void> {
  await tables(db).updateTable('desa').set({ nama }).where('kab_kode', '=', kab).where('kode', '=', kode).execute()
}

export async function endDesa({ db, kab }: DistrictContext, kodes: readonly string[], validTo: string): Promise<void> {
  if (kodes.length === 0) return
  await tables(db).updateTable('desa').set({ valid_to: validTo }).where('kab_kode', '=', kab).where('kode', 'in', kodes).execute()
}

export async function insertChange(
  ctx: DistrictContext,
  row: { kind: string; berlaku: string; dasar: string; detail: ChangeDetail },
): Promise<void> {
  const { kind, berlaku, dasar, detail } = row
  await tables(ctx.db)
    .insertInto('desa_changes')
    .values({ kab_kode: ctx.kab, id: ctx.newId(), kind, berlaku, dasar, detail: JSON.stringify(detail), recorded_at: ctx.now })
    .execute()
}

/** What was decided about villages, the earliest first. */
export async function readChanges({ db, kab }: DistrictContext): Promise<ChangeDetail['change'][]> {
  const rows = await tables(db).selectFrom('desa_changes').select('detail').where('kab_kode', '=', kab).orderBy('id').execute()
  return rows.map(({ detail }) => detail.change)
}

export interface KnownAlias {
  readonly key: string
  readonly nama: string
  readonly kode: string
  readonly desa: string
  readonly confirmedAt: Date
}

export async function readAliases({ db, kab }: DistrictContext): Promise<KnownAlias[]> {
  return tables(db)
    .selectFrom('desa_aliases as alias')
    .innerJoin('desa', (join) => join.onRef('desa.kab_kode', '=', 'alias.kab_kode').onRef('desa.kode', '=', 'alias.desa_kode'))
    .select(['alias.key', 'alias.nama', 'alias.desa_kode as kode', 'desa.nama as desa', 'alias.confirmed_at as confirmedAt'])
    .where('alias.kab_kode', '=', kab)
    .orderBy('alias.key')
    .execute()
}

export function asAliases(known: readonly KnownAlias[]): Aliases {
  return new Map(known.map((alias) => [alias.key, alias.kode]))
}

export async function insertAlias({ db, kab, now }: DistrictContext, alias: { key: string; nama: string; kode: string }): Promise<void> {
  await tables(db)
    .insertInto('desa_aliases')
    .values({ kab_kode: kab, key: alias.key, nama: alias.nama, desa_kode: alias.kode, confirmed_at: now })
    .execute()
}

/** True when there was such a name. */
export async function deleteAlias({ db, kab }: DistrictContext, key: string): Promise<boolean> {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('desa_aliases')
    .where('kab_kode', '=', kab)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}
