/**
 * The SQL of what plans lean on: unit costs, and which sub-kegiatan serves which indicator.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { plainArray, textArray } from '../../platform/database/pg-array.ts'
import type { MappingState, PlanTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<PlanTables>()

export interface StoredUnitCost {
  readonly id: string
  readonly year: number
  readonly item: string
  readonly unit: string
  readonly rupiah: string
  readonly source: string
  readonly by: string
  readonly at: Date
}

/** Those that hold: the newest year first. */
export async function readUnitCosts({ db, kab }: DistrictContext): Promise<StoredUnitCost[]> {
  return tables(db)
    .selectFrom('plan_unit_costs')
    .select(['id', 'year', 'item', 'unit', sql<string>`rupiah::text`.as('rupiah'), 'source', 'written_by as by', 'written_at as at'])
    .where('kab_kode', '=', kab)
    .where('withdrawn_at', 'is', null)
    .orderBy('year', 'desc')
    .orderBy('item')
    .orderBy('id')
    .execute()
}

export async function insertUnitCost(
  { db, kab, actor, now }: DistrictContext,
  cost: Pick<StoredUnitCost, 'id' | 'year' | 'item' | 'unit' | 'rupiah' | 'source'>,
): Promise<void> {
  await tables(db)
    .insertInto('plan_unit_costs')
    .values({ kab_kode: kab, ...cost, written_by: actor.id, written_at: now, withdrawn_by: null, withdrawn_at: null })
    .execute()
}

export type Withdrawn = 'dicabut' | 'sudah' | 'tidak-ada'

export async function withdrawUnitCost({ db, kab, actor, now }: DistrictContext, id: string): Promise<Withdrawn> {
  const stored = await tables(db)
    .selectFrom('plan_unit_costs')
    .select('withdrawn_at')
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (stored === undefined) return 'tidak-ada'
  if (stored.withdrawn_at !== null) return 'sudah'
  await tables(db)
    .updateTable('plan_unit_costs')
    .set({ withdrawn_by: actor.id, withdrawn_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
  return 'dicabut'
}

export interface StoredMapping {
  readonly subKegiatan: string
  readonly indicator: string
  readonly state: MappingState
  readonly reason: string
  readonly by: string
}

/** The latest word on each pair, also that it does not hold. */
export async function readMapping({ db, kab }: DistrictContext): Promise<StoredMapping[]> {
  const { rows } = await sql<StoredMapping>`
    select distinct on (sub_kegiatan, indicator) sub_kegiatan as "subKegiatan", indicator, state, reason, written_by as by
    from plan_indicator_codes where kab_kode = ${kab} order by sub_kegiatan, indicator, written_at desc, id desc`.execute(db)
  return rows
}

export async function insertMapping(
  { db, kab, actor, now, newId }: DistrictContext,
  pairs: readonly Pick<StoredMapping, 'subKegiatan' | 'indicator' | 'state'>[],
  reason: string,
): Promise<void> {
  await sql`insert into plan_indicator_codes (kab_kode, id, sub_kegiatan, indicator, state, reason, written_by, written_at)
    select ${kab}, id, code, indicator, state, ${reason}, ${actor.id}, ${now}
    from unnest(${plainArray(pairs.map(newId))}::uuid[], ${textArray(pairs.map(({ subKegiatan }) => subKegiatan))}::text[],
      ${textArray(pairs.map(({ indicator }) => indicator))}::text[], ${textArray(pairs.map(({ state }) => state))}::text[])
      as new (id, code, indicator, state)`.execute(db)
}
