/**
 * Maps over HTTP: the same figures as the situation page and the page of an indicator, by period, with the villages of then, cut to one's own areas.
 */
import type { FigureAnswer } from '@konvergen/contract/coverage.ts'
import type { MapAnswer } from '@konvergen/contract/maps.ts'
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { linesOf, recapCsv } from '../support/recap-file.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const MAP = `${AT}/peta/situasi`
let served: Served
let secretariat: Browser
let camat: Browser
let detail: DistrictDetail

async function bringIn(stamp: string): Promise<void> {
  const bytes = Buffer.from(recapCsv(linesOf((await secretariat.get<DistrictDetail>(AT)).body), stamp))
  const { import: staged } = await served.app.acts.uploadImport('76.01', { name: `${stamp}.csv`, bytes })
  await served.app.acts.applyImport('76.01', { id: staged.id, confirm: [] })
}

beforeAll(async () => {
  served = await openServed()
  const grant = { kab: '76.01', opd: null, from: '2026-01-01', until: null }
  const door = { url: served.url, work: served.app.work }
  secretariat = await personWith(door, [{ ...grant, role: 'admin-kab', areas: ['76.01'] }])
  camat = await personWith(door, [{ ...grant, role: 'camat', areas: ['76.01.01'] }])
  detail = (await secretariat.get<DistrictDetail>(AT)).body
})
afterAll(() => served.close())

const map = async (query = '', key = 'stunting', as = secretariat): Promise<MapAnswer> =>
  (await as.get<MapAnswer>(`${MAP}/${key}${query}`)).body

describe('a map of the situation', () => {
  it('is empty before any file, and says so', async () => {
    expect(await map()).toMatchObject({ tersedia: [], periode: [], tanpaSasaran: false })
  })

  it('has the figures of the situation page, to the last digit', async () => {
    await bringIn('2024-01-17 07:49:21')
    const { periode } = await map('?perkiraan=true')
    const { situation } = (await secretariat.get<SituationAnswer>(`${AT}/situation`)).body
    expect(periode).toHaveLength(1)
    const [newest] = periode
    const numbers = (areas: readonly { kode: string; numerator: number | null; value: number | null }[]) =>
      areas.map(({ kode, numerator, value }) => [kode, numerator, value])
    const figures = (areas: SituationAnswer['situation']['kecamatan']) =>
      areas.map(({ kode, figures: { stunting } }) => [kode, stunting.numerator, stunting.percent])
    expect(numbers(newest?.desa ?? [])).toEqual(figures(situation.desa as never))
    expect(numbers(newest?.kecamatan ?? [])).toEqual(figures(situation.kecamatan))
    expect(newest?.kabupaten.value).toBe(situation.kabupaten.figures.stunting.percent)
    expect(newest?.desa.map(({ estimate }) => estimate)).toEqual(situation.desa.map(({ estimate }) => estimate))
  })

  it('of several periods has the villages of each; land of a merged village belongs to the one it became', async () => {
    const [stays, goes] = detail.desa
    const asal = [stays?.kode, goes?.kode]
    const change = { kind: 'penggabungan', asal, kode: stays?.kode, nama: stays?.nama, berlaku: '2024-06-01', dasar: 'Perda' }
    expect((await secretariat.post(`${AT}/village-changes`, change)).status).toBe(200)
    await bringIn('2024-07-17 07:49:21')
    const { periode, tersedia } = await map('?banyak=6')
    expect(tersedia).toEqual(['2024-07', '2024-01'])
    expect(periode.map(({ desa }) => desa.length)).toEqual([62, 63])
    expect(periode.map(({ rumah }) => rumah)).toEqual([{ [goes?.kode ?? '']: stays?.kode }, {}])
    expect((await map('?periode=2024-01')).periode.map((one) => one.periode)).toEqual(['2024-01'])
  })

  it('refuses a period without a file, more maps than can be read, and a measure that there is not', async () => {
    expect((await secretariat.get(`${MAP}/stunting?periode=2019-01`)).status).toBe(422)
    expect((await secretariat.get(`${MAP}/stunting?banyak=13`)).status).toBe(400)
    expect((await secretariat.get(`${MAP}/gelap`)).status).toBe(400)
  })

  it('shows one’s own areas only, and the published line of the district', async () => {
    const { periode } = await map('', 'stunting', camat)
    const [own] = periode
    expect(new Set(own?.desa.map(({ kode }) => kode.slice(0, 8)))).toEqual(new Set(['76.01.01']))
    expect(own?.kecamatan.map(({ kode }) => kode)).toEqual(['76.01.01'])
    expect(own?.kabupaten.value).toBe((await map()).periode[0]?.kabupaten.value)
  })
})

describe('a map of an indicator', () => {
  const enter = (periode: string, values: readonly [kode: string, wilayah: string, isi: number][]) =>
    secretariat.put(`${AT}/cakupan/${periode}/isian`, {
      lembaga: null,
      nilai: values.map(([kode, wilayah, isi]) => ({ kode, bagian: 'nilai', wilayah, isi })),
    })

  it('has the figures of its page, small denominators doubted, kecamatan from their villages', async () => {
    for (const periode of ['2026', '2026-T1', '2026-T2']) {
      const open = { keadaan: 'terbuka', tenggat: null }
      expect((await secretariat.put(`${AT}/cakupan/${periode}`, open)).status).toBe(200)
    }
    const [, , a, b, c] = detail.desa.map(({ kode }) => kode) as [string, string, string, string, string]
    const { body: page } = await secretariat.get<FigureAnswer>(`${AT}/cakupan/2026-T1/indikator/E01`)
    const below = page.sasaran?.code ?? ''
    await enter('2026', [
      [below, a, 100],
      [below, b, 12],
    ])
    await enter('2026-T1', [
      ['E01', a, 40],
      ['E01', b, 0],
    ])
    await enter('2026-T2', [['E01', a, 60]])
    const { body } = await secretariat.get<MapAnswer>(`${AT}/peta/cakupan/E01?periode=2026-T1`)
    expect(body.tersedia).toEqual(['2026-T2', '2026-T1'])
    const of = (kode: string) => body.periode[0]?.desa.find((one) => one.kode === kode)
    expect(of(a)).toMatchObject({ state: 'ada', value: 40, doubts: [] })
    expect(of(b)).toMatchObject({ state: 'ada', value: 0, doubts: ['penyebut-kurang-30'] })
    expect(of(c)).toMatchObject({ state: 'belum-lapor', value: null, doubts: [] })
    const after = (await secretariat.get<FigureAnswer>(`${AT}/cakupan/2026-T1/indikator/E01`)).body
    expect(body.periode[0]?.desa.map(({ kode, value }) => [kode, value])).toEqual(after.wilayah.map(({ kode, value }) => [kode, value]))
    expect(body.periode[0]?.kabupaten.value).toBe(after.jumlah.value)
    expect(body.periode[0]?.kecamatan.find(({ kode }) => kode === a.slice(0, 8))?.value).toBeCloseTo((100 * 40) / 112, 9)
    const two = (await secretariat.get<MapAnswer>(`${AT}/peta/cakupan/E01?banyak=8`)).body
    expect(two.periode.map(({ kabupaten }) => kabupaten.numerator)).toEqual([60, 40])
  })

  it('of the district alone there is none, nor of a period without numbers', async () => {
    expect((await secretariat.get(`${AT}/peta/cakupan/E99`)).status).toBe(404)
    expect((await secretariat.get(`${AT}/peta/cakupan/E01?periode=2019-T1`)).status).toBe(422)
  })
})
