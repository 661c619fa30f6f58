/**
 * The SQL of how far commitments came. An entry is never changed; one that was wrong is struck.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { CommitmentTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<CommitmentTables>()

export interface StoredProgress {
  readonly id: string
  readonly day: string
  readonly volume: number | null
  readonly rupiah: string | null
  readonly body: string
  readonly documents: readonly string[]
  readonly notedBy: string
  readonly notedAt: Date
  readonly struckBy: string | null
  readonly struckAt: Date | null
  readonly struckReason: string | null
}

/** By day, then as they were noted; struck ones too. */
export async function readProgress({ db, kab }: DistrictContext, commitmentId: string): Promise<StoredProgress[]> {
  const { rows } = await sql<StoredProgress>`
    select id, day::text, volume::float8, rupiah::text, body, documents, noted_by as "notedBy", noted_at as "notedAt",
      struck_by as "struckBy", struck_at as "struckAt", struck_reason as "struckReason"
    from commitment_progress where kab_kode = ${kab} and commitment_id = ${commitmentId}::uuid order by day, id`.execute(db)
  return rows
}

export async function insertProgress(
  { db, kab, actor, now }: DistrictContext,
  commitmentId: string,
  entry: Pick<StoredProgress, 'id' | 'day' | 'volume' | 'rupiah' | 'body' | 'documents'>,
): Promise<void> {
  const row = { kab_kode: kab, commitment_id: commitmentId, ...entry, documents: [...entry.documents], noted_by: actor.id, noted_at: now }
  await tables(db)
    .insertInto('commitment_progress')
    .values({ ...row, struck_by: null, struck_at: null, struck_reason: null })
    .execute()
}

/** False when there is no such entry, or it is struck already. */
export async function strikeEntry(
  { db, kab, actor, now }: DistrictContext,
  commitmentId: string,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('commitment_progress')
    .set({ struck_by: actor.id, struck_at: now, struck_reason: reason })
    .where('kab_kode', '=', kab)
    .where('commitment_id', '=', commitmentId)
    .where('id', '=', id)
    .where('struck_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
