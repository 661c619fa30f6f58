/**
 * The SQL of a year's activities as the chain and the budget view ask for them: thousands of rows, so only what is used, and villages as one text.
 */
import type { ActivityKind, MoneySource, Placing } from '@konvergen/core/plan/activity.ts'
import { sql } from 'kysely'
import type { DistrictContext } from '../../platform/context.ts'
import { plainArray } from '../../platform/database/pg-array.ts'

export interface ChainedActivity {
  readonly id: string
  readonly office: string | null
  readonly title: string
  /** Of its sub-kegiatan, in its normal form. */
  readonly code: string | null
  readonly kind: ActivityKind
  readonly pillar: number | null
  readonly indicators: readonly string[]
  readonly placing: Placing
  readonly places: readonly { readonly desa: string; readonly volume: number | null }[]
  readonly money: readonly { readonly source: MoneySource; readonly rupiah: bigint }[]
  readonly directShare: number | null
}

/** `76.01.01.2001=12.50 76.01.01.2002=`. */
function placesIn(text: string | null): ChainedActivity['places'] {
  return (text?.split(' ') ?? []).map((place) => {
    const [desa = '', volume = ''] = place.split('=')
    return { desa, volume: volume === '' ? null : Number(volume) }
  })
}

/** Those that were not called off, in the order in which they were first written; `ids`: of these. */
export async function readChainedActivities(
  { db, kab }: DistrictContext,
  year: number,
  ids?: readonly string[],
): Promise<ChainedActivity[]> {
  const ofThese = ids === undefined ? sql`` : sql`and id = any(${plainArray(ids)}::uuid[])`
  type Row = Omit<ChainedActivity, 'places' | 'money'> & {
    readonly places: string | null
    readonly money: readonly { readonly source: MoneySource; readonly rupiah: string }[]
  }
  const { rows } = await sql<Row>`
    with own as materialized (
      select * from plan_activities where kab_kode = ${kab} and year = ${year} and deleted_at is null and status <> 'batal' ${ofThese}
    ), places as (
      select activity_id, string_agg(desa_kode || '=' || coalesce(volume::text, ''), ' ' order by desa_kode) as places
      from plan_places where kab_kode = ${kab} and activity_id in (select id from own) group by activity_id
    ), money as (
      select activity_id, json_agg(json_build_object('source', source, 'rupiah', rupiah::text) order by source) as money
      from plan_money where kab_kode = ${kab} and activity_id in (select id from own) group by activity_id
    )
    select a.id, a.office_id as office, a.title, a.sub_kegiatan_normal as code, a.kind, a.pillar, a.indicators, a.placed as placing,
      a.direct_share::float8 as "directShare", places, coalesce(money, '[]'::json) as money
    from own a left join places p on p.activity_id = a.id left join money m on m.activity_id = a.id order by a.id`.execute(db)
  return rows.map(({ places, money, ...row }) => ({
    ...row,
    places: placesIn(places),
    money: money.map(({ source, rupiah }) => ({ source, rupiah: BigInt(rupiah) })),
  }))
}
