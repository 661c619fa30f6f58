/**
 * The situation over HTTP: before there is anything, by period, with the villages of that period, and back to the cells.
 */
import type { Provenance, SituationAnswer } from '@konvergen/contract/situation.ts'
import type { WhyAnswer } from '@konvergen/contract/why.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, type Office, openOffice } from '../support/office.ts'
import { linesOf, recapCsv } from '../support/recap-file.ts'

const KAB = '/api/districts/76.01'
let office: Office
let detail: DistrictDetail

beforeAll(async () => {
  office = await openOffice()
  await office.app.acts.openDistrict('76.01')
  detail = (await office.get<DistrictDetail>(KAB)).body
})
afterAll(() => office.close())

const situation = async (query = ''): Promise<SituationAnswer> => (await office.get<SituationAnswer>(`${KAB}/situation${query}`)).body

async function bringIn(stamp: string): Promise<void> {
  const bytes = Buffer.from(recapCsv(linesOf((await office.get<DistrictDetail>(KAB)).body), stamp))
  const { import: staged } = await office.app.acts.uploadImport('76.01', { name: `${stamp}.csv`, bytes })
  await office.app.acts.applyImport('76.01', { id: staged.id, confirm: [] })
}

describe('the situation', () => {
  it('is there before any file: every village, nothing reported, never zero', async () => {
    const body = await situation()
    expect(body).toMatchObject({ periods: { recap: [], krs: [] }, chosen: { recap: null, krs: null }, imports: [] })
    expect(body.situation.desa).toHaveLength(63)
    expect(body.situation.kabupaten.figures.stunting).toMatchObject({ state: 'belum-lapor', numerator: null, percent: null })
  })

  it('has the villages of the period, not those of today', async () => {
    await bringIn('2024-01-17 07:49:21')
    const [stays, goes] = detail.desa
    const change = {
      kind: 'penggabungan',
      asal: [stays?.kode, goes?.kode],
      kode: stays?.kode,
      nama: stays?.nama,
      berlaku: '2024-06-01',
      dasar: 'Perda',
    }
    await office.send('POST', `${KAB}/village-changes`, change)
    await bringIn('2024-07-17 07:49:21')
    expect((await situation()).situation.desa).toHaveLength(62)
    const before = await situation('?recap=2024-01')
    expect(before.situation.desa).toHaveLength(63)
    expect(before.situation.kabupaten.figures.stunting.numerator).toBe(63 * 20)
  })

  it('never asks for more priority villages than a third', async () => {
    expect((await situation('?k=1000&recap=2024-01')).situation.k).toBe(21)
    expect(codeOf(await office.get(`${KAB}/situation?k=0`))).toBe('permintaan-tidak-sah')
    expect(codeOf(await office.get(`${KAB}/situation?k=banyak`))).toBe('permintaan-tidak-sah')
  })

  it('opens each count down to its cell', async () => {
    const { body } = await office.get<Provenance[]>(`${KAB}/desa/${detail.desa[5]?.kode}/provenance?recap=2024-01`)
    const stunting = body.find((trace) => trace.field === 'stunting')
    expect(stunting).toMatchObject({
      value: 20,
      raw: '20',
      origin: 'dibaca',
      row: 8,
      period: '2024-01',
      fileName: '2024-01-17 07:49:21.csv',
    })
    const notInFile = body.find((trace) => trace.field === 'giziBuruk')
    expect(notInFile).toMatchObject({ value: null, raw: null })
    expect(codeOf(await office.get(`${KAB}/desa/17.04.01.2001/provenance`))).toBe('tidak-ditemukan')
  })
})

describe('why this number', () => {
  const why = async (query: string, figure = 'stunting') =>
    (await office.get<WhyAnswer>(`${KAB}/kenapa/${figure}?recap=2024-01&${query}`)).body

  it('is the very figure of the situation, the sum of its villages, with its file', async () => {
    const { kabupaten, kecamatan, desa } = (await situation('?recap=2024-01')).situation
    const whole = await why('')
    expect(whole.angka).toEqual(kabupaten.figures.stunting)
    expect(whole.bagian.map(({ kode, angka }) => [kode, angka])).toEqual(desa.map(({ kode, figures }) => [kode, figures.stunting]))
    expect(whole.bagian.reduce((sum, { angka }) => sum + (angka.numerator ?? 0), 0)).toBe(whole.angka.numerator)
    expect(whole).toMatchObject({ anak: null, sel: [], berkas: [{ nama: '2024-01-17 07:49:21.csv', periode: '2024-01' }] })
    expect(whole.berkas[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
    const [first] = kecamatan
    const part = await why(`wilayah=${first?.kode}`)
    expect(part.angka).toEqual(first?.figures.stunting)
    expect(part.bagian).toHaveLength(desa.filter((village) => village.kecamatan === first?.kode).length)
  })

  it('opens a village down to the cells that it rests on, and no others', async () => {
    const { bagian, sel } = await why(`wilayah=${detail.desa[5]?.kode}`)
    expect(bagian).toEqual([])
    expect(sel.map(({ field, raw, row }) => [field, raw, row])).toEqual(
      expect.arrayContaining([
        ['stunting', '20', 8],
        ['diukur', expect.any(String), 8],
      ]),
    )
    expect(new Set(sel.map(({ field }) => field))).toEqual(new Set(['sangatPendek', 'pendek', 'stunting', 'diukur']))
  })

  it('has no file where none came in, and knows no other district', async () => {
    expect(await why('', 'krs')).toMatchObject({ berkas: [], angka: { state: 'belum-lapor' } })
    expect(codeOf(await office.get(`${KAB}/kenapa/stunting?wilayah=17.04.01.2001`))).toBe('tidak-ditemukan')
    expect(codeOf(await office.get(`${KAB}/kenapa/apa-saja`))).toBe('permintaan-tidak-sah')
  })
})

describe('files of periods before and after a merger', () => {
  const OTHER = '/api/districts/17.04'
  const HEADS = 'KECAMATAN;KODE;KELURAHAN;JUMLAH KELUARGA;JUMLAH KELUARGA SASARAN;JUMLAH KRS;PERIODE'
  let villages: DistrictDetail['desa']

  const look = async (): Promise<SituationAnswer> => (await office.get<SituationAnswer>(`${OTHER}/situation`)).body
  const merge = async (asal: readonly (string | undefined)[], into: DistrictDetail['desa'][number] | undefined): Promise<void> => {
    const change = { kind: 'penggabungan', asal, kode: into?.kode, nama: into?.nama, berlaku: '2025-03-01', dasar: 'Perda' }
    expect((await office.send('POST', `${OTHER}/village-changes`, change)).status).toBe(200)
  }
  const apply = async (name: string, text: string): Promise<void> => {
    const { import: staged } = await office.app.acts.uploadImport('17.04', { name, bytes: Buffer.from(text) })
    await office.app.acts.applyImport('17.04', { id: staged.id, confirm: [] })
  }

  beforeAll(async () => {
    await office.app.acts.openDistrict('17.04')
    const opened = (await office.get<DistrictDetail>(OTHER)).body
    villages = opened.desa
    const kecamatan = new Map(opened.kecamatan.map(({ kode, nama }) => [kode, nama]))
    // The third village has not reported.
    const reported = villages.filter((_, index) => index !== 2)
    const lines = reported.map((village) =>
      [kecamatan.get(village.kecamatan), village.kode.slice(-4), village.nama, 100, 80, 30, 'Sem 2 2024'].join(';'),
    )
    await apply('krs.csv', [HEADS, ...lines].join('\n'))
    const [a, b, c, d] = villages
    await merge([a?.kode, b?.kode], a)
    await merge([c?.kode, d?.kode], c)
    const after = (await office.get<DistrictDetail>(OTHER)).body
    await apply('rekap.csv', recapCsv(linesOf(after), '2025-06-17 07:49:21'))
  })

  it('lose nothing: the totals are the sum of what was applied', async () => {
    const { chosen, situation: seen } = await look()
    expect(chosen).toEqual({ recap: '2025-06', krs: '2024-S2' })
    const reported = villages.length - 1
    expect(seen.kabupaten.figures.krs).toMatchObject({ numerator: 30 * reported, denominator: 80 * reported })
    expect(seen.kabupaten.figures.krs.villagesWith).toBeLessThanOrEqual(seen.kabupaten.desaCount)
  })

  it('add an ended village to the one it became, down to the cells of both', async () => {
    const [a] = villages
    const { situation: seen } = await look()
    expect(seen.desa.find(({ kode }) => kode === a?.kode)?.figures.krs).toMatchObject({ numerator: 60, denominator: 160 })
    const { body } = await office.get<Provenance[]>(`${OTHER}/desa/${a?.kode}/provenance`)
    expect(body.filter(({ field }) => field === 'krs').map(({ value }) => value)).toEqual([30, 30])
  })

  it('keep it apart, named, where the village it became has no number of its own', async () => {
    const [, , c, d] = villages
    const { situation: seen } = await look()
    expect(seen.desa.find(({ kode }) => kode === c?.kode)?.figures.krs.state).toBe('belum-lapor')
    expect(seen.unplaced).toEqual([expect.objectContaining({ source: 'krs', nama: d?.nama, krs: 30, suggestion: null, inTotal: true })])
  })

  it('never propose another village for the name of one that has ended', async () => {
    const [, b] = villages
    const after = linesOf((await office.get<DistrictDetail>(OTHER)).body)
    const lines = [...after.slice(0, -1), { nama: b?.nama ?? '' }]
    const bytes = Buffer.from(recapCsv(lines, '2025-07-17 07:49:21'))
    const { placements, issues } = await office.app.acts.uploadImport('17.04', { name: 'juli.csv', bytes })
    expect(placements.at(-1)).toMatchObject({ nama: b?.nama, kode: null, suggestion: null })
    expect(issues.filter(({ code }) => code.startsWith('wilayah.saran'))).toEqual([])
  })
})
