/**
 * The SQL of what findings compare that no other store counts by village: families of the lists by name. Counts only, never who they are.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'

export interface ListedFamilies {
  readonly period: string
  readonly desa: string
  readonly families: number
}

/** Of each period the list that was applied last. */
export async function countListedFamilies({ db, kab }: DistrictContext): Promise<ListedFamilies[]> {
  const { rows } = await sql<ListedFamilies>`
    select l.period, r.desa_kode as desa, count(*)::int as families
    from (select distinct on (period) id, period from family_lists
      where kab_kode = ${kab} and state = 'applied' order by period, applied_at desc, id desc) l
    join family_records r on r.kab_kode = ${kab} and r.list_id = l.id
    group by l.period, r.desa_kode order by l.period, r.desa_kode`.execute(db)
  return rows
}
