/**
 * The SQL of published prevalences and their targets, and of what stands beside them: the spread of heights of a month, and the districts of a province.
 */
import type { PrevalenceTarget } from '@konvergen/core/situation/prevalence-target.ts'
import type { PublishedFigure } from '@konvergen/core/situation/published-figure.ts'
import type { HeightSpread } from '@konvergen/core/situation/two-numbers.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { withHashJoins } from '../../platform/database/with-hash-joins.ts'
import type { PublishedTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<PublishedTables>()

interface Kept {
  readonly id: string
  readonly by: string
  readonly at: Date
  readonly withdrawn: { readonly by: string | null; readonly at: Date; readonly reason: string } | null
}
export type StoredFigure = PublishedFigure & Kept
export type StoredTarget = PrevalenceTarget & Kept

interface KeptRow {
  readonly withdrawn_by: string | null
  readonly withdrawn_at: Date | null
  readonly withdrawn_reason: string | null
}

const KEPT = ['id', 'entered_by as by', 'entered_at as at', 'withdrawn_by', 'withdrawn_at', 'withdrawn_reason'] as const

const withdrawalOf = ({ withdrawn_by: by, withdrawn_at: at, withdrawn_reason: reason }: KeptRow): Kept['withdrawn'] =>
  at === null ? null : { by, at, reason: reason ?? '' }

/** Those that were withdrawn too; in the order they were entered. */
export async function readFigures({ db, kab }: DistrictContext): Promise<StoredFigure[]> {
  const rows = await tables(db)
    .selectFrom('prevalence_figures')
    .select([...KEPT, 'kode', 'nama', 'source', 'year', 'month', 'percent', 'low', 'high', 'n', 'population', 'page'])
    .where('kab_kode', '=', kab)
    .orderBy('entered_at')
    .orderBy('id')
    .execute()
  return rows.map(({ withdrawn_by, withdrawn_at, withdrawn_reason, ...row }) => ({
    ...row,
    withdrawn: withdrawalOf({ withdrawn_by, withdrawn_at, withdrawn_reason }),
  }))
}

export async function insertFigures({ db, kab, actor, now, newId }: DistrictContext, figures: readonly PublishedFigure[]): Promise<void> {
  if (figures.length === 0) return
  const rows = figures.map(({ kode, nama, source, year, month, percent, low, high, n, population, page }) => ({
    kab_kode: kab,
    id: newId(),
    kode,
    nama,
    source,
    year,
    month,
    percent,
    low,
    high,
    n,
    population,
    page,
    entered_by: actor.id,
    entered_at: now,
    withdrawn_by: null,
    withdrawn_at: null,
    withdrawn_reason: null,
  }))
  await tables(db).insertInto('prevalence_figures').values(rows).execute()
}

/** Nobody else notes or withdraws figures of the district until the transaction ends. */
export async function holdFigures({ db, kab }: DistrictContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('prevalence_figures ' || ${kab}))`.execute(db)
}

/** False: there is none of that id, or it was withdrawn before. */
export async function withdrawFigureRow({ db, kab, actor, now }: DistrictContext, id: string, reason: string): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('prevalence_figures')
    .set({ withdrawn_by: actor.id, withdrawn_at: now, withdrawn_reason: reason })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function readTargets({ db, kab }: DistrictContext): Promise<StoredTarget[]> {
  const rows = await tables(db)
    .selectFrom('prevalence_targets')
    .select([...KEPT, 'level', 'year', 'percent', 'source', 'page', 'valid_from as validFrom', 'reason'])
    .where('kab_kode', '=', kab)
    .orderBy('entered_at')
    .orderBy('id')
    .execute()
  return rows.map(({ withdrawn_by, withdrawn_at, withdrawn_reason, ...row }) => ({
    ...row,
    withdrawn: withdrawalOf({ withdrawn_by, withdrawn_at, withdrawn_reason }),
  }))
}

export type NewTarget = PrevalenceTarget & { readonly validFrom: string; readonly reason: string }

export async function insertTarget({ db, kab, actor, now, newId }: DistrictContext, target: NewTarget): Promise<void> {
  const { level, year, percent, source, page, validFrom, reason } = target
  await tables(db)
    .insertInto('prevalence_targets')
    .values({
      kab_kode: kab,
      id: newId(),
      level,
      year,
      percent,
      source,
      page,
      valid_from: validFrom,
      reason,
      entered_by: actor.id,
      entered_at: now,
      withdrawn_by: null,
      withdrawn_at: null,
      withdrawn_reason: null,
    })
    .execute()
}

/** False: there is none of that id, or it was withdrawn before. */
export async function withdrawTargetRow({ db, kab, actor, now }: DistrictContext, id: string, reason: string): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('prevalence_targets')
    .set({ withdrawn_by: actor.id, withdrawn_at: now, withdrawn_reason: reason })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Height for age of the children of a month (first day), each once, without impossible ones; null where fewer than two were measured. */
export async function readHeightSpread({ db, kab }: DistrictContext, month: string): Promise<HeightSpread | null> {
  const query = sql<{ mean: number | null; deviation: number | null; n: number }>`
    select avg(m.z_len)::float8 as mean, stddev_samp(m.z_len)::float8 as deviation, count(*)::int as n
    from (
      select distinct on (coalesce(c.merged_into, c.id)) m.z_len, m.flags
      from measurements m
      join measurement_batches b on b.kab_kode = m.kab_kode and b.id = m.batch_id and b.state = 'applied'
      join children c on c.kab_kode = m.kab_kode and c.id = m.child_id
      where m.kab_kode = ${kab} and m.month = ${month}::date and m.age_days / 30.4375 < 60
      order by coalesce(c.merged_into, c.id), m.recorded_at desc, m.day desc, m.source_row desc
    ) m
    where m.flags & 1 = 0 and m.z_len is not null`
  const { rows } = await withHashJoins(db, () => query.execute(db))
  const [row] = rows
  if (row === undefined || row.mean === null || row.deviation === null) return null
  return { mean: row.mean, deviation: row.deviation, n: row.n }
}

/** By the national list of areas; empty for the invented province of the demo. */
export async function districtsOfProvince(db: Db, province: string): Promise<{ kode: string; nama: string }[]> {
  const { rows } = await sql<{ kode: string; nama: string }>`
    select kode, nama from wilayah where tingkat = 'kabupaten' and provinsi_kode = ${province} order by kode`.execute(db)
  return rows
}
