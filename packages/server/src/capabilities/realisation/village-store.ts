/**
 * The SQL of what villages reported of lines of their APBDes, and of how their quarters stand: appended, never changed.
 */
import type { Quarter, RealisationFacts } from '@konvergen/core/realisation/realisation.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import { textArray } from '../../platform/database/pg-array.ts'
import type { RealisationTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<RealisationTables>()

/** As `readYearSums` gives them of activities. */
type QuarterSums = Pick<RealisationFacts, 'volume' | 'percent' | 'money' | 'reached' | 'reason' | 'evidence'> & {
  readonly quarter: Quarter
}

export interface VillageSums {
  /** Id of the line. */
  readonly id: string
  /** As it was reported. */
  readonly village: string
  readonly quarters: readonly QuarterSums[]
}

/** What counts now of each line and quarter that anything was written of: only what lights and sums rest on. */
export async function readVillageSums({ db, kab }: DistrictContext, year: number): Promise<VillageSums[]> {
  const { rows } = await sql<VillageSums>`
    select subject_id as id, min(village) as village, json_agg(json_build_object('quarter', quarter, 'volume', volume::float8, 'percent', percent::float8, 'money', money,
      'reached', reached, 'reason', reason, 'evidence', evidence)) as quarters
    from (
      select distinct on (subject_kind, subject_id, quarter) subject_id, quarter, volume, percent, money, reached, reason, evidence, places->0->>'desa' as village
      from realisations where kab_kode = ${kab} and year = ${year} and subject_kind = 'baris-desa'
      order by subject_kind desc, subject_id desc, quarter desc, revision desc
    ) as newest group by subject_id`.execute(db)
  return rows
}

/** Lines of some villages that anything was ever written of in a year. */
export async function readReportedLines(
  { db, kab }: DistrictContext,
  { year, villages }: { readonly year: number; readonly villages: readonly string[] },
): Promise<{ id: string; village: string }[]> {
  const { rows } = await sql<{ id: string; village: string }>`
    select distinct subject_id as id, places->0->>'desa' as village from realisations
    where kab_kode = ${kab} and year = ${year} and subject_kind = 'baris-desa' and places->0->>'desa' = any(${textArray(villages)}::text[])`.execute(
    db,
  )
  return rows
}

/** null = nothing was ever written of the line. */
export async function findReportedYear({ db, kab }: DistrictContext, id: string): Promise<{ year: number; village: string } | null> {
  const { rows } = await sql<{ year: number; village: string }>`
    select year, places->0->>'desa' as village from realisations
    where kab_kode = ${kab} and subject_kind = 'baris-desa' and subject_id = ${id}::uuid order by written_at desc limit 1`.execute(db)
  return rows[0] ?? null
}

export type StoredVillageStep = Omit<RealisationTables['realisation_village_steps'], 'kab_kode'>

/** Of all villages and quarters of a year, each in its order. */
export async function readVillageSteps({ db, kab }: DistrictContext, year: number): Promise<StoredVillageStep[]> {
  return tables(db)
    .selectFrom('realisation_village_steps')
    .select(['id', 'desa_kode', 'year', 'quarter', 'no', 'step', 'reason', 'taken_by', 'taken_role', 'taken_at'])
    .where('kab_kode', '=', kab)
    .where('year', '=', year)
    .orderBy('desa_kode')
    .orderBy('quarter')
    .orderBy('no')
    .execute()
}

export async function insertVillageStep(
  { db, kab, actor, now, newId }: DistrictContext,
  step: Omit<StoredVillageStep, 'id' | 'taken_by' | 'taken_at'>,
): Promise<void> {
  await tables(db)
    .insertInto('realisation_village_steps')
    .values({ kab_kode: kab, id: newId(), ...step, taken_by: actor.id, taken_at: now })
    .execute()
}

/** Until the transaction ends nobody else writes or steps this quarter of these villages; asked in one order, so that two never wait for each other. */
export async function holdVillages(
  { db, kab }: DistrictContext,
  { year, quarter, villages }: { readonly year: number; readonly quarter: Quarter; readonly villages: readonly string[] },
): Promise<void> {
  for (const village of [...new Set(villages)].toSorted())
    await sql`select pg_advisory_xact_lock(hashtextextended(${`realisasi desa ${kab} ${year} ${quarter} ${village}`}, 0))`.execute(db)
}
