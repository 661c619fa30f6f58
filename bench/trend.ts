/**
 * How soon the village trend of 24 months is answered over 1.44 million stored measurements: 60,000 children, 60 villages. One list comes in
 * through the program; the other months are copies of it, written by SQL. Run: node bench/trend.ts [rows a month] [months]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { syntheticDistrict } from '../packages/core/src/setup/synthetic-district.ts'
import { openApp } from '../packages/server/src/app.ts'
import { recountMonths } from '../packages/server/src/capabilities/measurement/months-store.ts'
import { readTrend } from '../packages/server/src/capabilities/situation/read-trend.ts'
import { withClient } from '../packages/server/src/platform/database/connect.ts'
import { startEmbedded } from '../packages/server/src/platform/database/start-embedded.ts'
import { asSystem, runInDistrict } from '../packages/server/src/platform/run-work.ts'

const SIZE = { kecamatan: 7, desa: 60, seed: 1 }
const ROUNDS = 200
const rows = process.argv[2] ?? '60000'
const months = Number(process.argv[3] ?? 24)

const data = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
const folder = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url))
const wanted = ['--desa', String(SIZE.desa), '--kecamatan', String(SIZE.kecamatan), '--benih', String(SIZE.seed)]
execFileSync(process.execPath, [main, 'demo', '--anak', '--out', folder, '--baris', rows, '--sampai', '2026-02', ...wanted])
const file = readdirSync(folder).find((name) => name.startsWith('eppgbm-anak')) ?? ''

const app = await openApp({ data, say: () => undefined })
const district = syntheticDistrict(SIZE)
await app.acts.openDistrictFrom(district, { demo: false })
const preview = await app.acts.uploadImport(district.kode, { name: file, bytes: readFileSync(path.join(folder, file)) })
await app.acts.applyImport(district.kode, { id: preview.import.id, confirm: [] })

const embedded = await startEmbedded({ data, say: () => undefined })
await withClient(embedded.adminUrl('konvergen'), async (admin) => {
  const { rows: columns } = await admin.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'measurements' and column_name not in ('day', 'month', 'id')`,
  )
  const names = columns.map(({ name }) => name).join(', ')
  await admin.query(`insert into measurements (day, month, id, ${names})
    select day - (n * interval '1 month'), month - (n * interval '1 month'), gen_random_uuid(), ${names}
    from measurements, generate_series(1, ${months - 1}) as n`)
  await admin.query('analyze')
})
const stored = await withClient(embedded.adminUrl('konvergen'), async (admin) => {
  return (
    await admin.query<{ n: number; months: string[] }>(
      `select count(*)::int as n, array_agg(distinct month)::text[] as months from measurements`,
    )
  ).rows[0]
})
await runInDistrict(asSystem(app.work), 'turunan', district.kode, (ctx) => recountMonths(ctx, stored?.months ?? []))

const times: number[] = []
let answered = 0
for (let round = 0; round < ROUNDS; round += 1) {
  const area = district.desa[round % district.desa.length]?.kode ?? district.kode
  const before = performance.now()
  const { individu } = await runInDistrict(asSystem(app.work), 'baca', district.kode, (ctx) => readTrend(ctx, { area, bulan: months }))
  times.push(performance.now() - before)
  answered += individu.length
}
times.sort((a, b) => a - b)
const at = (share: number): string => `${(times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1)} ms`
console.log(
  `${stored?.n} measurements, ${stored?.months.length} months; village trend (${answered} months in ${ROUNDS} answers): median ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}`,
)
await app.close()
await embedded.stop()
for (const each of [data, folder]) rmSync(each, { recursive: true, force: true })
