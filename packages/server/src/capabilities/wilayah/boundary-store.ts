/**
 * The SQL of village boundaries: the file they came in, and the one that is drawn now for each village.
 */
import type { AreaGeometry, DesaBoundary } from '@konvergen/core/wilayah/boundary.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { WilayahTables } from './tables.ts'

export interface BoundaryFile {
  readonly fileName: string
  readonly sha256: string
  readonly featureCount: number
  readonly matchedCount: number
}

const tables = (db: Db) => db.$extendTables<WilayahTables>()

/** A village that had a boundary gets the new one; villages that the file leaves out keep theirs. */
export async function upsertBoundaries(ctx: DistrictContext, file: BoundaryFile, boundaries: readonly DesaBoundary[]): Promise<void> {
  const id = ctx.newId()
  const { fileName: file_name, sha256, featureCount: feature_count, matchedCount: matched_count } = file
  await tables(ctx.db)
    .insertInto('boundary_files')
    .values({ kab_kode: ctx.kab, id, file_name, sha256, feature_count, matched_count, imported_at: ctx.now })
    .execute()
  const kodes = boundaries.map((boundary) => boundary.kode)
  const geometries = boundaries.map((boundary) => JSON.stringify(boundary.geometry))
  await sql`insert into desa_boundaries (kab_kode, desa_kode, file_id, geometry)
    select ${ctx.kab}, kode, ${id}::uuid, geometry::jsonb from unnest(${kodes}::text[], ${geometries}::text[]) as given (kode, geometry)
    on conflict (kab_kode, desa_kode) do update set file_id = excluded.file_id, geometry = excluded.geometry`.execute(ctx.db)
}

/** Those of ended villages too: a map of an earlier period draws them, each by its code. */
export async function readBoundaries({ db, kab }: DistrictContext): Promise<(DesaBoundary & { nama: string })[]> {
  const rows = await tables(db)
    .selectFrom('desa_boundaries as boundary')
    .innerJoin('desa', (join) => join.onRef('desa.kab_kode', '=', 'boundary.kab_kode').onRef('desa.kode', '=', 'boundary.desa_kode'))
    .select(['boundary.desa_kode as kode', 'desa.nama', 'boundary.geometry'])
    .where('boundary.kab_kode', '=', kab)
    .orderBy('boundary.desa_kode')
    .execute()
  // node-postgres hands jsonb out parsed.
  return rows.map(({ kode, nama, geometry }) => ({ kode, nama, geometry: geometry as unknown as AreaGeometry }))
}

/** The files that still give at least one boundary, the latest last. */
export async function boundaryFilesInUse({ db, kab }: DistrictContext): Promise<BoundaryFile[]> {
  return tables(db)
    .selectFrom('boundary_files as file')
    .select(['file.file_name as fileName', 'file.sha256', 'file.feature_count as featureCount', 'file.matched_count as matchedCount'])
    .where('file.kab_kode', '=', kab)
    .where((where) =>
      where.exists(
        where
          .selectFrom('desa_boundaries as boundary')
          .select('boundary.desa_kode')
          .whereRef('boundary.kab_kode', '=', 'file.kab_kode')
          .whereRef('boundary.file_id', '=', 'file.id'),
      ),
    )
    .orderBy('file.imported_at')
    .execute()
}

export interface AreaCounts {
  readonly desa: number
  readonly boundaries: number
}

/** Villages of now, and those with a boundary, for each district that the transaction may see. */
export async function countAreas(db: Db): Promise<Map<string, AreaCounts>> {
  const rows = await tables(db)
    .selectFrom('desa')
    .leftJoin('desa_boundaries as boundary', (join) =>
      join.onRef('boundary.kab_kode', '=', 'desa.kab_kode').onRef('boundary.desa_kode', '=', 'desa.kode'),
    )
    .select(['desa.kab_kode', sql<number>`count(*)::int`.as('desa'), sql<number>`count(boundary.desa_kode)::int`.as('boundaries')])
    .where('desa.valid_to', 'is', null)
    .groupBy('desa.kab_kode')
    .execute()
  return new Map(rows.map(({ kab_kode, desa, boundaries }) => [kab_kode, { desa, boundaries }]))
}
