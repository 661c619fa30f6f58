/** A year of plans with everything that hangs on it, written straight into the tables: lines of RKPD and DPA, links to all of them, two years of quarterly reports. */
import { type Admin, fillPlan, type PlanSize } from './fill-plan.ts'

/** `dpaEach`: lines in the DPA of each activity. */
export async function fillChain(admin: Admin, size: PlanSize, dpaEach: number): Promise<void> {
  const { kab, year } = size
  await fillPlan(admin, size)
  const lines = (stage: string, each: number) =>
    admin.query(
      `insert into budget_lines (kab_kode, row_id, id, stage, year, owner, code, code_normal, title, rupiah, places, revision, written_by, written_at)
       select kab_kode, gen_random_uuid(), gen_random_uuid(), $2, $3::int, office_id, sub_kegiatan, sub_kegiatan_normal, title || ' ' || n, 4000000, '{}', 1, 'bench', now()
       from plan_activities, generate_series(1, $4::int) as n where kab_kode = $1`,
      [kab, stage, year, each],
    )
  await lines('rkpd', 1)
  await lines('dpa', dpaEach)
  await admin.query(
    `insert into chain_links (kab_kode, id, year, kind, from_id, to_id, reason, made_by, made_at)
     select a.kab_kode, gen_random_uuid(), $2::int, 'kegiatan-anggaran', a.id, l.id, 'kode sama', 'bench', now()
     from plan_activities a join budget_lines l on l.kab_kode = a.kab_kode and l.owner = a.office_id::text and starts_with(l.title, a.title || ' ') where a.kab_kode = $1`,
    [kab, year],
  )
  for (const reported of [year - 1, year])
    await admin.query(
      `insert into realisations (kab_kode, subject_kind, subject_id, year, quarter, revision, volume, money, reached, places, evidence, written_by, written_at)
       select kab_kode, 'kegiatan', id, $2::int, quarter, 1, 2, '[{"source":"apbd-kab","rupiah":"900000"}]', 12, '[]', '{}', 'bench', now()
       from plan_activities, generate_series(1, 4) as quarter where kab_kode = $1`,
      [kab, reported],
    )
}
