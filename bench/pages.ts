/**
 * How soon the data of each page of the analysis are answered in a district of 400 villages: 30,000 children over 24 months, every indicator over 8 quarters.
 * Against a peer in the same run: PostgreSQL summing the village months that all of it stands on. Run: node bench/pages.ts [villages] [children] [rounds]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { SHIPPED } from '../packages/core/src/indicators/catalogue.ts'
import { syntheticDistrict } from '../packages/core/src/setup/synthetic-district.ts'
import { openApp } from '../packages/server/src/app.ts'
import { coverageOffers } from '../packages/server/src/capabilities/coverage/routes.ts'
import { lokusOffers } from '../packages/server/src/capabilities/lokus/routes.ts'
import { recountMonths } from '../packages/server/src/capabilities/measurement/months-store.ts'
import { measurementOffers } from '../packages/server/src/capabilities/measurement/routes.ts'
import { situationOffers } from '../packages/server/src/capabilities/situation/routes.ts'
import { withClient } from '../packages/server/src/platform/database/connect.ts'
import { startEmbedded } from '../packages/server/src/platform/database/start-embedded.ts'
import { UNWATCHED } from '../packages/server/src/platform/progress.ts'
import { asSystem, runInDistrict } from '../packages/server/src/platform/run-work.ts'

const [villages, children, rounds] = [process.argv[2] ?? '400', process.argv[3] ?? '30000', Number(process.argv[4] ?? 40)]
const SIZE = { kecamatan: 20, desa: Number(villages), seed: 1 }
const MONTHS = 24
const LAST = '2026-02'
const QUARTERS = ['2024-T1', '2024-T2', '2024-T3', '2024-T4', '2025-T1', '2025-T2', '2025-T3', '2025-T4']
const YEARS = ['2024', '2025']
const LATEST = '2025-T4'

const data = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
const folder = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url))
const wanted = ['--desa', String(SIZE.desa), '--kecamatan', String(SIZE.kecamatan), '--benih', String(SIZE.seed)]
execFileSync(process.execPath, [main, 'demo', '--anak', '--out', folder, '--baris', children, '--sampai', LAST, ...wanted])
const file = readdirSync(folder).find((name) => name.startsWith('eppgbm-anak')) ?? ''

const app = await openApp({ data, say: () => undefined })
const district = syntheticDistrict(SIZE)
const { kode: kab } = district
await app.acts.openDistrictFrom(district, { demo: false })
const preview = await app.acts.uploadImport(kab, { name: file, bytes: readFileSync(path.join(folder, file)) })
await app.acts.applyImport(kab, { id: preview.import.id, confirm: [] })

const embedded = await startEmbedded({ data, say: () => undefined })
const admin = <T>(work: Parameters<typeof withClient<T>>[1]) => withClient(embedded.adminUrl('konvergen'), work)
await admin(async (client) => {
  const { rows: columns } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'measurements' and column_name not in ('day', 'month', 'id')`,
  )
  const names = columns.map(({ name }) => name).join(', ')
  await client.query(`insert into measurements (day, month, id, ${names})
    select day - (n * interval '1 month'), month - (n * interval '1 month'), gen_random_uuid(), ${names}
    from measurements, generate_series(1, ${MONTHS - 1}) as n`)
})
const counted = SHIPPED.filter(({ code, sameAs, level }) => sameAs === null && level === 'desa' && /^[ES]/.test(code))
const governed = [...new Set(counted.flatMap(({ denominatorCode }) => denominatorCode ?? []))]
await admin(async (client) => {
  const fill = (periods: readonly string[], codes: readonly string[], value: string) =>
    client.query(
      `insert into coverage_values (kab_kode, period, code, part, area, id, value, from_elsewhere, retracted, version, on_behalf, source, entered_by, entered_at)
       select $1, period, code, 'nilai', area, gen_random_uuid(), ${value}, false, false, 0, false, 'ketik', 'bench', now()
       from unnest($2::text[]) as period, unnest($3::text[]) as code, unnest($4::text[]) as area`,
      [kab, periods, codes, district.desa.map(({ kode }) => kode)],
    )
  const codesOf = (rhythm: string) => counted.filter(({ frequency }) => frequency === rhythm).map(({ code }) => code)
  await fill(YEARS, [...governed, ...codesOf('tahunan')], '100 + (random() * 50)::int')
  await fill(QUARTERS, codesOf('triwulan'), '(random() * 100)::int')
  await fill(
    YEARS.flatMap((year) => [`${year}-S1`, `${year}-S2`]),
    codesOf('semester'),
    '(random() * 100)::int',
  )
  await client.query('analyze')
})
const months = await admin(
  async (client) =>
    (await client.query<{ months: string[] }>(`select array_agg(distinct month)::text[] as months from measurements`)).rows[0]?.months,
)
await runInDistrict(asSystem(app.work), 'turunan', kab, (ctx) => recountMonths(ctx, months ?? []))
await admin((client) => client.query('vacuum analyze'))

const ROUTES = [...situationOffers, ...lokusOffers, ...coverageOffers, ...measurementOffers]
const village = district.desa[0]?.kode ?? ''
const kec = district.kecamatan[0]?.kode ?? ''
type Values = Readonly<Record<string, unknown>>
const ASKED: readonly (readonly [page: string, path: string, params: Values, query: Values])[] = [
  ['situasi', 'situation', {}, { sumber: 'individu' }],
  ['tren', 'tren', {}, { bulan: MONTHS }],
  ['tren desa', 'tren', {}, { area: village, bulan: MONTHS }],
  ['peta', 'peta/situasi/:ukuran', { ukuran: 'stunting' }, { sumber: 'individu', banyak: 6 }],
  ['peta, taksiran', 'peta/situasi/:ukuran', { ukuran: 'stunting' }, { sumber: 'individu', perkiraan: true }],
  ['peta cakupan', 'peta/cakupan/:kode', { kode: counted[0]?.code ?? '' }, { banyak: 6 }],
  ['kesenjangan desa', 'kesenjangan/:periode', { periode: LATEST }, { sumbu: 'desa' }],
  ['kesenjangan lembaga', 'kesenjangan/:periode', { periode: LATEST }, { sumbu: 'lembaga' }],
  ['penyebab', 'penyebab', {}, {}],
  ['penyebab kecamatan', 'penyebab', {}, { wilayah: kec }],
  ['angka & target', 'angka-terbit', {}, {}],
  ['lokus kuadran', 'lokus', {}, { sumber: 'individu' }],
  ['lokus indeks', 'lokus', {}, { sumber: 'individu', metode: 'indeks', taksiran: 'eb' }],
  ['lokus indeks FH', 'lokus', {}, { sumber: 'individu', metode: 'indeks', taksiran: 'fh' }],
  ['lokus per tahun', 'lokus/tahun', {}, {}],
  ['versi analisis', 'analisis', {}, {}],
  ['cakupan', 'cakupan/:periode', { periode: LATEST }, {}],
  ['mutu', 'mutu', {}, {}],
]

const at = (times: readonly number[], share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0
const said: { page: string; first: number; median: number; p95: number; kilobytes: number }[] = []
for (const [page, route, params, query] of ASKED) {
  const found = ROUTES.find(({ contract }) => contract.method === 'GET' && contract.path === `/api/districts/:kab/${route}`)
  if (found === undefined || found.kind !== 'kabupaten') {
    console.log(`${page}: no such route`)
    continue
  }
  const input = { params: { kab, ...params }, query, body: undefined } as never
  const ask = async (): Promise<[number, number]> => {
    const before = performance.now()
    const answer = await runInDistrict(asSystem(app.work), 'baca', kab, (ctx) => found.handle(ctx, input, UNWATCHED))
    const text = JSON.stringify(answer)
    return [performance.now() - before, text.length]
  }
  const [first, length] = await ask()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push((await ask())[0])
  times.sort((a, b) => a - b)
  said.push({ page, first, median: at(times, 0.5), p95: at(times, 0.95), kilobytes: length / 1000 })
}
const peer: number[] = []
await admin(async (client) => {
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now()
    await client.query('select desa_kode, month, count(*), sum(1) from measurements where kab_kode = $1 and month = $2 group by 1, 2', [
      kab,
      `${LAST}-01`,
    ])
    peer.push(performance.now() - before)
  }
})
peer.sort((a, b) => a - b)
console.log(`${villages} villages, ${children} children, ${MONTHS} months, ${counted.length} indicators`)
for (const { page, first, median, p95, kilobytes } of said) {
  const ratio = (median / at(peer, 0.5)).toFixed(1)
  console.log(
    `${page.padEnd(22)} first ${first.toFixed(0).padStart(5)} ms, median ${median.toFixed(0).padStart(4)}, p95 ${p95.toFixed(0).padStart(4)} ms, ${kilobytes.toFixed(0)} kB, × ${ratio}`,
  )
}
console.log(`PostgreSQL, one month of measurements by village: median ${at(peer, 0.5).toFixed(0)} ms`)
await app.close()
await embedded.stop()
for (const folderOf of [data, folder]) rmSync(folderOf, { recursive: true, force: true })
