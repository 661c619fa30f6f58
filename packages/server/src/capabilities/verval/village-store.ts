/**
 * The SQL of the way of each village through a round: step after step, of which the latest counts.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { VervalTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<VervalTables>()

export type StoredStep = Omit<VervalTables['verval_villages'], 'kab_kode' | 'round_id' | 'id'>

/** The latest of each village. */
export async function readSteps({ db, kab }: DistrictContext, roundId: string): Promise<Map<string, StoredStep>> {
  const { rows } = await sql<StoredStep>`
    select distinct on (desa_kode) desa_kode, no, step, state, reason, taken_by, taken_role, taken_at from verval_villages
    where kab_kode = ${kab} and round_id = ${roundId} order by desa_kode, no desc`.execute(db)
  return new Map(rows.map((row) => [row.desa_kode, row]))
}

export async function insertStep(
  { db, kab, actor, now, newId }: DistrictContext,
  roundId: string,
  step: Pick<StoredStep, 'desa_kode' | 'no' | 'step' | 'state' | 'reason' | 'taken_role'>,
): Promise<void> {
  const row = { kab_kode: kab, round_id: roundId, id: newId(), ...step, taken_by: actor.id, taken_at: now }
  await tables(db).insertInto('verval_villages').values(row).execute()
}
