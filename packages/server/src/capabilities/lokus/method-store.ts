/**
 * The SQL of ways of choosing, and of whoever decides at the same time.
 */
import type { MethodParameters } from '@konvergen/core/lokus/method.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { LokusTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<LokusTables>()

export interface StoredMethod {
  readonly id: string
  readonly name: string
  readonly version: number
  readonly parameters: MethodParameters
  readonly by: string
  readonly at: Date
}

/** One after the other: what follows reads what is there now. */
export async function holdLokus({ db, kab }: DistrictContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`lokus ${kab}`}))`.execute(db)
}

/** By name, the newest version of each first. */
export async function readMethods({ db, kab }: DistrictContext): Promise<StoredMethod[]> {
  return tables(db)
    .selectFrom('lokus_methods')
    .select(['id', 'name', 'version', 'parameters', 'saved_by as by', 'saved_at as at'])
    .where('kab_kode', '=', kab)
    .orderBy('name')
    .orderBy('version', 'desc')
    .execute()
}

export async function insertMethod(
  { db, kab, actor, now }: DistrictContext,
  { id, name, version, parameters }: Pick<StoredMethod, 'id' | 'name' | 'version' | 'parameters'>,
): Promise<void> {
  const row = { kab_kode: kab, id, name, version, parameters: JSON.stringify(parameters), saved_by: actor.id, saved_at: now }
  await tables(db).insertInto('lokus_methods').values(row).execute()
}
