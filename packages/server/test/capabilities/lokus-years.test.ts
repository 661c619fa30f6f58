/**
 * Lokus from proposal to decree over HTTP: the story of a district that named 20 villages for 2021 and added 50 at the rembuk of 7 April 2022.
 */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { LokusWhyAnswer } from '@konvergen/contract/lokus-why.ts'
import type * as contract from '@konvergen/contract/lokus-years.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { SHIPPED_WEIGHTS } from '@konvergen/core/lokus/method.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, type Office, openOffice } from '../support/office.ts'
import { linesOf, recapCsv } from '../support/recap-file.ts'

const KAB = '/api/districts/17.04'
const REMBUK = 'Rembuk Stunting 7 April 2022'
const PARAMETERS = {
  metode: 'peringkat',
  taksiran: 'langsung',
  norma: 'peringkat',
  bobot: SHIPPED_WEIGHTS,
  k: 20,
  anggaran: null,
  batas: null,
  benih: 1,
}

type Years = AnswerOf<typeof contract.readLokusYears>
type Letter = AnswerOf<typeof contract.readLokusLetter>
type Panel = AnswerOf<typeof contract.checkLokusPriority>

let office: Office
let villages: readonly string[]

beforeAll(async () => {
  office = await openOffice()
  await office.app.acts.openDistrict('17.04')
  const detail = (await office.get<DistrictDetail>(KAB)).body
  villages = detail.desa.map(({ kode }) => kode)
  const lines = linesOf(detail).map((line, index) => ({ ...line, sasaran: 100 + index, stunting: (index * 37) % 97 }))
  const { import: staged } = await office.app.acts.uploadImport('17.04', { name: 'rekap.csv', bytes: Buffer.from(recapCsv(lines)) })
  await office.app.acts.applyImport('17.04', { id: staged.id, confirm: [] })
})
afterAll(() => office.close())

const years = async (): Promise<Years> => (await office.get<Years>(`${KAB}/lokus/tahun`)).body
const yearOf = async (tahun: number) => (await years()).tahun.find((year) => year.tahun === tahun)
const decide = (body: object) => office.send<{ id: string }>('POST', `${KAB}/lokus/keputusan`, body)
const by = (desa: readonly string[], alasan: string) => desa.map((kode) => ({ kode, alasan }))
const countBy = (desa: readonly { status: string }[]) =>
  Object.fromEntries(Object.entries(Object.groupBy(desa, ({ status }) => status)).map(([status, rows]) => [status, rows?.length]))

describe('ways of choosing', () => {
  it('are kept by name and version, and say what they rest on', async () => {
    const save = (parameter: object) => office.send<{ versi: number }>('POST', `${KAB}/lokus/cara`, { nama: 'Peringkat 2021', parameter })
    expect((await save(PARAMETERS)).body.versi).toBe(1)
    expect((await save({ ...PARAMETERS, k: 25 })).body.versi).toBe(2)
    const zero = Object.fromEntries(Object.keys(SHIPPED_WEIGHTS).map((key) => [key, 0]))
    expect(codeOf(await save({ ...PARAMETERS, bobot: zero }))).toBe('nilai-tidak-sah')
    const kept = (await office.get<AnswerOf<typeof contract.listLokusMethods>>(`${KAB}/lokus/cara`)).body
    expect(kept.map(({ nama, versi, parameter }) => [nama, versi, parameter.k])).toEqual([
      ['Peringkat 2021', 2, 25],
      ['Peringkat 2021', 1, 20],
    ])
  })

  it('propose by index with parts, an interval where something is missing, and what other weights would do', async () => {
    const { body } = await office.get<LokusAnswer>(`${KAB}/lokus?metode=indeks&taksiran=eb&k=10&bobot=50,50,0,0,0,0`)
    expect([body.method, body.proposedCount, body.dasar?.taksiran]).toEqual(['indeks', 10, 'eb'])
    expect(body.dasar?.kriteria.map(({ key }) => key)).toEqual(['prevalensi', 'kasus'])
    const [first] = body.rows
    expect(first?.index?.parts.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBeCloseTo(first?.index?.value ?? -1, 9)
    expect(body.kepekaan.map(({ kriteria, ubah }) => [kriteria, ubah])).toEqual(
      ['prevalensi', 'kasus'].flatMap((key) => [-0.25, -0.1, 0.1, 0.25].map((change) => [key, change])),
    )
    const why = (await office.get<LokusWhyAnswer>(`${KAB}/lokus/kenapa/${first?.kode}?metode=indeks&taksiran=eb&k=10&bobot=50,50,0,0,0,0`))
      .body
    expect([why.nilai, why.urutan, why.prevalensi?.taksiran]).toEqual([first?.index?.value, first?.rank, 'eb'])
    expect(why.kriteria.map(({ key, value, points }) => ({ key, value, points }))).toEqual(first?.index?.parts)
    for (const { scaled, share, points } of why.kriteria) expect(100 * (scaled ?? 0) * share).toBeCloseTo(points ?? -1, 9)
    expect(codeOf(await office.get(`${KAB}/lokus/kenapa/${first?.kode}`))).toBe('nilai-tidak-sah')
    expect(codeOf(await office.get(`${KAB}/lokus/kenapa/17.04.01.9999?metode=indeks`))).toBe('tidak-ditemukan')
    expect(codeOf(await office.get(`${KAB}/lokus?metode=indeks&bobot=0,0,0,0,0,0`))).toBe('nilai-tidak-sah')
    expect(codeOf(await office.get(`${KAB}/lokus?metode=indeks&dana=100`))).toBe('nilai-tidak-sah')
    const afforded = (await office.get<LokusAnswer>(`${KAB}/lokus?metode=indeks&dana=1300&biaya=100`)).body
    expect([afforded.kAnggaran, afforded.k]).toEqual([13, 13])
  })
})

describe('20 lokus in 2021, 50 more by the rembuk of 2022', () => {
  let added: string

  it('names 20 that the method put forward; another needs a written reason', async () => {
    const methods = (await office.get<AnswerOf<typeof contract.listLokusMethods>>(`${KAB}/lokus/cara`)).body
    const cara = methods.find(({ versi }) => versi === 1)?.id
    const proposal = (await office.get<LokusAnswer>(`${KAB}/lokus?metode=peringkat&k=20`)).body
    const first = proposal.rows
      .filter(({ proposed }) => proposed)
      .slice(0, 20)
      .map(({ kode }) => ({ kode }))
    const body = { jenis: 'penetapan', tahun: 2021, dasar: 'Hasil analisis situasi', tanggal: '2020-11-02', cara, desa: first }
    const outside = proposal.rows.find(({ proposed }) => !proposed)?.kode ?? ''
    expect(codeOf(await decide({ ...body, desa: [...first, { kode: outside }] }))).toBe('nilai-tidak-sah')
    expect((await decide(body)).status).toBe(200)
    expect(countBy((await yearOf(2021))?.desa ?? [])).toEqual({ baru: 20 })
    const rows = new Map(proposal.rows.map((row) => [row.kode, row]))
    const [decision] = (await years()).keputusan
    expect(decision?.cara?.parameter).toEqual(PARAMETERS)
    for (const { kode, urutan, prevalensi, kasus } of decision?.desa ?? []) {
      const row = rows.get(kode)
      expect([urutan, prevalensi, kasus]).toEqual([row?.rank, row?.prevalence, row?.cases])
    }
  })

  it('adds 50 for 2022: 70 lokus, 20 that go on and 50 added, by their decision', async () => {
    const known = new Set((await yearOf(2021))?.desa.map(({ kode }) => kode))
    const fifty = villages.filter((kode) => !known.has(kode)).slice(0, 50)
    const body = { jenis: 'perluasan', tahun: 2022, dasar: REMBUK, tanggal: '2022-04-07', desa: by(fifty, 'Disepakati dalam rembuk') }
    const { body: decided } = await decide(body)
    added = decided.id
    const year = await yearOf(2022)
    expect([year?.lokus, countBy(year?.desa ?? []), year?.menunggu]).toEqual([70, { lanjutan: 20, perluasan: 50 }, []])
    expect(new Set(year?.desa.filter(({ status }) => status === 'perluasan').map(({ keputusan }) => keputusan))).toEqual(new Set([added]))
    expect(codeOf(await decide(body))).toBe('nilai-tidak-sah')
    expect(codeOf(await decide({ ...body, tahun: 2023, desa: by(['17.04.01.9999'], 'Bukan desa') }))).toBe('tidak-ditemukan')
  })

  it('writes the decree: its words can be edited until it has a number, its annex cannot', async () => {
    const at = `${KAB}/lokus/keputusan/${added}/sk`
    const { naskah } = (await office.get<Letter>(at)).body
    expect(naskah.diktum[0]).toContain('Menambahkan 50 desa/kelurahan')
    expect(naskah.menimbang[1]).toContain(REMBUK)
    const signed = { naskah: { ...naskah, penandatangan: 'NAMA BUPATI' }, nomor: '188.4/211/2022', tanggal: '2022-04-20' }
    expect(codeOf(await office.send('POST', at, { naskah, nomor: '1' }))).toBe('nilai-tidak-sah')
    expect((await office.send('POST', at, signed)).status).toBe(200)
    expect(codeOf(await office.send('POST', at, signed))).toBe('keadaan-berubah')
    const pdf = await office.get(`${at}.pdf`)
    expect([pdf.headers['content-disposition'], pdf.bytes.subarray(0, 5).toString('latin1')]).toEqual([
      expect.stringContaining('sk-lokus-perluasan-17.04-2022.pdf'),
      '%PDF-',
    ])
    expect((await office.get(`${at}.docx`)).bytes.length).toBeGreaterThan(5000)
    expect((await years()).keputusan.find(({ id }) => id === added)?.sk).toEqual({ nomor: '188.4/211/2022', tanggal: '2022-04-20' })
  })

  it('a new list that leaves villages out without a word shows them as waiting, until they are let go with a reason', async () => {
    const now = (await yearOf(2022))?.desa.map(({ kode }) => kode) ?? []
    await decide({ jenis: 'penetapan', tahun: 2023, dasar: 'SK Bupati', tanggal: '2022-11-01', desa: by(now.slice(3), 'Lanjutan') })
    expect((await yearOf(2023))?.menunggu.map(({ kode }) => kode)).toEqual(now.slice(0, 3).toSorted())
    await decide({
      jenis: 'kelulusan',
      tahun: 2023,
      dasar: 'Evaluasi',
      tanggal: '2022-12-01',
      desa: by(now.slice(0, 3), 'Prevalensi turun'),
    })
    const year = await yearOf(2023)
    expect([year?.menunggu, countBy(year?.desa ?? [])]).toEqual([[], { lanjutan: 67, lulus: 3 }])
  })

  it('works out item 1.1 of the panel from the figures', async () => {
    const { body } = await office.get<Panel>(`${KAB}/lokus/panel?tahun=2022`)
    expect([body.lokus, body.tinggi + body.rendah.length, body.takDiukur]).toEqual([70, 70, 0])
    expect(body.persen).toBeCloseTo((100 * body.tinggi) / 70, 9)
    expect(codeOf(await office.get(`${KAB}/lokus/panel?tahun=2019`))).toBe('tidak-ditemukan')
  })

  it('is withdrawn with a reason and stays to be read', async () => {
    const path = `${KAB}/lokus/keputusan/${added}/cabut`
    expect((await office.send('POST', path, { alasan: 'Keliru tahun' })).status).toBe(200)
    expect(codeOf(await office.send('POST', path, { alasan: 'Keliru tahun' }))).toBe('keadaan-berubah')
    expect((await yearOf(2022))?.lokus).toBe(20)
    expect((await years()).keputusan.find(({ id }) => id === added)?.dicabut?.alasan).toBe('Keliru tahun')
  })
})
