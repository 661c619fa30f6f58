/**
 * How soon the causes are answered for 31,000 children measured six months long and two lists of 60,000 families, most children linked to one; against a peer: PostgreSQL
 * counting the families of the later list by village and marks. Allowed: 300 ms for 95 of 100 answers once the first is there; lists of people are not kept and only told. Run: node bench/causes.ts [children] [families]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openApp } from '../packages/server/src/app.ts'
import { listChildrenOfCauses } from '../packages/server/src/capabilities/situation/list-causes.ts'
import { lookAtCauses } from '../packages/server/src/capabilities/situation/look-at-causes.ts'
import { withClient } from '../packages/server/src/platform/database/connect.ts'
import { startEmbedded } from '../packages/server/src/platform/database/start-embedded.ts'
import { asSystem, runInDistrict } from '../packages/server/src/platform/run-work.ts'
import { bringRegisters, LARGE_DISTRICT } from '../packages/server/test/support/many-causes.ts'
import { at, say, timed } from './timed.ts'

const ROUNDS = 40
const LIST_ROUNDS = 8
const MOST_MS = 300
const children = Number(process.argv[2] ?? 31_000)
const families = Number(process.argv[3] ?? 60_000)

const data = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
const app = await openApp({ data, say: () => undefined })
const district = LARGE_DISTRICT
const { kode: kab } = district
await app.acts.openDistrictFrom(district, { demo: false })
await bringRegisters(app.work, { children, families })
const embedded = await startEmbedded({ data, say: () => undefined })
const client = <T>(work: Parameters<typeof withClient<T>>[1]) => withClient(embedded.adminUrl('konvergen'), work)
const linked = await client(async (admin) => {
  const { rowCount } = await admin.query(
    `insert into family_members (kab_kode, id, child_id, family_id, basis, begins, recorded_by, recorded_at)
     select $1, gen_random_uuid(), c.id, f.id, 'orang', current_date, 'bench', now()
     from (select id, desa_kode, row_number() over (partition by desa_kode order by id) as place from children where kab_kode = $1) c
     join (select id, desa_kode, row_number() over (partition by desa_kode order by id) as place from families where kab_kode = $1) f
       on f.desa_kode = c.desa_kode and f.place = c.place where c.place % 5 <> 0`,
    [kab],
  )
  await admin.query('analyze')
  return rowCount
})

const look = async (query: { wilayah?: string; faktor?: string } = {}) =>
  JSON.stringify(await runInDistrict(asSystem(app.work), 'baca', kab, (ctx) => lookAtCauses(ctx, query)))
say('the first', await timed(() => look(), 1))
const { anak, krs, tautan } = JSON.parse(await look()) as { anak: object; krs: number; tautan: object }
console.log(`${children} children, ${families} families, ${linked} linked: ${JSON.stringify({ anak, krs, tautan })}`)
const [kecamatan, village] = [district.kecamatan[3]?.kode ?? '', district.desa[33]?.kode ?? '']
const warm = {
  district: await timed(() => look(), ROUNDS),
  'other factors': await timed(() => look({ faktor: 'air,jamban,duaT' }), ROUNDS),
  kecamatan: await timed(() => look({ wilayah: kecamatan }), ROUNDS),
  village: await timed(() => look({ wilayah: village }), ROUNDS),
}
for (const [name, times] of Object.entries(warm)) say(name, times)
const list = (wilayah: string) =>
  runInDistrict(asSystem(app.work), 'baca', kab, (ctx) => listChildrenOfCauses(ctx, { wilayah, daftar: 'stunting' }))
say('children of the district, not kept', await timed(() => list(kab), LIST_ROUNDS))
say('children of a kecamatan, not kept', await timed(() => list(kecamatan), LIST_ROUNDS))
const peer = await client((admin) =>
  timed(
    () =>
      admin.query(
        `select r.desa_kode, r.marks, count(*) from family_records r join family_lists l on l.kab_kode = r.kab_kode and l.id = r.list_id
         where r.kab_kode = $1 and l.period = '2026-S1' group by 1, 2`,
        [kab],
      ),
    ROUNDS,
  ),
)
say('PostgreSQL counting one list', peer)
await app.close()
await embedded.stop()
rmSync(data, { recursive: true, force: true })
if (Object.values(warm).some((times) => at(times, 0.95) > MOST_MS)) process.exitCode = 1
