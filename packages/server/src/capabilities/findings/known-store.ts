/**
 * The SQL of what findings compare that no other store counts by village: families of the lists by name and
 * of DTSEN, posyandu of their list. Counts only, never who they are.
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

export interface ListedWelfareCounts {
  readonly period: string
  readonly desa: string
  readonly keluarga: number
  readonly desil1: number
  /** Of families of which it is known; null = of none. */
  readonly pkh: number | null
}

/** Of each period all lists that count, each family once: what the list that was applied last says. */
export async function countWelfareFamilies({ db, kab }: DistrictContext): Promise<ListedWelfareCounts[]> {
  const { rows } = await sql<ListedWelfareCounts>`
    select period, desa, count(*)::int as keluarga, (count(*) filter (where decile = 1))::int as desil1,
      case when count(pkh) = 0 then null else (count(*) filter (where pkh))::int end as pkh
    from (select distinct on (l.period, r.family_id) l.period, r.desa_kode as desa, r.decile, r.pkh
      from welfare_records r join welfare_lists l on l.kab_kode = r.kab_kode and l.id = r.list_id and l.state = 'applied'
      where r.kab_kode = ${kab} order by l.period, r.family_id, l.applied_at desc, l.id desc) said
    group by period, desa order by period, desa`.execute(db)
  return rows
}

export interface ListedPosyandu {
  readonly period: string
  readonly desa: string
  readonly posyandu: number
}

/** Different names of one village in the list that counts. */
export async function countListedPosyandu({ db, kab }: DistrictContext): Promise<ListedPosyandu[]> {
  const { rows } = await sql<ListedPosyandu>`
    select i.period, r.area_kode as desa, count(distinct upper(trim(r.content ->> 'posyandu')))::int as posyandu
    from office_records r join imports i on i.kab_kode = r.kab_kode and i.id = r.import_id and i.state = 'applied' and i.kind = 'posyandu-list'
    where r.kab_kode = ${kab} and r.area_kode <> '-' group by i.period, r.area_kode order by i.period, r.area_kode`.execute(db)
  return rows
}
