/**
 * How soon the gap matrix is answered for 400 villages, 64 indicators and 8 quarters, against a peer: PostgreSQL adding the numerators and denominators of the
 * same two quarters by village and indicator. Everything is reported quarterly, which is more than a district does. Run: node bench/gap-matrix.ts [villages]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SHIPPED } from '../packages/core/src/indicators/catalogue.ts'
import { syntheticDistrict } from '../packages/core/src/setup/synthetic-district.ts'
import { openApp } from '../packages/server/src/app.ts'
import { lookAtGaps } from '../packages/server/src/capabilities/situation/look-at-gaps.ts'
import { withClient } from '../packages/server/src/platform/database/connect.ts'
import { startEmbedded } from '../packages/server/src/platform/database/start-embedded.ts'
import { asSystem, runInDistrict } from '../packages/server/src/platform/run-work.ts'
import { at, say, timed } from './timed.ts'

const ROUNDS = 60
const villages = Number(process.argv[2] ?? 400)
const QUARTERS = ['2024-T1', '2024-T2', '2024-T3', '2024-T4', '2025-T1', '2025-T2', '2025-T3', '2025-T4']
const LATEST = '2025-T4'

const data = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
const app = await openApp({ data, say: () => undefined })
const district = syntheticDistrict({ kecamatan: 20, desa: villages, seed: 1 })
const { kode: kab } = district
await app.acts.openDistrictFrom(district, { demo: false })

const counted = SHIPPED.filter(({ code, sameAs }) => sameAs === null && /^[ES]/.test(code))
const governed = [...new Set(counted.flatMap(({ denominatorCode }) => denominatorCode ?? []))]
const embedded = await startEmbedded({ data, say: () => undefined })
const client = <T>(work: Parameters<typeof withClient<T>>[1]) => withClient(embedded.adminUrl('konvergen'), work)
const stored = await client(async (admin) => {
  const fill = (periods: readonly string[], codes: readonly string[], value: string) =>
    admin.query(
      `insert into coverage_values (kab_kode, period, code, part, area, id, value, from_elsewhere, retracted, version, on_behalf, source, entered_by, entered_at)
       select $1, period, code, 'nilai', area, gen_random_uuid(), ${value}, false, false, 0, false, 'ketik', 'bench', now()
       from unnest($2::text[]) as period, unnest($3::text[]) as code, unnest($4::text[]) as area`,
      [kab, periods, codes, district.desa.map((desa) => desa.kode)],
    )
  await fill(['2024', '2025'], governed, '100 + (random() * 50)::int')
  await fill(
    QUARTERS,
    counted.map(({ code }) => code),
    '(random() * 100)::int',
  )
  await client((another) => another.query('vacuum analyze coverage_values'))
  return (await admin.query<{ n: number }>('select count(*)::int as n from coverage_values')).rows[0]?.n
})
// All indicators in one rhythm, as a district may choose.
await client(async (admin) => {
  for (const definition of counted.filter(({ level }) => level === 'desa'))
    await admin.query(
      `insert into indicator_definitions (kab_kode, code, version, from_year, retired, definition, reason, decided_by, decided_at)
       values ($1, $2, 1, 2024, false, $3, 'bench', 'bench', now())`,
      [kab, definition.code, JSON.stringify({ ...definition, version: 1, frequency: 'triwulan' })],
    )
})

const look = async (axis: 'desa' | 'kec' | 'lembaga') =>
  JSON.stringify(await runInDistrict(asSystem(app.work), 'baca', kab, (ctx) => lookAtGaps(ctx, LATEST, axis)))
console.log(`${stored} numbers, ${villages} villages, ${counted.length} indicators, ${QUARTERS.length} quarters`)
say('cold, by village', await timed(() => look('desa'), 1))
const warm = await timed(() => look('desa'), ROUNDS)
say('by village, as JSON', warm)
say('by kecamatan', await timed(() => look('kec'), ROUNDS))
say('by office', await timed(() => look('lembaga'), ROUNDS))
console.log(`answer by village: ${((await look('desa')).length / 1e6).toFixed(1)} MB`)

const peer = await client(async (admin) => {
  const sums = `select distinct on (period, code, area) period, code, area, value from coverage_values
    where kab_kode = $1 and period = any($2) order by period, code, area, entered_at desc, id desc`
  return timed(
    () =>
      admin.query(`with latest as (${sums}) select period, code, area, sum(value) from latest group by 1, 2, 3`, [
        kab,
        ['2025-T3', LATEST],
      ]),
    20,
  )
})
say('PostgreSQL, two quarters', peer)
console.log(`ratio of medians to PostgreSQL: ${(at(warm, 0.5) / at(peer, 0.5)).toFixed(2)}`)
await app.close()
await embedded.stop()
rmSync(data, { recursive: true, force: true })
