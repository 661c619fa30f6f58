/**
 * The SQL of packages that were issued: never changed.
 */
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { VillageTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<VillageTables>()

export interface StoredPackage {
  readonly id: string
  readonly desa: string
  readonly year: number
  readonly version: number
  readonly digest: string
  readonly by: string
  readonly at: Date
}

const HEAD = ['id', 'desa_kode as desa', 'year', 'version', 'digest', 'issued_by as by', 'issued_at as at'] as const

/** Of one village the newest first; of all that are seen by village. */
export async function listVillagePackages(
  { db, kab }: DistrictContext,
  { year, desa }: { readonly year: number; readonly desa?: string },
): Promise<StoredPackage[]> {
  const all = tables(db).selectFrom('village_packages').select(HEAD).where('kab_kode', '=', kab).where('year', '=', year)
  return (desa === undefined ? all : all.where('desa_kode', '=', desa)).orderBy('desa_kode').orderBy('version', 'desc').execute()
}

export async function findVillagePackage({ db, kab }: DistrictContext, id: string): Promise<StoredPackage | undefined> {
  return tables(db).selectFrom('village_packages').select(HEAD).where('kab_kode', '=', kab).where('id', '=', id).executeTakeFirst()
}

/** By package: the bytes that were issued. */
export async function readPackageContents({ db, kab }: DistrictContext, ids: readonly string[]): Promise<Map<string, Buffer>> {
  if (ids.length === 0) return new Map()
  const rows = await tables(db)
    .selectFrom('village_packages')
    .select(['id', 'content'])
    .where('kab_kode', '=', kab)
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, content }) => [id, content]))
}

export async function insertVillagePackages(
  { db, kab, actor, now }: DistrictContext,
  issued: readonly (Pick<StoredPackage, 'id' | 'desa' | 'year' | 'version' | 'digest'> & { readonly content: Buffer })[],
): Promise<void> {
  if (issued.length === 0) return
  const rows = issued.map(({ desa, ...row }) => ({ kab_kode: kab, desa_kode: desa, ...row, issued_by: actor.id, issued_at: now }))
  await tables(db).insertInto('village_packages').values(rows).execute()
}
