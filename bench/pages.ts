/**
 * How soon the data of each page of the analysis are answered in a district of 400 villages: 30,000 children over 24 months, every indicator over 8 quarters.
 * Against a peer in the same run: PostgreSQL summing the village months that all of it stands on. Run: node bench/pages.ts [villages] [children] [rounds]
 */
import { coverageOffers } from '../packages/server/src/capabilities/coverage/routes.ts'
import { lokusOffers } from '../packages/server/src/capabilities/lokus/routes.ts'
import { measurementOffers } from '../packages/server/src/capabilities/measurement/routes.ts'
import { situationOffers } from '../packages/server/src/capabilities/situation/routes.ts'
import { UNWATCHED } from '../packages/server/src/platform/progress.ts'
import { asSystem, runInDistrict } from '../packages/server/src/platform/run-work.ts'
import { fillDistrict } from './filled-district.ts'
import { at } from './timed.ts'

const [villages, children, rounds] = [Number(process.argv[2] ?? 400), Number(process.argv[3] ?? 30_000), Number(process.argv[4] ?? 40)]
const MONTHS = 24

const { app, district, counted, admin, last, latest, close } = await fillDistrict({ villages, kecamatan: 20, children, months: MONTHS })
const { kode: kab } = district

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
  ['kesenjangan desa', 'kesenjangan/:periode', { periode: latest }, { sumbu: 'desa' }],
  ['kesenjangan lembaga', 'kesenjangan/:periode', { periode: latest }, { sumbu: 'lembaga' }],
  ['penyebab', 'penyebab', {}, {}],
  ['penyebab kecamatan', 'penyebab', {}, { wilayah: kec }],
  ['angka & target', 'angka-terbit', {}, {}],
  ['lokus kuadran', 'lokus', {}, { sumber: 'individu' }],
  ['lokus indeks', 'lokus', {}, { sumber: 'individu', metode: 'indeks', taksiran: 'eb' }],
  ['lokus indeks FH', 'lokus', {}, { sumber: 'individu', metode: 'indeks', taksiran: 'fh' }],
  ['lokus per tahun', 'lokus/tahun', {}, {}],
  ['versi analisis', 'analisis', {}, {}],
  ['cakupan', 'cakupan/:periode', { periode: latest }, {}],
  ['mutu', 'mutu', {}, {}],
]

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
      `${last}-01`,
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
await close()
