/**
 * How soon the chain and the budget view are answered in a district of 400 villages with 5,000 activities of a year, each in 20 villages, with a line in the RKPD and three in the DPA,
 * links to all of them, eight quarters of reports, and gaps before and since. Against a peer in the same run: PostgreSQL adding lines by stage and owner. Run: node bench/chain.ts
 * [villages] [activities]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { syntheticDistrict } from '../packages/core/src/setup/synthetic-district.ts'
import { openApp } from '../packages/server/src/app.ts'
import { chainOffers } from '../packages/server/src/capabilities/chain/routes.ts'
import { withClient } from '../packages/server/src/platform/database/connect.ts'
import { startEmbedded } from '../packages/server/src/platform/database/start-embedded.ts'
import { askOffer, tellTrail } from './ask-offer.ts'
import { fillChain } from './fill-chain.ts'
import { say, timed } from './timed.ts'

const [villages, activities] = [Number(process.argv[2] ?? 400), Number(process.argv[3] ?? 5000)]
const [ROUNDS, EACH_IN, OFFICES, YEAR, DPA_EACH, AFTER_CHANGE] = [30, 20, 25, 2026, 3, 5]

const data = mkdtempSync(path.join(tmpdir(), 'konvergen-bench-'))
const app = await openApp({ data, say: () => undefined })
const district = syntheticDistrict({ kecamatan: 20, desa: villages, seed: 1 })
const { kode: kab } = district
await app.acts.openDistrictFrom(district, { demo: false })
const embedded = await startEmbedded({ data, say: () => undefined })
const client = <T>(work: Parameters<typeof withClient<T>>[1]) => withClient(embedded.adminUrl('konvergen'), work)
const desa = district.desa.map(({ kode }) => kode)

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
const afterLink: string[] = []
for (let round = 0; round < AFTER_CHANGE; round += 1) {
  await tellTrail(app, kab, 'chain.linked')
  const from = performance.now()
  await askOffer(app, chainOffers, { kab, route: 'rantai', query: { tahun: YEAR } })
  afterLink.push((performance.now() - from).toFixed(0))
}
console.log(`rantai, first after a link was made: ${afterLink.join(', ')} ms`)
await client(async (admin) => {
  const sum = () =>
    admin.query('select stage, owner, sum(rupiah) from budget_lines where kab_kode = $1 and year = $2 group by 1, 2', [kab, YEAR])
  say('peer: PostgreSQL adding lines by stage and owner', await timed(sum, ROUNDS))
})
await app.close()
await embedded.stop()
rmSync(data, { recursive: true, force: true })
