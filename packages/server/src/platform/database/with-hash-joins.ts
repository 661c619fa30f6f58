/**
 * A statement over all rows of a district (a month of measurements, a list of families), planned without nested loops. Rows that were appended a moment ago have no statistics yet,
 * and the planner, taking the table for empty, would loop over sixty thousand rows for each of sixty thousand.
 */
import { sql } from 'kysely'
import type { Db } from './connect.ts'

/** Inside a transaction. */
export async function withHashJoins<T>(db: Db, work: () => Promise<T>): Promise<T> {
  await sql`set local enable_nestloop = off`.execute(db)
  const result = await work()
  await sql`set local enable_nestloop = on`.execute(db)
  return result
}
