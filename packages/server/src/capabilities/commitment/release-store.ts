/**
 * The SQL of what the public page shows. A release is withdrawn, and stays; it holds no person.
 */
import type { ShownPledge } from '@konvergen/core/commitment/public-pledge.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { CommitmentTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<CommitmentTables>()

export interface StandingRelease {
  readonly commitment: string
  readonly shown: ShownPledge
  readonly by: string
  readonly at: Date
}

/** Those that were not withdrawn; of one commitment, or of all. */
export async function readReleases({ db, kab }: DistrictContext, commitmentId?: string): Promise<StandingRelease[]> {
  const all = tables(db)
    .selectFrom('commitment_releases')
    .select(['commitment_id as commitment', 'content as shown', 'released_by as by', 'released_at as at'])
    .where('kab_kode', '=', kab)
    .where('withdrawn_at', 'is', null)
  return (commitmentId === undefined ? all : all.where('commitment_id', '=', commitmentId)).orderBy('commitment_id').execute()
}

export async function insertRelease(
  { db, kab, actor, now, newId }: DistrictContext,
  commitmentId: string,
  shown: ShownPledge,
): Promise<void> {
  const row = {
    kab_kode: kab,
    commitment_id: commitmentId,
    id: newId(),
    content: JSON.stringify(shown),
    released_by: actor.id,
    released_at: now,
  }
  await tables(db)
    .insertInto('commitment_releases')
    .values({ ...row, withdrawn_by: null, withdrawn_at: null })
    .execute()
}

/** False when none stands. */
export async function endRelease({ db, kab, actor, now }: DistrictContext, commitmentId: string): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('commitment_releases')
    .set({ withdrawn_by: actor.id, withdrawn_at: now })
    .where('kab_kode', '=', kab)
    .where('commitment_id', '=', commitmentId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
