/**
 * The SQL of codes of the statistics office that files wrote beside areas of the district.
 */
import type { BpsCodes, CodePair } from '@konvergen/core/wilayah/bps-codes.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { WilayahTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<WilayahTables>()

/** Of each code what was said last. */
export function readBpsCodes({ db, kab }: DistrictContext): Promise<CodePair[]> {
  return tables(db)
    .selectFrom('bps_codes')
    .distinctOn('bps')
    .select(['bps', 'kode'])
    .where('kab_kode', '=', kab)
    .orderBy('bps')
    .orderBy('id', 'desc')
    .execute()
}

export async function insertBpsCodes({ db, kab, actor, now, newId }: DistrictContext, source_id: string, said: BpsCodes): Promise<void> {
  if (said.size === 0) return
  const rows = [...said].map(([bps, kode]) => ({ kab_kode: kab, id: newId(), bps, kode, source_id, said_by: actor.id, said_at: now }))
  await tables(db).insertInto('bps_codes').values(rows).execute()
}

/** Of a file that is taken back; how many. */
export async function deleteBpsCodes({ db, kab }: DistrictContext, source_id: string): Promise<number> {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('bps_codes')
    .where('kab_kode', '=', kab)
    .where('source_id', '=', source_id)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
