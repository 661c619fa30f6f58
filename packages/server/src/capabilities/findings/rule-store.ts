/**
 * The SQL of the district's thresholds, of when was looked for findings last, and of what there is to be looked at.
 */
import type { Thresholds } from '@konvergen/core/findings/thresholds.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { FindingsTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<FindingsTables>()

export interface StoredThresholds {
  readonly thresholds: Thresholds
  readonly reason: string
  readonly by: string
  readonly at: Date
}

/** The latest; undefined = the district has set none. */
export async function readThresholds({ db, kab }: DistrictContext): Promise<StoredThresholds | undefined> {
  return tables(db)
    .selectFrom('finding_rules')
    .select(['thresholds', 'reason', 'decided_by as by', 'decided_at as at'])
    .where('kab_kode', '=', kab)
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function insertThresholds(
  { db, kab, actor, now, newId }: DistrictContext,
  { thresholds, reason }: Pick<StoredThresholds, 'thresholds' | 'reason'>,
): Promise<void> {
  const row = { kab_kode: kab, id: newId(), thresholds: JSON.stringify(thresholds), reason, decided_by: actor.id, decided_at: now }
  await tables(db).insertInto('finding_rules').values(row).execute()
}

export interface LastRun {
  readonly mark: string
  readonly found: number
  readonly at: Date
}

export async function readFindingRun({ db, kab }: DistrictContext): Promise<LastRun | undefined> {
  return tables(db).selectFrom('finding_runs').select(['mark', 'found', 'at']).where('kab_kode', '=', kab).executeTakeFirst()
}

export async function noteFindingRun({ db, kab, now }: DistrictContext, { mark, found }: Omit<LastRun, 'at'>): Promise<void> {
  await tables(db)
    .insertInto('finding_runs')
    .values({ kab_kode: kab, mark, found, at: now })
    .onConflict((conflict) => conflict.columns(['kab_kode']).doUpdateSet({ mark, found, at: now }))
    .execute()
}

/** Another text whenever something was entered, applied, taken back, given to another owner or defined otherwise since. */
export async function readMark({ db, kab }: DistrictContext): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select md5(concat_ws('|',
      (select count(*) || ' ' || coalesce(max(entered_at)::text, '') from coverage_values where kab_kode = ${kab}),
      (select string_agg(id::text || period || placed_count, ' ' order by id) from imports where kab_kode = ${kab} and state = 'applied'),
      (select string_agg(id::text || listed, ' ' order by id) from family_lists where kab_kode = ${kab} and state = 'applied'),
      (select string_agg(id::text || families, ' ' order by id) from welfare_lists where kab_kode = ${kab} and state = 'applied'),
      (select string_agg(id::text, ' ' order by id) from office_sheets where kab_kode = ${kab} and state = 'applied'),
      (select count(*) || ' ' || coalesce(sum(diukur), 0) from measurement_months where kab_kode = ${kab}),
      (select count(*) || ' ' || count(ends) from opd_offices where kab_kode = ${kab}),
      (select count(*) from indicator_definitions where kab_kode = ${kab}),
      (select count(*) from finding_rules where kab_kode = ${kab}))) as mark`.execute(db)
  return rows[0]?.mark ?? ''
}
