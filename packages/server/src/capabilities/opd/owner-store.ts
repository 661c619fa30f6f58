/**
 * The SQL of owners: who answers for an indicator, a denominator, an action.
 */
import type { Ownership } from '@konvergen/core/opd/ownership.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { OpdTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<OpdTables>()

/** Those that hold now. */
export async function readOwners({ db, kab }: DistrictContext): Promise<Ownership[]> {
  return tables(db)
    .selectFrom('opd_owners')
    .select(['thing', 'pengampu', 'wakil', 'person_id as narahubung'])
    .where('kab_kode', '=', kab)
    .where('closed_at', 'is', null)
    .orderBy('thing')
    .execute()
}

/** What held before is closed and stays. */
export async function closeOwners({ db, kab, now }: DistrictContext, things: readonly string[]): Promise<void> {
  if (things.length === 0) return
  await tables(db)
    .updateTable('opd_owners')
    .set({ closed_at: now })
    .where('kab_kode', '=', kab)
    .where('thing', 'in', things)
    .where('closed_at', 'is', null)
    .execute()
}

export async function insertOwners(ctx: DistrictContext, owners: readonly Ownership[]): Promise<void> {
  if (owners.length === 0) return
  const { db, kab, actor, now, newId } = ctx
  const rows = owners.map(({ thing, pengampu, wakil, narahubung }) => ({
    kab_kode: kab,
    id: newId(),
    thing,
    pengampu,
    wakil,
    person_id: narahubung,
    decided_by: actor.id,
    decided_at: now,
  }))
  await tables(db).insertInto('opd_owners').values(rows).execute()
}
