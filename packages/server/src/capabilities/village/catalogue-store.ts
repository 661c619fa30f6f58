/**
 * The SQL of the district's own words on the catalogue, appended.
 */
import type { CatalogueEntry } from '@konvergen/core/village/entry.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { VillageTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<VillageTables>()

export interface StoredEntry {
  readonly key: string
  readonly no: number
  /** null = as the pack has it. */
  readonly content: Omit<CatalogueEntry, 'key'> | null
  readonly active: boolean
  readonly costItem: string | null
  readonly reason: string
}

/** The latest of each entry. */
export async function readVillageEntries({ db, kab }: DistrictContext): Promise<StoredEntry[]> {
  return tables(db)
    .selectFrom('village_catalogue')
    .distinctOn('key')
    .select(['key', 'no', 'content', 'active', 'cost_item as costItem', 'reason'])
    .where('kab_kode', '=', kab)
    .orderBy('key')
    .orderBy('no', 'desc')
    .execute()
}

export async function insertVillageEntry(
  { db, kab, actor, now }: DistrictContext,
  { key, no, content, active, costItem, reason }: StoredEntry,
): Promise<void> {
  const row = { kab_kode: kab, key, no, content: content === null ? null : JSON.stringify(content), active, cost_item: costItem, reason }
  await tables(db)
    .insertInto('village_catalogue')
    .values({ ...row, written_by: actor.id, written_at: now })
    .execute()
}
