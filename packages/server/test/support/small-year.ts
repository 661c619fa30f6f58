/** A small year in which everything hangs together, written straight into the tables: figures of villages, activities, reports, lines of budgets, links, recommendations with packages. */
import type { withClient } from '../../src/platform/database/connect.ts'

type Admin = Parameters<Parameters<typeof withClient>[1]>[0]

export interface SmallYear {
  readonly kab: string
  readonly year: number
  readonly desa: readonly string[]
}

export async function fillSmallYear(admin: Admin, { kab, year, desa }: SmallYear): Promise<void> {
  const run = (text: string, ...values: readonly unknown[]) => admin.query(text, [kab, ...values])
  const figures = (period: string, codes: readonly string[], value: string) =>
    run(
      `insert into coverage_values (kab_kode, period, code, part, area, id, value, from_elsewhere, retracted, version, on_behalf, source, entered_by, entered_at)
       select $1, $2, code, 'nilai', area, gen_random_uuid(), ${value}, false, false, 0, false, 'ketik', 'uji', now() from unnest($3::text[]) as code, unnest($4::text[]) as area`,
      period,
      codes,
      desa,
    )
  await figures(String(year - 1), ['D01', 'D02'], '100')
  await figures(`${year - 1}-T4`, ['E01', 'E02', 'E03'], '40')
  await figures(`${year}-T1`, ['E01', 'E02', 'E03'], '(random() * 100)::int')
  await run(
    `insert into opd_offices (kab_kode, id, kind, checked, created_by, created_at) select $1, gen_random_uuid(), 'opd', true, 'uji', now() from generate_series(1, 3)`,
  )
  await run(
    `insert into opd_names (kab_kode, office_id, id, nama) select kab_kode, id, gen_random_uuid(), 'Dinas ' || id from opd_offices o
     where kab_kode = $1 and not exists (select from opd_names n where n.kab_kode = o.kab_kode and n.office_id = o.id)`,
  )
  await run(
    `insert into plan_activities (kab_kode, id, office_id, year, revision, title, sub_kegiatan, sub_kegiatan_normal, kind, indicators, placed, volume, unit, months, output, status,
       written_by, written_at)
     select $1, gen_random_uuid(), o.id, $2, 1, 'Kegiatan ' || n, code, code, 'sensitif', array['E0' || 1 + n % 3], (array['desa', 'desa', 'lokus', 'kabupaten'])[1 + n % 4],
       case when n % 5 > 0 then 10 end, 'unit', '{3,4}', 'Keluaran ' || n % 3, 'direncanakan', 'uji', now()
     from generate_series(1, 16) as n
     join (select id, row_number() over (order by id) as no from opd_offices where kab_kode = $1 and kind = 'opd') o on o.no = 1 + n % 3
     cross join lateral (select '1.02.02.2.02.000' || n % 4 as code) c`,
    year,
  )
  await run(
    `insert into plan_places (kab_kode, activity_id, desa_kode, volume) select a.kab_kode, a.id, desa, 1 from plan_activities a, unnest($2::text[]) as desa
     where a.kab_kode = $1 and a.placed = 'desa' and (hashtext(a.id || desa) % 3) <> 0`,
    desa,
  )
  await run(
    `insert into plan_money (kab_kode, activity_id, source, rupiah) select kab_kode, id, source, 5000000 from plan_activities, unnest(array['apbd-kab', 'dana-desa']) as source where kab_kode = $1`,
  )
  await run(
    `insert into realisations (kab_kode, subject_kind, subject_id, year, quarter, revision, volume, money, reached, places, evidence, written_by, written_at)
     select kab_kode, 'kegiatan', id, year, quarter, 1, 2, '[{"source":"apbd-kab","rupiah":"900000"}]', 12, '[]', '{}', 'uji', now()
     from plan_activities, generate_series(1, 2) as quarter where kab_kode = $1`,
  )
  await run(
    `insert into budget_lines (kab_kode, row_id, id, stage, year, owner, code, code_normal, title, rupiah, places, revision, written_by, written_at)
     select kab_kode, gen_random_uuid(), gen_random_uuid(), stage, year, office_id, sub_kegiatan, sub_kegiatan_normal, title, 4000000, '{}', 1, 'uji', now()
     from plan_activities, unnest(array['rkpd', 'dpa']) as stage where kab_kode = $1`,
  )
  await run(
    `insert into chain_links (kab_kode, id, year, kind, from_id, to_id, reason, made_by, made_at)
     select a.kab_kode, gen_random_uuid(), a.year, 'kegiatan-anggaran', a.id, l.id, 'kode sama', 'uji', now()
     from plan_activities a join budget_lines l on l.kab_kode = a.kab_kode and l.owner = a.office_id::text and l.title = a.title where a.kab_kode = $1`,
  )
  await run(
    `insert into village_recommendations (kab_kode, id, desa_kode, year, entry, made_by, made_at)
     select $1, gen_random_uuid(), desa, $2, 'kelas-ibu-hamil', 'uji', now() from unnest($3::text[]) as desa`,
    year,
    desa,
  )
  await run(
    `insert into village_revisions (kab_kode, recommendation_id, no, desa_kode, state, content, basis, written_by, written_at)
     select kab_kode, id, 1, desa_kode, 'pakai', $2, '{"period":null,"gaps":[],"costItem":null}', 'uji', now() from village_recommendations where kab_kode = $1`,
    JSON.stringify({ title: 'Usulan', unit: 'unit', volume: 10, unitCost: '250000', source: 'dana-desa', note: null }),
  )
}
