/**
 * The SQL of what the village-development index (IDM) says of access to services.
 */
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'

export interface VillageAccess {
  readonly desa: string
  /** Index of social resilience (IKS), 0–1: health, schools, settlement; null = not given. */
  readonly iks: number | null
  /** Row of the file, and the file. */
  readonly row: number
  readonly id: string
  readonly file_name: string
  readonly period: string | null
  readonly sha256: string
  readonly decided_at: Date | null
}

/** Of the newest list that counts; each village once. Empty where there is none. */
export async function readVillageAccess({ db, kab }: DistrictContext): Promise<VillageAccess[]> {
  const { rows } = await sql<VillageAccess>`
    select distinct on (r.area_kode) r.area_kode as desa, (r.content ->> 'iks')::float8 as iks,
      r.row, i.id, i.file_name, i.period, i.sha256, i.decided_at
    from office_records r join imports i on i.kab_kode = r.kab_kode and i.id = r.import_id and i.state = 'applied' and i.kind = 'idm'
    where r.kab_kode = ${kab} and length(r.area_kode) = 13
    order by r.area_kode, i.period desc nulls last, i.id desc, r.row`.execute(db)
  return rows
}
