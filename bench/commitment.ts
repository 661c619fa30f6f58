/**
 * How soon the register of commitments is answered in a district of 400 villages with 2,000 commitments of a year, each written twice, half of them with progress: for the secretariat, for an
 * office, and just after one was written. Against a peer in the same run: PostgreSQL adding progress. Run: node bench/commitment.ts [commitments]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { syntheticDistrict } from '../packages/core/src/setup/synthetic-district.ts'
import { openApp } from '../packages/server/src/app.ts'
import { list } from '../packages/server/src/capabilities/commitment/list-commitments.ts'
import { writeTrail } from '../packages/server/src/capabilities/trail/door.ts'
import type { DistrictContext } from '../packages/server/src/platform/context.ts'
import { withClient } from '../packages/server/src/platform/database/connect.ts'
import { startEmbedded } from '../packages/server/src/platform/database/start-embedded.ts'
import { asSystem, runInDistrict } from '../packages/server/src/platform/run-work.ts'
import { say, timed } from './timed.ts'

const commitments = Number(process.argv[2] ?? 2000)
const [ROUNDS, CHANGES, OFFICES, YEAR] = [40, 10, 25, 2026]

const data = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
const app = await openApp({ data, say: () => undefined })
const district = syntheticDistrict({ kecamatan: 20, desa: 400, seed: 1 })
const { kode: kab } = district
await app.acts.openDistrictFrom(district, { demo: false })
const embedded = await startEmbedded({ data, say: () => undefined })
const client = <T>(work: Parameters<typeof withClient<T>>[1]) => withClient(embedded.adminUrl('konvergen'), work)
const desa = district.desa.map(({ kode }) => kode)
const PLEDGE = {
  name: null,
  what: 'Membangun jamban bagi keluarga berisiko',
  indicator: null,
  volume: 40,
  unit: 'unit',
  rupiah: '120000000',
  source: 'csr',
  due: '2026-06-30',
  contact: null,
}

const office = await client(async (admin) => {
  await admin.query(
    `insert into opd_offices (kab_kode, id, kind, checked, created_by, created_at) select $1, gen_random_uuid(), 'opd', true, 'bench', now() from generate_series(1, $2::int)`,
    [kab, OFFICES],
  )
  await admin.query(
    `insert into opd_names (kab_kode, office_id, id, nama) select kab_kode, id, gen_random_uuid(), 'Dinas ' || id from opd_offices where kab_kode = $1`,
    [kab],
  )
  await admin.query(
    `insert into commitments (kab_kode, id, year, who, office_id, made_by, made_at)
     select $1, gen_random_uuid(), $2::int, 'lembaga', o.id, 'bench', now()
     from generate_series(1, $3::int) as n join (select id, row_number() over () as no from opd_offices where kab_kode = $1) o on o.no = 1 + n % $4::int`,
    [kab, YEAR, commitments, OFFICES],
  )
  await admin.query(
    `insert into commitment_revisions (kab_kode, commitment_id, no, content, state, written_by, written_at)
     select kab_kode, id, no, $2::jsonb || jsonb_build_object('places', ($3::text[])[1:1 + no * 5]), 'berjalan', 'bench', now()
     from commitments, generate_series(1, 2) as no where kab_kode = $1`,
    [kab, JSON.stringify(PLEDGE), desa],
  )
  await admin.query(
    `insert into commitment_progress (kab_kode, commitment_id, id, day, volume, rupiah, body, documents, noted_by, noted_at)
     select kab_kode, id, gen_random_uuid(), '2026-03-01', 5, 1000000, 'Sudah', '{}', 'bench', now()
     from (select *, row_number() over () as at from commitments where kab_kode = $1) c, generate_series(1, 3) where at % 2 = 0`,
    [kab],
  )
  // Statistics as the database keeps them by itself in the long run.
  await admin.query('vacuum analyze')
  const { rows } = await admin.query<{ id: string }>('select id from opd_offices where kab_kode = $1 limit 1', [kab])
  return rows[0]?.id ?? ''
})
const reading = <T>(work: (ctx: DistrictContext) => Promise<T>) => runInDistrict(asSystem(app.work), 'baca', kab, work)
const asOffice = (ctx: DistrictContext): DistrictContext => {
  const grant = { role: 'opd' as const, kab, areas: [kab], opd: office, from: '2020-01-01', until: null }
  return { ...ctx, actor: { kind: 'akun', id: 'bench', grants: [grant], secondFactor: true } }
}
const all = () => reading((ctx) => list(ctx, { tahun: YEAR }))
const own = () => reading((ctx) => list(asOffice(ctx), { tahun: YEAR }))

const first = await timed(all, 1)
const answer = await own()
console.log(
  `${answer.hitungan.semua} commitments, ${answer.hitungan.milikSaya} of one's own, ${(JSON.stringify(answer).length / 1024).toFixed(0)} kB; first ${first[0]?.toFixed(0)} ms`,
)
say('register, secretariat', await timed(all, ROUNDS))
say('register, an office', await timed(own, ROUNDS))
const took: number[] = []
for (let round = 0; round < CHANGES; round += 1) {
  await runInDistrict(asSystem(app.work), 'tulis', kab, async (ctx) =>
    writeTrail(ctx, { kab, act: 'commitment.changed', subject: kab, detail: {} }),
  )
  took.push(...(await timed(own, 1)))
}
say(
  'register, first after one was written',
  took.toSorted((a, b) => a - b),
)
await client(async (admin) => {
  const sum = () =>
    admin.query('select commitment_id, sum(volume), sum(rupiah) from commitment_progress where kab_kode = $1 group by 1', [kab])
  say('peer: PostgreSQL adding progress', await timed(sum, ROUNDS))
})
await app.close()
await embedded.stop()
rmSync(data, { recursive: true, force: true })
