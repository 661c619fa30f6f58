/**
 * How soon packages of villages are answered in a district of 400 villages, all issued, five recommendations each, and 5,000 activities of the year in 20 villages each: the list, one village,
 * each once more just after one of them was changed. Against a peer in the same run: PostgreSQL counting the activities of each village. Run: node bench/village.ts [villages] [activities]
 */
import { issuePackages } from '../packages/server/src/capabilities/village/issue-packages.ts'
import { listVillages } from '../packages/server/src/capabilities/village/list-villages.ts'
import { lookAtVillage } from '../packages/server/src/capabilities/village/look-at-village.ts'
import { insertWritings, readRecommendations } from '../packages/server/src/capabilities/village/store.ts'
import type { DistrictContext } from '../packages/server/src/platform/context.ts'
import { asSystem, runInDistrict } from '../packages/server/src/platform/run-work.ts'
import { type Change, sayAfterChange } from './after-change.ts'
import { fillPlan } from './fill-plan.ts'
import { openBench } from './open-bench.ts'
import { changeActivity, someActivities } from './plan-change.ts'
import { say, timed } from './timed.ts'

const [villages, activities] = [Number(process.argv[2] ?? 400), Number(process.argv[3] ?? 5000)]
const [ROUNDS, EACH_IN, OFFICES, YEAR, TAKEN] = [30, 20, 25, 2026, 5]

const { app, kab, desa, client, close } = await openBench(villages)
const [one = ''] = desa

await client((admin) =>
  fillPlan(admin, { kab, desa, year: YEAR, activities, offices: OFFICES, eachIn: EACH_IN, quarters: ['2025-T4', '2026-T1'] }),
)
await client((admin) => admin.query('vacuum analyze'))
const reading = <T>(work: (ctx: DistrictContext) => Promise<T>) => runInDistrict(asSystem(app.work), 'baca', kab, work)
const writing = <T>(work: (ctx: DistrictContext) => Promise<T>) => runInDistrict(asSystem(app.work), 'tulis', kab, work)

const { recommendations } = await reading((ctx) => lookAtVillage(ctx, one, YEAR))
const entries = recommendations.slice(0, TAKEN).map(({ entry }) => entry)
await client(async (admin) => {
  await admin.query(
    `insert into village_recommendations (kab_kode, id, desa_kode, year, entry, made_by, made_at)
     select $1, gen_random_uuid(), desa, $2::int, entry, 'bench', now() from unnest($3::text[]) as desa, unnest($4::text[]) as entry`,
    [kab, YEAR, desa, entries],
  )
  await admin.query(
    `insert into village_revisions (kab_kode, recommendation_id, no, desa_kode, state, content, basis, written_by, written_at)
     select kab_kode, id, 1, desa_kode, 'pakai', $2, '{"period":null,"gaps":[],"costItem":null}', 'bench', now() from village_recommendations where kab_kode = $1`,
    [kab, JSON.stringify({ title: 'Usulan', unit: 'unit', volume: 10, unitCost: '250000', source: 'dana-desa', note: null })],
  )
})
await writing((ctx) => issuePackages(ctx, { tahun: YEAR, desa }))
// Statistics as the database keeps them by itself in the long run.
await client((admin) => admin.query('vacuum analyze'))

const list = () => reading((ctx) => listVillages(ctx, YEAR))
const look = () => reading((ctx) => lookAtVillage(ctx, one, YEAR))
const activityAt = await reading((ctx) => someActivities(ctx, YEAR))
const written = await reading((ctx) => readRecommendations(ctx, { year: YEAR }))
const CHANGES: readonly Change[] = [
  {
    name: 'pertama sesudah satu usulan ditulis',
    word: 'village.written',
    make: async (ctx, round) => {
      const [of] = await readRecommendations(ctx, { year: YEAR, id: written[(round * 31) % written.length]?.id })
      if (of === undefined) throw new Error('no recommendation')
      const { id, desa: kode, revision, state, facts, basis, reason } = of
      await insertWritings(ctx, [{ id, desa: kode, revision: revision + 1, state, facts: { ...facts, volume: round }, basis, reason }])
    },
  },
  {
    name: 'pertama sesudah satu kegiatan diubah',
    word: 'plan.written',
    make: (ctx, round) => changeActivity(ctx, YEAR, activityAt(round), round),
  },
]

const answer = await list()
console.log(`${villages} villages, ${answer.villages.filter(({ version }) => version !== null).length} issued, ${activities} activities`)
for (const [name, ask] of [
  ['daftar', list],
  ['satu desa', look],
] as const) {
  say(name, await timed(ask, ROUNDS))
  for (const change of CHANGES) await sayAfterChange(app.work, kab, { ...change, name: `${name}, ${change.name}` }, ask)
}
await client(async (admin) => {
  const count = () => admin.query('select desa_kode, count(*) from plan_places where kab_kode = $1 group by 1', [kab])
  say('peer: PostgreSQL counting activities by village', await timed(count, ROUNDS))
})
await close()
