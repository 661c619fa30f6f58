/**
 * The SQL of how quarters of offices stand, and of the rules that judge them: appended, never changed.
 */
import type { RealisationRules } from '@konvergen/core/realisation/rules.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { RealisationTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<RealisationTables>()

export type StoredQuarterStep = Omit<RealisationTables['realisation_steps'], 'kab_kode'>

/** Of all offices and quarters of a year, each in its order. */
export async function readQuarterSteps({ db, kab }: DistrictContext, year: number): Promise<StoredQuarterStep[]> {
  return tables(db)
    .selectFrom('realisation_steps')
    .select(['id', 'office_id', 'year', 'quarter', 'no', 'step', 'reason', 'taken_by', 'taken_role', 'taken_at'])
    .where('kab_kode', '=', kab)
    .where('year', '=', year)
    .orderBy('office_id')
    .orderBy('quarter')
    .orderBy('no')
    .execute()
}

export async function insertQuarterStep(
  { db, kab, actor, now, newId }: DistrictContext,
  step: Omit<StoredQuarterStep, 'id' | 'taken_by' | 'taken_at'>,
): Promise<void> {
  await tables(db)
    .insertInto('realisation_steps')
    .values({ kab_kode: kab, id: newId(), ...step, taken_by: actor.id, taken_at: now })
    .execute()
}

export interface StoredRules {
  readonly no: number
  readonly content: RealisationRules
  readonly reason: string
  readonly by: string
  readonly at: Date
}

/** undefined = the district has set none. */
export async function readNewestRules({ db, kab }: DistrictContext): Promise<StoredRules | undefined> {
  return tables(db)
    .selectFrom('realisation_rules')
    .select(['no', 'content', 'reason', 'written_by as by', 'written_at as at'])
    .where('kab_kode', '=', kab)
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function insertRules(
  { db, kab, actor, now }: DistrictContext,
  { no, content, reason }: Pick<StoredRules, 'no' | 'content' | 'reason'>,
): Promise<void> {
  await tables(db)
    .insertInto('realisation_rules')
    .values({ kab_kode: kab, no, content: JSON.stringify(content), reason, written_by: actor.id, written_at: now })
    .execute()
}

/** Until the transaction ends nobody else sets the rules. */
export async function holdRules({ db, kab }: DistrictContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`aturan realisasi ${kab}`}, 0))`.execute(db)
}
