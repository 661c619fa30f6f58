/**
 * The SQL of what the village-development index (IDM) says of access to services.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { textArray } from '../../platform/database/pg-array.ts'

/** Row of the file, and the file. */
export interface VillageAccess {
  readonly id: string
  readonly file_name: string
  readonly period: string | null
  readonly sha256: string
  readonly decided_at: Date | null
  readonly state: 'staged' | 'applied' | 'superseded' | 'discarded' | 'undone'
  readonly desa: string
  /** Index of social resilience (IKS), 0–1: health, schools, settlement; null = not given. */
  readonly iks: number | null
  readonly row: number
}

/** Of the newest list that counts, or of the newest of these, whatever became of them; each village once. Empty where there is none. */
export async function readVillageAccess({ db, kab }: DistrictContext, lists: readonly string[] | null): Promise<VillageAccess[]> {
  const counted = lists === null ? sql`i.state = 'applied'` : sql`i.id = any(${textArray(lists)}::uuid[])`
  const { rows } = await sql<VillageAccess>`
    select distinct on (r.area_kode) r.area_kode as desa, (r.content ->> 'iks')::float8 as iks,
      r.row, i.id, i.file_name, i.period, i.sha256, i.decided_at, i.state
    from office_records r join imports i on i.kab_kode = r.kab_kode and i.id = r.import_id and i.kind = 'idm' and ${counted}
    where r.kab_kode = ${kab} and length(r.area_kode) = 13
    order by r.area_kode, i.period desc nulls last, i.id desc, r.row`.execute(db)
  return rows
}
