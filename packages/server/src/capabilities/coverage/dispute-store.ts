/**
 * The SQL of disagreements about governed numbers.
 */
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { CoverageTables, DisputeOutcome } from './tables.ts'

const tables = (db: Db) => db.$extendTables<CoverageTables>()

export type StoredDispute = Omit<
  CoverageTables['coverage_disputes'],
  'kab_kode' | 'outcome' | 'settled_reason' | 'settled_by' | 'settled_at'
> & {
  readonly outcome: DisputeOutcome | null
  readonly settled_reason: string | null
  readonly settled_by: string | null
  readonly settled_at: Date | null
}

/** Open ones and settled ones of a period's year, the latest first. */
export async function readDisputes({ db, kab }: DistrictContext, periods: readonly string[]): Promise<StoredDispute[]> {
  if (periods.length === 0) return []
  return tables(db)
    .selectFrom('coverage_disputes')
    .selectAll()
    .where('kab_kode', '=', kab)
    .where('period', 'in', periods)
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** Held until the transaction ends. */
export async function holdDispute({ db, kab }: DistrictContext, id: string): Promise<StoredDispute | undefined> {
  return tables(db)
    .selectFrom('coverage_disputes')
    .selectAll()
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export type NewDispute = Pick<StoredDispute, 'code' | 'period' | 'area' | 'held' | 'claimed' | 'claimed_by_office' | 'reason'>

/** False when the same office has one open about the same number. */
export async function insertDispute({ db, kab, actor, now, newId }: DistrictContext, dispute: NewDispute): Promise<string | null> {
  const written = await tables(db)
    .insertInto('coverage_disputes')
    .values({ kab_kode: kab, id: newId(), ...dispute, opened_by: actor.id, opened_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return written?.id ?? null
}

export async function settleDispute(
  { db, kab, actor, now }: DistrictContext,
  id: string,
  { outcome, reason }: { readonly outcome: DisputeOutcome; readonly reason: string },
): Promise<void> {
  await tables(db)
    .updateTable('coverage_disputes')
    .set({ outcome, settled_reason: reason, settled_by: actor.id, settled_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}
