/**
 * The SQL of doubts: pairs of entries that may be one child.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { DoubtDecision, DoubtReason, MeasurementTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<MeasurementTables>()

export interface NewDoubt {
  readonly childId: string
  readonly otherId: string
  readonly reason: DoubtReason
}

export interface StoredDoubt extends NewDoubt {
  readonly id: string
  readonly decision: DoubtDecision | null
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
}

const COLUMNS = [
  'id',
  'child_id as childId',
  'other_id as otherId',
  'reason',
  'decision',
  'decided_by as decidedBy',
  'decided_at as decidedAt',
] as const

const doubts = ({ db, kab }: DistrictContext) => tables(db).selectFrom('child_doubts').select(COLUMNS).where('kab_kode', '=', kab)

/** A pair that is doubted already for the same reason is not doubted again. */
export async function insertDoubts(ctx: DistrictContext, batchId: string, found: readonly NewDoubt[]): Promise<void> {
  for (let from = 0; from < found.length; from += 1000) {
    const rows = found.slice(from, from + 1000).map(({ childId, otherId, reason }) => ({
      kab_kode: ctx.kab,
      id: ctx.newId(),
      child_id: childId,
      other_id: otherId,
      reason,
      batch_id: batchId,
      decision: null,
      decided_by: null,
      decided_at: null,
    }))
    await tables(ctx.db)
      .insertInto('child_doubts')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

export function listOpenDoubts(ctx: DistrictContext, limit: number, offset: number): Promise<StoredDoubt[]> {
  return doubts(ctx).where('decision', 'is', null).orderBy('id').limit(limit).offset(offset).execute()
}

export async function countOpenDoubts({ db, kab }: DistrictContext): Promise<number> {
  const { n } = await tables(db)
    .selectFrom('child_doubts')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('kab_kode', '=', kab)
    .where('decision', 'is', null)
    .executeTakeFirstOrThrow()
  return n
}

export function doubtsOf(ctx: DistrictContext, childId: string): Promise<StoredDoubt[]> {
  return doubts(ctx)
    .where((either) => either.or([either('child_id', '=', childId), either('other_id', '=', childId)]))
    .orderBy('id')
    .execute()
}

export async function holdDoubt(ctx: DistrictContext, id: string): Promise<StoredDoubt | undefined> {
  return doubts(ctx).where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function recordDecision({ db, kab, now, actor }: DistrictContext, id: string, decision: DoubtDecision): Promise<void> {
  await tables(db)
    .updateTable('child_doubts')
    .set({ decision, decided_by: actor.id, decided_at: now })
    .where('kab_kode', '=', kab)
    .where('id', '=', id)
    .execute()
}
