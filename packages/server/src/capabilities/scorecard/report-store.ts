/**
 * The SQL of what villages handed in, and of quarters locked.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { KeptCounts, ScorecardTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<ScorecardTables>()

export interface StoredReport {
  readonly desa: string
  readonly no: number
  readonly counts: KeptCounts
  readonly met: boolean | null
  readonly joint: boolean | null
  readonly note: string | null
  readonly reason: string | null
  readonly sent_by: string
  readonly sent_at: Date
}

/** The latest of each village. */
export async function readReports({ db, kab }: DistrictContext, quarter: string): Promise<Map<string, StoredReport>> {
  const { rows } = await sql<StoredReport>`
    select distinct on (desa_kode) desa_kode as desa, no, counts, met, joint, note, reason, sent_by, sent_at from hpk_reports
    where kab_kode = ${kab} and quarter = ${quarter} order by desa_kode, no desc`.execute(db)
  return new Map(rows.map((row) => [row.desa, row]))
}

export async function insertReport(
  { db, kab, actor, now, newId }: DistrictContext,
  quarter: string,
  report: Omit<StoredReport, 'sent_by' | 'sent_at'>,
): Promise<void> {
  const { desa, counts, ...rest } = report
  await tables(db)
    .insertInto('hpk_reports')
    .values({
      kab_kode: kab,
      desa_kode: desa,
      quarter,
      id: newId(),
      ...rest,
      counts: JSON.stringify(counts),
      sent_by: actor.id,
      sent_at: now,
    })
    .execute()
}

export interface QuarterStep {
  readonly quarter: string
  readonly no: number
  readonly step: 'kunci' | 'buka'
  readonly reason: string | null
  readonly taken_at: Date
}

/** The latest step of every quarter that was ever locked. */
export async function readQuarterSteps({ db, kab }: DistrictContext): Promise<Map<string, QuarterStep>> {
  const { rows } = await sql<QuarterStep>`
    select distinct on (quarter) quarter, no, step, reason, taken_at from hpk_quarters
    where kab_kode = ${kab} order by quarter, no desc`.execute(db)
  return new Map(rows.map((row) => [row.quarter, row]))
}

/** Until the transaction ends nobody enters anything in the district. */
export async function holdQuarters({ db, kab }: DistrictContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`skor ${kab}`}, 0))`.execute(db)
}

export async function insertQuarterStep(
  { db, kab, actor, now, newId }: DistrictContext,
  step: Pick<QuarterStep, 'quarter' | 'no' | 'step' | 'reason'>,
): Promise<void> {
  await tables(db)
    .insertInto('hpk_quarters')
    .values({ kab_kode: kab, id: newId(), ...step, taken_by: actor.id, taken_at: now })
    .execute()
}
