/**
 * How soon plans are answered in a district of 400 villages with 5,000 activities of a year, each in 20 villages with two sources of money: a page of the list, one activity, the
 * program mapping, versions. Against a peer in the same run: PostgreSQL adding the money of the year by office and source. Run: node bench/plan.ts [villages] [activities]
 */
import { mapPrograms } from '../packages/server/src/capabilities/plan/map-programs.ts'
import { planOffers } from '../packages/server/src/capabilities/plan/routes.ts'
import { UNWATCHED } from '../packages/server/src/platform/progress.ts'
import { asSystem, runInDistrict } from '../packages/server/src/platform/run-work.ts'
import { sayAfterChange } from './after-change.ts'
import { VILLAGE_CODES as codes, fillPlan } from './fill-plan.ts'
import { openBench } from './open-bench.ts'
import { changeActivity, someActivities } from './plan-change.ts'
import { say, timed } from './timed.ts'

const [villages, activities] = [Number(process.argv[2] ?? 400), Number(process.argv[3] ?? 5000)]
const [ROUNDS, EACH_IN, OFFICES, YEAR, QUARTER] = [30, 20, 25, 2026, '2025-T4']

const { app, kab, desa, client, close } = await openBench(villages)
await client((admin) => fillPlan(admin, { kab, desa, year: YEAR, activities, offices: OFFICES, eachIn: EACH_IN, quarters: [QUARTER] }))
// Statistics as the database keeps them by itself in the long run.
await client((admin) => admin.query('vacuum analyze'))
const { office, id } = await client(async (admin) => {
  const { rows } = await admin.query<{ office: string; id: string }>(
    'select office_id as office, id from plan_activities where kab_kode = $1 order by id limit 1',
    [kab],
  )
  return rows[0] ?? { office: '', id: '' }
})

const ASKED = [
  ['rencana, semua lembaga', 'rencana', {}, { tahun: YEAR }],
  ['rencana, halaman 90', 'rencana', {}, { tahun: YEAR, halaman: 90 }],
  ['rencana, satu desa', 'rencana', {}, { tahun: YEAR, desa: desa[0] }],
  ['rencana, satu lembaga', 'rencana', {}, { tahun: YEAR, lembaga: office }],
  ['satu kegiatan', 'rencana/kegiatan/:id', { id }, {}],
  ['versi satu lembaga', 'rencana/versi', {}, { tahun: YEAR, lembaga: office }],
  ['acuan', 'rencana/acuan', {}, {}],
  ['pemetaan program', 'pemetaan-program', {}, { tahun: YEAR }],
  ['tanpa kegiatan', 'pemetaan-program/:kode/tanpa-kegiatan', { kode: codes[0] }, { tahun: YEAR }],
] as const

console.log(`${villages} villages, ${activities} activities in ${EACH_IN} villages each, ${codes.length} indicators`)
for (const [page, route, params, query] of ASKED) {
  const found = planOffers.find(({ contract }) => contract.method === 'GET' && contract.path === `/api/districts/:kab/${route}`)
  if (found === undefined || found.kind !== 'kabupaten') {
    console.log(`${page}: no such route`)
    continue
  }
  const input = { params: { kab, ...params }, query, body: undefined } as never
  let kilobytes = 0
  const ask = async () => {
    const answer = await runInDistrict(asSystem(app.work), 'baca', kab, (ctx) => found.handle(ctx, input, UNWATCHED))
    kilobytes = JSON.stringify(answer).length / 1024
  }
  const first = performance.now()
  await ask()
  const took = performance.now() - first
  say(`${page} (first ${took.toFixed(0)} ms, ${kilobytes.toFixed(0)} kB)`, await timed(ask, ROUNDS))
}
const activityAt = await runInDistrict(asSystem(app.work), 'baca', kab, (ctx) => someActivities(ctx, YEAR))
await sayAfterChange(
  app.work,
  kab,
  {
    name: 'pemetaan program, pertama sesudah satu kegiatan diubah',
    word: 'plan.written',
    make: (ctx, round) => changeActivity(ctx, YEAR, activityAt(round), round),
  },
  () => runInDistrict(asSystem(app.work), 'baca', kab, (ctx) => mapPrograms(ctx, YEAR)),
)
await client(async (admin) => {
  const sum = () =>
    admin.query(
      `select a.office_id, m.source, sum(m.rupiah) from plan_activities a join plan_money m on m.kab_kode = a.kab_kode and m.activity_id = a.id
       where a.kab_kode = $1 and a.year = $2 group by 1, 2`,
      [kab, YEAR],
    )
  say('peer: PostgreSQL adding money by office and source', await timed(sum, ROUNDS))
})
await close()
