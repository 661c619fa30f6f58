/**
 * How soon budgets are taken in and answered in a district of 400 villages with 20,000 lines of APBDes: a file is read, kept, compared and applied; pages of the list, of one village, by words, one line,
 * the whole year for later rooms. Once more with as many lines out of Siskeudes, read where intake keeps them. Against a peer in the same run: PostgreSQL adding the money by village.
 * Run: node bench/budget.ts [villages] [lines]
 */
import { readBudgetLines } from '../packages/server/src/capabilities/budget/line-store.ts'
import { lookAtBudget } from '../packages/server/src/capabilities/budget/look-at-budget.ts'
import { lookAtLine } from '../packages/server/src/capabilities/budget/look-at-line.ts'
import { insertHandLine } from '../packages/server/src/capabilities/budget/writing-store.ts'
import type { DistrictContext } from '../packages/server/src/platform/context.ts'
import { asSystem, runInDistrict } from '../packages/server/src/platform/run-work.ts'
import { sayAfterChange } from './after-change.ts'
import { openBench } from './open-bench.ts'
import { say, timed } from './timed.ts'

const [villages, lines] = [Number(process.argv[2] ?? 400), Number(process.argv[3] ?? 20_000)]
const [ROUNDS, YEAR, SISKEUDES_YEAR] = [40, 2026, 2025]
const SOURCES = ['DDS', 'ADD', 'PAD', 'PBH']

const { app, kab, desa, client, close } = await openBench(villages)
const each = Math.ceil(lines / villages)
const rows = desa.flatMap((kode) =>
  Array.from({ length: each }, (_, at) =>
    [
      kode,
      `02.0${1 + (at % 4)}.${String(1 + (at % 20)).padStart(2, '0')}`,
      `Kegiatan ${at} bagi balita`,
      `5.2.${at % 9}`,
      SOURCES[at % 4],
      10,
      'kali',
      150_000,
      1_500_000,
    ].join(','),
  ),
)
const bytes = Buffer.from(['Desa,Kode Kegiatan,Uraian,Kode Rekening,Sumber Dana,Volume,Satuan,Harga Satuan,Jumlah', ...rows].join('\r\n'))

const took = async (name: string, work: () => Promise<unknown>): Promise<void> => {
  const start = performance.now()
  await work()
  console.log(`${name}: ${(performance.now() - start).toFixed(0)} ms`)
}
const file = { name: 'apbdes.csv', bytes }
await took(`unggah dan periksa ${rows.length} baris`, () =>
  app.acts.importBudget(kab, file, { tahap: 'apbdes', tahun: YEAR, isApplied: false }),
)
await took('unggah, periksa, terapkan', () => app.acts.importBudget(kab, file, { tahap: 'apbdes', tahun: YEAR, isApplied: true }))
await took('sekali lagi: dibandingkan dengan yang berlaku', () =>
  app.acts.importBudget(kab, file, { tahap: 'apbdes', tahun: YEAR, isApplied: true }),
)

await client(async (admin) => {
  await admin.query(
    `insert into imports (kab_kode, id, kind, file_name, sha256, reading, period, state, row_count, placed_count, galat, periksa, catatan, uploaded_at, decided_at)
     values ($1, gen_random_uuid(), 'siskeudes-rab', 'rab.csv', repeat('a', 64), '{}', $2, 'applied', $3, $3, 0, 0, 0, now(), now())`,
    [kab, String(SISKEUDES_YEAR), rows.length],
  )
  await admin.query(
    `insert into office_records (kab_kode, import_id, row, area_kode, content)
     select l.kab_kode, i.id, l.row, l.owner, jsonb_build_object('kdKeg', '01.2001.' || l.code, 'kdRincian', l.account, 'uraian', l.title, 'sumberDana', l.source_text, 'satuan', 'kali',
       'jumlah', 10, 'harga', 150000, 'anggaran', 1500000, 'anggaranStlhPak', 1500000)
     from budget_lines l join budget_files f on f.kab_kode = l.kab_kode and f.id = l.file_id join imports i on i.kab_kode = l.kab_kode
     where l.kab_kode = $1 and f.id = (select id from budget_files where kab_kode = $1 order by id desc limit 1)`,
    [kab],
  )
  // Statistics as the database keeps them by itself in the long run.
  await admin.query('vacuum analyze')
})

const inDistrict = (work: (ctx: DistrictContext) => Promise<unknown>) => runInDistrict(asSystem(app.work), 'baca', kab, work)
const { id } = (await runInDistrict(asSystem(app.work), 'baca', kab, (ctx) => lookAtBudget(ctx, { tahap: 'apbdes', tahun: YEAR })))
  .lines[0] ?? { id: '' }
const [siskeudes] = await runInDistrict(asSystem(app.work), 'baca', kab, (ctx) =>
  readBudgetLines(ctx, { year: SISKEUDES_YEAR, stages: ['apbdes'] }),
)

if (siskeudes === undefined) throw new Error('no line out of Siskeudes')
const ASKED: readonly (readonly [string, (ctx: DistrictContext) => Promise<unknown>])[] = [
  ['daftar, halaman 1', (ctx) => lookAtBudget(ctx, { tahap: 'apbdes', tahun: YEAR })],
  ['daftar, halaman 390', (ctx) => lookAtBudget(ctx, { tahap: 'apbdes', tahun: YEAR, halaman: 390 })],
  ['satu desa', (ctx) => lookAtBudget(ctx, { tahap: 'apbdes', tahun: YEAR, desa: desa[7] ?? '' })],
  ['satu sumber', (ctx) => lookAtBudget(ctx, { tahap: 'apbdes', tahun: YEAR, sumber: 'add' })],
  ['cari kata', (ctx) => lookAtBudget(ctx, { tahap: 'apbdes', tahun: YEAR, cari: 'kegiatan 7' })],
  ['satu baris', (ctx) => lookAtLine(ctx, id)],
  ['seluruh tahun (ruang lain)', (ctx) => readBudgetLines(ctx, { year: YEAR, stages: ['apbdes'] })],
  ['Siskeudes, halaman 1', (ctx) => lookAtBudget(ctx, { tahap: 'apbdes', tahun: SISKEUDES_YEAR })],
  ['Siskeudes, satu desa', (ctx) => lookAtBudget(ctx, { tahap: 'apbdes', tahun: SISKEUDES_YEAR, desa: desa[7] ?? '' })],
  ['Siskeudes, satu baris', (ctx) => lookAtLine(ctx, siskeudes.id)],
]
const changeLine = async (ctx: DistrictContext, round: number): Promise<void> => {
  const owner = desa[(round * 17) % desa.length] ?? ''
  const facts = { ...siskeudes, title: `Baris ketik ${round}`, source: null, sourceText: null }
  await insertHandLine(ctx, { stage: 'apbdes', year: SISKEUDES_YEAR }, { rowId: ctx.newId(), id: ctx.newId(), owner, facts })
}
for (const [name, work] of ASKED) say(name, await timed(() => inDistrict(work), ROUNDS))
await sayAfterChange(
  app.work,
  kab,
  { name: 'Siskeudes, halaman 1, pertama sesudah satu baris ketik', word: 'budget.written', make: changeLine },
  () => inDistrict((ctx) => lookAtBudget(ctx, { tahap: 'apbdes', tahun: SISKEUDES_YEAR })),
)
await client(async (admin) => {
  const sum = () => admin.query('select owner, sum(rupiah) from budget_lines where kab_kode = $1 and year = $2 group by owner', [kab, YEAR])
  say('peer: PostgreSQL adding money by village', await timed(sum, ROUNDS))
})
await close()
