/**
 * The ends of all trails as they stand in a snapshot: they go with the list of what a backup holds, so that whoever keeps the list, or what was said when
 * the backup was made, can tell whether a trail was put back since.
 */
import type { TrailEnd } from '@konvergen/core/kit/trail-end.ts'
import type { Client } from '../database/connect.ts'

/** `client`: sees every row. Empty where the tables are older than chains. */
export async function readTrailEnds(client: Client): Promise<TrailEnd[]> {
  const { rows: found } = await client.query<{ there: boolean }>(`select to_regclass('public.trail_heads') is not null as there`)
  if (found[0]?.there !== true) return []
  const { rows } = await client.query<{ kab: string; seq: string; digest: string }>(
    `select kab_kode as kab, seq, encode(digest, 'hex') as digest from trail_heads order by kab_kode`,
  )
  return rows.map(({ kab, seq, digest }) => ({ kab, seq: Number(seq), digest }))
}
