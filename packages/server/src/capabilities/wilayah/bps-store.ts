/**
 * The SQL of codes of the statistics office that files wrote beside areas of the district.
 */
import { type BpsCodes, withKecamatan } from '@konvergen/core/wilayah/bps-codes.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { WilayahTables } from './tables.ts'

const tables = (db: Db) => db.$extendTables<WilayahTables>()

/** What holds now, with the kecamatan that follow from their villages. */
export async function readBpsCodes({ db, kab }: DistrictContext): Promise<BpsCodes> {
  const rows = await tables(db)
    .selectFrom('bps_codes')
    .distinctOn('bps')
    .select(['bps', 'kode'])
    .where('kab_kode', '=', kab)
    .orderBy('bps')
    .orderBy('id', 'desc')
    .execute()
  return withKecamatan(new Map(rows.map(({ bps, kode }) => [bps, kode])))
}

/** Also what another file said before: should that one be taken back, this one still says it. How many codes are new. */
export async function insertBpsCodes(ctx: DistrictContext, source_id: string, said: BpsCodes): Promise<number> {
  const { db, kab, actor, now, newId } = ctx
  const known = await readBpsCodes(ctx)
  const rows = [...said].map(([bps, kode]) => ({ kab_kode: kab, id: newId(), bps, kode, source_id, said_by: actor.id, said_at: now }))
  if (rows.length > 0) await tables(db).insertInto('bps_codes').values(rows).execute()
  return rows.filter(({ bps, kode }) => known.get(bps) !== kode).length
}

/** Of a file that is taken back. */
export async function deleteBpsCodes({ db, kab }: DistrictContext, source_id: string): Promise<number> {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('bps_codes')
    .where('kab_kode', '=', kab)
    .where('source_id', '=', source_id)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
