/**
 * A district filled for measures: one list of children copied over the months before it, and every indicator of villages over two years.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { SHIPPED } from '../packages/core/src/indicators/catalogue.ts'
import { syntheticDistrict } from '../packages/core/src/setup/synthetic-district.ts'
import { openApp } from '../packages/server/src/app.ts'
import { recountMonths } from '../packages/server/src/capabilities/measurement/months-store.ts'
import { withClient } from '../packages/server/src/platform/database/connect.ts'
import { startEmbedded } from '../packages/server/src/platform/database/start-embedded.ts'
import { asSystem, runInDistrict } from '../packages/server/src/platform/run-work.ts'

const LAST = '2026-02'
const QUARTERS = ['2024-T1', '2024-T2', '2024-T3', '2024-T4', '2025-T1', '2025-T2', '2025-T3', '2025-T4']
const YEARS = ['2024', '2025']

export interface Filling {
  readonly villages: number
  readonly kecamatan: number
  readonly children: number
  readonly months: number
}

/** With everything that holds it: `close` leaves nothing behind. */
export async function fillDistrict({ villages, kecamatan, children, months: many }: Filling) {
  const size = { kecamatan, desa: villages, seed: 1 }
  const data = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
  const folder = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
  const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url))
  const wanted = ['--desa', String(size.desa), '--kecamatan', String(size.kecamatan), '--benih', String(size.seed)]
  execFileSync(process.execPath, [main, 'demo', '--anak', '--out', folder, '--baris', String(children), '--sampai', LAST, ...wanted])
  const file = readdirSync(folder).find((name) => name.startsWith('eppgbm-anak')) ?? ''

  const app = await openApp({ data, say: () => undefined })
  const district = syntheticDistrict(size)
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
      from measurements, generate_series(1, ${many - 1}) as n`)
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

  return {
    app,
    district,
    counted,
    admin,
    last: LAST,
    latest: '2025-T4',
    close: async () => {
      await app.close()
      await embedded.stop()
      for (const each of [data, folder]) rmSync(each, { recursive: true, force: true })
    },
  }
}
