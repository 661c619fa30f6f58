/**
 * One transaction for one piece of work, seeing only the districts that are named. The scope is a literal SET LOCAL, because a setting made
 * by `set_config()` does not reach the workers of Citus. Reading sees one moment throughout.
 */
import { type AccessMode, type IsolationLevel, sql } from 'kysely'
import type { Db } from './connect.ts'

export type WorkMode = 'baca' | 'tulis'

const KAB = /^\d{2}\.\d{2}$/
const HOW: Readonly<Record<WorkMode, readonly [AccessMode, IsolationLevel]>> = {
  baca: ['read only', 'repeatable read'],
  tulis: ['read write', 'read committed'],
}

export async function seeDistricts(db: Db, kabs: readonly string[]): Promise<void> {
  const foreign = kabs.find((kab) => !KAB.test(kab))
  if (foreign !== undefined) throw new TypeError(`not a district code: ${foreign}`)
  await sql.raw(`set local konvergen.kab = '${kabs.join(',')}'`).execute(db)
}

export function inTransaction<T>(db: Db, mode: WorkMode, kabs: readonly string[], work: (transaction: Db) => Promise<T>): Promise<T> {
  const [access, isolation] = HOW[mode]
  return db
    .transaction()
    .setAccessMode(access)
    .setIsolationLevel(isolation)
    .execute(async (transaction) => {
      await seeDistricts(transaction, kabs)
      return work(transaction)
    })
}
