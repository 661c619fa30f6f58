/**
 * How soon the chain and the budget view are answered in a district of 400 villages with 5,000 activities of a year, each in 20 villages, with a line in the RKPD and three in the DPA,
 * links to all of them, eight quarters of reports, and gaps before and since. Against a peer in the same run: PostgreSQL adding lines by stage and owner. Run: node bench/chain.ts
 * [villages] [activities]
 */
import { readBudgetLines } from '../packages/server/src/capabilities/budget/line-store.ts'
import { findHandLine, replaceHandLine } from '../packages/server/src/capabilities/budget/writing-store.ts'
import { chainOffers } from '../packages/server/src/capabilities/chain/routes.ts'
import { insertChainUnlink, readChainLinks } from '../packages/server/src/capabilities/chain/store.ts'
import type { DistrictContext } from '../packages/server/src/platform/context.ts'
import { asSystem, runInDistrict } from '../packages/server/src/platform/run-work.ts'
import { type Change, sayAfterChange } from './after-change.ts'
import { askOffer } from './ask-offer.ts'
import { fillChain } from './fill-chain.ts'
import { openBench } from './open-bench.ts'
import { changeActivity, changeReport, someActivities } from './plan-change.ts'
import { say, timed } from './timed.ts'

const [villages, activities] = [Number(process.argv[2] ?? 400), Number(process.argv[3] ?? 5000)]
const [ROUNDS, EACH_IN, OFFICES, YEAR, DPA_EACH] = [30, 20, 25, 2026, 3]

const { app, kab, desa, client, close } = await openBench(villages)

await client((admin) =>
  fillChain(admin, { kab, desa, year: YEAR, activities, offices: OFFICES, eachIn: EACH_IN, quarters: ['2025-T4', '2026-T1'] }, DPA_EACH),
)
// Statistics as the database keeps them by itself in the long run.
await client((admin) => admin.query('vacuum analyze'))

const ASKED = [
  ['rantai', 'rantai', { tahun: YEAR }],
  ['rincian: kegiatan di DPA', 'rantai/rincian', { tahun: YEAR, akar: 'kegiatan', tahap: 'dpa', keadaan: 'sampai' }],
  ['rincian: kesenjangan tanpa kegiatan', 'rantai/rincian', { tahun: YEAR, akar: 'celah', tahap: 'kegiatan', keadaan: 'putus' }],
  ['usulan sambungan', 'rantai/usulan-sambungan', { tahun: YEAR, jenis: 'kegiatan-anggaran' }],
  ['uang menurut lembaga', 'uang', { tahun: YEAR, menurut: 'lembaga' }],
  ['uang menurut desa', 'uang', { tahun: YEAR, menurut: 'desa' }],
  ['uang menurut indikator', 'uang', { tahun: YEAR, menurut: 'indikator' }],
  ['kegiatan di balik satu desa', 'uang/rincian', { tahun: YEAR, menurut: 'desa', kunci: desa[0] }],
] as const

console.log(
  `${villages} villages, ${activities} activities in ${EACH_IN} villages each, ${activities * (1 + DPA_EACH)} lines and links, 8 quarters`,
)
for (const [page, route, query] of ASKED) {
  let kilobytes = 0
  const ask = async () => {
    kilobytes = await askOffer(app, chainOffers, { kab, route, query })
  }
  const first = performance.now()
  await ask()
  const took = performance.now() - first
  say(`${page} (first ${took.toFixed(0)} ms, ${kilobytes.toFixed(0)} kB)`, await timed(ask, ROUNDS))
}
const inDistrict = <T>(work: (ctx: DistrictContext) => Promise<T>) => runInDistrict(asSystem(app.work), 'baca', kab, work)
const activityAt = await inDistrict((ctx) => someActivities(ctx, YEAR))
const links = await inDistrict((ctx) => readChainLinks(ctx, { year: YEAR }))
const lines = await inDistrict((ctx) => readBudgetLines(ctx, { year: YEAR, stages: ['dpa'] }))
const CHANGES: readonly Change[] = [
  {
    name: 'satu sambungan dilepas',
    word: 'chain.unlinked',
    make: async (ctx, round) => {
      await insertChainUnlink(ctx, links[round * 31]?.id ?? '', 'keliru')
    },
  },
  { name: 'satu laporan', word: 'realisation.written', make: (ctx, round) => changeReport(ctx, YEAR, activityAt(round), round) },
  { name: 'satu kegiatan diubah', word: 'plan.written', make: (ctx, round) => changeActivity(ctx, YEAR, activityAt(round), round) },
  {
    name: 'satu baris anggaran',
    word: 'budget.written',
    make: async (ctx, round) => {
      const old = lines[(round * 31) % lines.length]
      const line = old === undefined ? undefined : await findHandLine(ctx, old.id)
      if (old === undefined || line === undefined) throw new Error('no line')
      await replaceHandLine(ctx, { rowId: line.rowId, revision: line.revision + 1 }, { ...old, rupiah: String(1_000_000 + round) })
    },
  },
]
const PAGES = [
  ['rantai', { route: 'rantai', query: { tahun: YEAR } }],
  ['uang menurut lembaga', { route: 'uang', query: { tahun: YEAR, menurut: 'lembaga' } }],
] as const
for (const [page, asked] of PAGES)
  for (const change of CHANGES)
    await sayAfterChange(app.work, kab, { ...change, name: `${page}, pertama sesudah ${change.name}` }, () =>
      askOffer(app, chainOffers, { kab, ...asked }),
    )
await client(async (admin) => {
  const sum = () =>
    admin.query('select stage, owner, sum(rupiah) from budget_lines where kab_kode = $1 and year = $2 group by 1, 2', [kab, YEAR])
  say('peer: PostgreSQL adding lines by stage and owner', await timed(sum, ROUNDS))
})
await close()
