/**
 * The SQL of periods and of the definitions that a district changed.
 */
import type { DistrictDefinition } from '@konvergen/core/indicators/current-definitions.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { CoverageTables, PeriodState } from './tables.ts'

const tables = (db: Db) => db.$extendTables<CoverageTables>()

export interface StoredPeriod {
  readonly period: string
  readonly state: PeriodState
  /** Last day to report; null = none set. */
  readonly due: string | null
  readonly reason: string | null
  readonly by: string
  readonly at: Date
}

/** The latest of each period. */
export async function readPeriods({ db, kab }: DistrictContext): Promise<StoredPeriod[]> {
  const { rows } = await sql<StoredPeriod>`
    select distinct on (period) period, state, due, reason, decided_by as by, decided_at as at
    from coverage_periods where kab_kode = ${kab} order by period, decided_at desc, id desc`.execute(db)
  return rows
}

export async function insertPeriod(
  { db, kab, actor, now, newId }: DistrictContext,
  { period, state, due, reason }: Pick<StoredPeriod, 'period' | 'state' | 'due' | 'reason'>,
): Promise<void> {
  const row = { kab_kode: kab, period, id: newId(), state, due, reason, decided_by: actor.id, decided_at: now }
  await tables(db).insertInto('coverage_periods').values(row).execute()
}

export interface StoredDefinition extends DistrictDefinition {
  readonly reason: string
  readonly by: string
  readonly at: Date
}

/** Every change, the earliest first. */
export async function readDefinitions({ db, kab }: DistrictContext): Promise<StoredDefinition[]> {
  const rows = await tables(db)
    .selectFrom('indicator_definitions')
    .select(['definition', 'from_year as fromYear', 'retired', 'reason', 'decided_by as by', 'decided_at as at'])
    .where('kab_kode', '=', kab)
    .orderBy('code')
    .orderBy('version')
    .execute()
  return rows
}

export async function insertDefinition(
  { db, kab, actor, now }: DistrictContext,
  { definition, fromYear, retired, reason }: DistrictDefinition & { readonly reason: string },
): Promise<void> {
  const { code, version } = definition
  const row = { code, version, from_year: fromYear, retired, definition: JSON.stringify(definition), reason }
  await tables(db)
    .insertInto('indicator_definitions')
    .values({ kab_kode: kab, ...row, decided_by: actor.id, decided_at: now })
    .execute()
}
