/**
 * How soon realisation is answered in a district with 5,000 activities of 25 offices in each of two years, all eight quarters reported, every fifth report revised: the board, the grid
 * of an office, one activity, what papers are written from, sums. Against a peer in the same run: PostgreSQL adding the newest reports of the year. Run: node bench/realisation.ts [activities]
 */
import { gatherSemester } from '../packages/server/src/capabilities/realisation/compose-papers.ts'
import { lookAtBoard } from '../packages/server/src/capabilities/realisation/look-at-board.ts'
import { realisationOffers } from '../packages/server/src/capabilities/realisation/routes.ts'
import { UNWATCHED } from '../packages/server/src/platform/progress.ts'
import { asSystem, runInDistrict } from '../packages/server/src/platform/run-work.ts'
import { type Change, sayAfterChange } from './after-change.ts'
import { openBench } from './open-bench.ts'
import { changeActivity, changeReport, someActivities } from './plan-change.ts'
import { say, timed } from './timed.ts'

const activities = Number(process.argv[2] ?? 5000)
const [ROUNDS, OFFICES, YEAR] = [30, 25, 2026]

const { app, kab, client, close } = await openBench()

await client(async (admin) => {
  await admin.query(
    `insert into opd_offices (kab_kode, id, kind, checked, created_by, created_at) select $1, gen_random_uuid(), 'opd', true, 'bench', now() from generate_series(1, $2::int)`,
    [kab, OFFICES],
  )
  await admin.query(
    `insert into opd_names (kab_kode, office_id, id, nama) select kab_kode, id, gen_random_uuid(), 'Dinas ' || id from opd_offices where kab_kode = $1`,
    [kab],
  )
  await admin.query(
    `insert into plan_activities (kab_kode, id, office_id, year, revision, title, kind, indicators, placed, volume, unit, months, status, written_by, written_at)
     select $1, gen_random_uuid(), o.id, year, 1, 'Kegiatan ' || n, 'sensitif', '{}', 'kabupaten', case when n % 5 = 0 then null else 100 end, 'unit',
       array[1 + n % 12, 1 + (n + 5) % 12], 'berjalan', 'bench', now()
     from generate_series(1, $4::int) as n, unnest(array[$2::int, $2::int - 1]) as year
     join (select id, row_number() over () as no from opd_offices where kab_kode = $1) o on true where o.no = 1 + n % $3::int`,
    [kab, YEAR, OFFICES, activities],
  )
  await admin.query(
    `insert into plan_money (kab_kode, activity_id, source, rupiah)
     select kab_kode, id, source, 5000000 from plan_activities, unnest(array['apbd-kab', 'dana-desa']) as source where kab_kode = $1`,
    [kab],
  )
  await admin.query(
    `insert into realisations (kab_kode, subject_kind, subject_id, year, quarter, revision, volume, percent, money, reached, places, evidence, written_by, written_at)
     select a.kab_kode, 'kegiatan', a.id, a.year, quarter, written, case when a.volume is null then null else (random() * 30)::int end,
       case when a.volume is null then (random() * 25)::int end,
       jsonb_build_array(jsonb_build_object('source', 'apbd-kab', 'rupiah', (random() * 1250000)::int::text),
         jsonb_build_object('source', 'dana-desa', 'rupiah', (random() * 1250000)::int::text)),
       (random() * 100)::int, '[]', '{}', 'bench', now()
     from (select *, row_number() over () as no from plan_activities where kab_kode = $1) a, generate_series(1, 4) as quarter, generate_series(1, 2) as written
     where written = 1 or a.no % 5 = 0`,
    [kab],
  )
})
// Statistics as the database keeps them by itself in the long run.
await client((admin) => admin.query('vacuum analyze'))
const { office, id } = await client(async (admin) => {
  const { rows } = await admin.query<{ office: string; id: string }>(
    'select office_id as office, id from plan_activities where kab_kode = $1 and year = $2 order by id limit 1',
    [kab, YEAR],
  )
  return rows[0] ?? { office: '', id: '' }
})

const ASKED = [
  ['papan', 'realisasi', {}, { tahun: YEAR }],
  ['kisi satu lembaga', 'realisasi/lembaga', {}, { tahun: YEAR, triwulan: 4, lembaga: office }],
  ['satu kegiatan', 'realisasi/kegiatan/:id', { id }, {}],
] as const

console.log(`${activities} activities × 8 quarters, ${OFFICES} offices`)
const inDistrict = <T>(work: Parameters<typeof runInDistrict<T>>[3]) => runInDistrict(asSystem(app.work), 'baca', kab, work)
for (const [page, route, params, query] of ASKED) {
  const found = realisationOffers.find(({ contract }) => contract.method === 'GET' && contract.path === `/api/districts/:kab/${route}`)
  if (found === undefined || found.kind !== 'kabupaten') {
    console.log(`${page}: no such route`)
    continue
  }
  const input = { params: { kab, ...params }, query, body: undefined } as never
  let kilobytes = 0
  const ask = async () => {
    const answer = await inDistrict((ctx) => found.handle(ctx, input, UNWATCHED))
    kilobytes = JSON.stringify(answer).length / 1024
  }
  const first = performance.now()
  await ask()
  const took = performance.now() - first
  say(`${page} (first ${took.toFixed(0)} ms, ${kilobytes.toFixed(0)} kB)`, await timed(ask, ROUNDS))
}
const semester = () => inDistrict((ctx) => gatherSemester(ctx, { tahun: YEAR, semester: 2 }))
const board = () => inDistrict((ctx) => lookAtBoard(ctx, { tahun: YEAR }))
await semester()
say('laporan semester, tanpa penataan', await timed(semester, ROUNDS))
const activityAt = await inDistrict((ctx) => someActivities(ctx, YEAR))
const CHANGES: readonly Change[] = [
  { name: 'first after one report', word: 'realisation.written', make: (ctx, round) => changeReport(ctx, YEAR, activityAt(round), round) },
  { name: 'first after one activity', word: 'plan.written', make: (ctx, round) => changeActivity(ctx, YEAR, activityAt(round), round) },
]
for (const [page, ask] of [
  ['papan', board],
  ['laporan semester', semester],
] as const)
  for (const change of CHANGES) await sayAfterChange(app.work, kab, { ...change, name: `${page}, ${change.name}` }, ask)
await client(async (admin) => {
  const sum = () =>
    admin.query(
      `select quarter, sum(volume), sum((m->>'rupiah')::bigint) from (
         select distinct on (subject_id, quarter) * from realisations where kab_kode = $1 and year = $2 order by subject_id, quarter, revision desc
       ) r cross join lateral jsonb_array_elements(money) as m group by 1`,
      [kab, YEAR],
    )
  say('peer: PostgreSQL adding the newest reports', await timed(sum, ROUNDS))
})
await close()
