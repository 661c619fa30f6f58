/**
 * The SQL of the way that a version of the analysis puts lokus forward: the latest row counts.
 */
import type { AnalysisWay } from '@konvergen/core/situation/analysis-way.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { LokusTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<LokusTables>()

/** Neither: quadrants as shipped. */
export interface StoredWay {
  readonly methodId: string | null
  readonly byHand: AnalysisWay['reasons'] | null
}

/** undefined = nothing was chosen. */
export async function readAnalysisWay({ db, kab }: DistrictContext, analysisId: string): Promise<StoredWay | undefined> {
  return tables(db)
    .selectFrom('analysis_ways')
    .select(['method_id as methodId', 'by_hand as byHand'])
    .where('kab_kode', '=', kab)
    .where('analysis_id', '=', analysisId)
    .orderBy('chosen_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function insertAnalysisWay(
  { db, kab, actor, now, newId }: DistrictContext,
  analysisId: string,
  { methodId, byHand }: StoredWay,
): Promise<void> {
  const row = {
    kab_kode: kab,
    analysis_id: analysisId,
    id: newId(),
    method_id: methodId,
    by_hand: byHand === null ? null : JSON.stringify(byHand),
    chosen_by: actor.id,
    chosen_at: now,
  }
  await tables(db).insertInto('analysis_ways').values(row).execute()
}
