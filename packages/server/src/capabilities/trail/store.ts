/**
 * The SQL of the trail. Insert only: the program's account has no right to do more.
 */
import type { Db } from '../../platform/database/connect.ts'

interface TrailRow {
  readonly kab_kode: string
  readonly id: string
  readonly at: Date
  readonly actor: string
  readonly act: string
  readonly subject: string
  readonly detail: string
}

export async function insertTraces(db: Db, rows: readonly TrailRow[]): Promise<void> {
  await db.$extendTables<{ trail: TrailRow }>().insertInto('trail').values(rows).execute()
}

/** True when such an act stands in the trail of a district. */
export async function hasHappened(db: Db, kab: string, act: string): Promise<boolean> {
  const found = await db
    .$extendTables<{ trail: TrailRow }>()
    .selectFrom('trail')
    .select('id')
    .where('kab_kode', '=', kab)
    .where('act', '=', act)
    .limit(1)
    .execute()
  return found.length > 0
}
