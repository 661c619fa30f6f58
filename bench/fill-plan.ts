/** A year of plans as large as one asks, written straight into the tables: figures of villages, offices, activities with places and money. */
import { SHIPPED } from '../packages/core/src/indicators/catalogue.ts'
import type { withClient } from '../packages/server/src/platform/database/connect.ts'

export type Admin = Parameters<Parameters<typeof withClient>[1]>[0]

export interface PlanSize {
  readonly kab: string
  readonly desa: readonly string[]
  readonly year: number
  readonly activities: number
  readonly offices: number
  readonly eachIn: number
  /** Of which figures are entered. */
  readonly quarters: readonly string[]
}

/** Indicators of villages. */
export const VILLAGE_CODES = SHIPPED.filter(({ code, sameAs, level }) => sameAs === null && level === 'desa' && /^[ES]/.test(code)).map(
  ({ code }) => code,
)
const governed = [...new Set(SHIPPED.flatMap(({ denominatorCode }) => denominatorCode ?? []))]

export async function fillPlan(admin: Admin, { kab, desa, year, activities, offices, eachIn, quarters }: PlanSize): Promise<void> {
  const codes = VILLAGE_CODES
  const fill = (period: string, names: readonly string[], value: string) =>
    admin.query(
      `insert into coverage_values (kab_kode, period, code, part, area, id, value, from_elsewhere, retracted, version, on_behalf, source, entered_by, entered_at)
       select $1, $2, code, 'nilai', area, gen_random_uuid(), ${value}, false, false, 0, false, 'ketik', 'bench', now()
       from unnest($3::text[]) as code, unnest($4::text[]) as area`,
      [kab, period, names, desa],
    )
  for (const period of new Set(quarters.map((quarter) => quarter.slice(0, 4)))) await fill(period, governed, '100 + (random() * 50)::int')
  for (const quarter of quarters) await fill(quarter, codes, '(random() * 100)::int')
  await admin.query(
    `insert into opd_offices (kab_kode, id, kind, checked, created_by, created_at) select $1, gen_random_uuid(), 'opd', true, 'bench', now() from generate_series(1, $2::int)`,
    [kab, offices],
  )
  await admin.query(
    `insert into opd_names (kab_kode, office_id, id, nama) select kab_kode, id, gen_random_uuid(), 'Dinas ' || id from opd_offices where kab_kode = $1`,
    [kab],
  )
  await admin.query(
    `insert into plan_activities (kab_kode, id, office_id, year, revision, title, sub_kegiatan, sub_kegiatan_normal, kind, indicators, placed, volume, unit, unit_cost, months, output,
       direct_share, status, written_by, written_at)
     select $1, gen_random_uuid(), o.id, $2::int, 1, 'Kegiatan ' || n, code, code, 'sensitif', array[($3::text[])[1 + n % cardinality($3::text[])]], 'desa', 10, 'unit', 1000000, '{3,4}',
       'Keluaran ' || n % 900, 40, 'direncanakan', 'bench', now()
     from generate_series(1, $4::int) as n
     join (select id, row_number() over () as no from opd_offices where kab_kode = $1) o on o.no = 1 + n % $5::int
     cross join lateral (select '1.02.02.2.02.' || lpad((n % 1500)::text, 4, '0') as code) c`,
    [kab, year, codes, activities, offices],
  )
  await admin.query(
    `insert into plan_places (kab_kode, activity_id, desa_kode, volume)
     select a.kab_kode, a.id, ($2::text[])[1 + (a.no * 7 + k) % cardinality($2::text[])], 1
     from (select kab_kode, id, row_number() over () as no from plan_activities where kab_kode = $1) a, generate_series(1, $3::int) as k`,
    [kab, desa, eachIn],
  )
  await admin.query(
    `insert into plan_money (kab_kode, activity_id, source, rupiah)
     select kab_kode, id, source, 5000000 from plan_activities, unnest(array['apbd-kab', 'dana-desa']) as source where kab_kode = $1`,
    [kab],
  )
}
