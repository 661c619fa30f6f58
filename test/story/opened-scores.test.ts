/**
 * Every score of a proposal opens: on the demo district, what stands behind each criterion of each proposed village adds up to the figure that it was ranked by.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fillDemo } from '@konvergen/cli/demo/fill-demo.ts'
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { LokusWhyAnswer } from '@konvergen/contract/lokus-why.ts'
import type { LokusYearsAnswer } from '@konvergen/contract/lokus-years.ts'
import type { WhyAnswer } from '@konvergen/contract/why.ts'
import { demoFiles } from '@konvergen/papers/demo/demo-files.ts'
import type { Acts } from '@konvergen/server/acts.ts'
import { serve } from '@konvergen/server/serve.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Browser } from '../../packages/server/test/support/browser.ts'

const AT = '/api/districts/99.01'
const INDEX = 'metode=indeks&k=5&bobot=1,1,1,1,1,1'

let close: () => Promise<void>
let browser: Browser
let rows: LokusAnswer['rows']

async function signIn(peran: string): Promise<void> {
  await browser.post('/api/sesi-contoh', { peran })
}

const openScore = async (desa: string) => (await browser.get<LokusWhyAnswer>(`${AT}/lokus/kenapa/${desa}?${INDEX}`)).body
const openFigure = async (desa: string, figure: string) => (await browser.get<WhyAnswer>(`${AT}/kenapa/${figure}?wilayah=${desa}`)).body
const valueOf = ({ index }: LokusAnswer['rows'][number], key: string) => index?.parts.find((part) => part.key === key)?.value ?? null
/** null stays null. */
const closeTo = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 9))
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

beforeAll(async () => {
  const data = await mkdtemp(path.join(tmpdir(), 'konvergen-scores-'))
  const bringDemo = async (acts: Acts): Promise<void> => fillDemo(acts, await demoFiles())
  const server = await serve({ port: 0, host: '127.0.0.1', data, log: null, fillDemo: bringDemo, say: () => undefined })
  close = async () => {
    await server.close()
    await rm(data, { recursive: true, force: true })
  }
  browser = new Browser(server.url)
  await browser.post('/api/contoh')
  await signIn('admin-kab')
  rows = (await browser.get<LokusAnswer>(`${AT}/lokus?${INDEX}`)).body.rows.filter(({ proposed }) => proposed)
})
afterAll(() => close())

describe('every score opens', () => {
  it('into points that add up to it', async () => {
    expect(rows.length).toBeGreaterThan(2)
    for (const row of rows) {
      const { kriteria, nilai, terendah } = await openScore(row.kode)
      expect([nilai, terendah]).toEqual([row.index?.value, row.index?.low])
      expect(sum(kriteria.map(({ points }) => points ?? 0))).toBeCloseTo(terendah, 9)
    }
  })

  it('knows the services of some village', async () => {
    const found = await Promise.all(rows.map(({ kode }) => openScore(kode)))
    expect(found.flatMap(({ layanan }) => layanan).length).toBeGreaterThan(0)
  })

  it('down to the services, families and figures that each criterion counts', async () => {
    for (const row of rows) {
      const { layanan, kesejahteraan } = await openScore(row.kode)
      const toServe = sum(layanan.map(({ penyebut }) => penyebut ?? 0))
      const share = toServe === 0 ? null : (100 * sum(layanan.map(({ kurang }) => kurang))) / toServe
      expect(share).toEqual(closeTo(valueOf(row, 'kesenjangan')))
      const welfare = (100 * (kesejahteraan?.pembilang ?? Number.NaN)) / (kesejahteraan?.penyebut ?? Number.NaN)
      expect(welfare).toBeCloseTo(valueOf(row, 'kesejahteraan') ?? Number.NaN, 9)
      expect(kesejahteraan?.sel.map(({ field }) => field).toSorted()).toEqual(['krs', 'sejahtera1'])
      const [stunting, krs] = [await openFigure(row.kode, 'stunting'), await openFigure(row.kode, 'krs')]
      expect([stunting.angka.percent, stunting.angka.numerator, krs.angka.percent]).toEqual([
        valueOf(row, 'prevalensi'),
        valueOf(row, 'kasus'),
        valueOf(row, 'krs'),
      ])
      expect(stunting.sel.length + krs.sel.length).toBeGreaterThan(0)
    }
  })

  it('not to whoever sees a part of the district: neither score nor the figures of a decision', async () => {
    await signIn('desa')
    expect((await browser.get(`${AT}/lokus/kenapa/${rows[0]?.kode}?${INDEX}`)).status).toBe(403)
    const { keputusan } = (await browser.get<LokusYearsAnswer>(`${AT}/lokus/tahun`)).body
    const villages = keputusan.flatMap(({ desa }) => desa)
    expect(villages.length).toBeGreaterThan(0)
    expect(villages.flatMap(({ prevalensi, kasus }) => [prevalensi, kasus]).filter((figure) => figure !== null)).toEqual([])
  })
})
