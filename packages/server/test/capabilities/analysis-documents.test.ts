/**
 * Papers of the analysis over HTTP: of a district without anything, of one with figures, who may have them, and what the trail tells.
 */
import type { Letterhead } from '@konvergen/contract/analysis-documents.ts'
import type { TrendAnswer } from '@konvergen/contract/measurement.ts'
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../../papers/test/docx-words.ts'
import { newestPeriod } from '../../src/capabilities/situation/report-gaps.ts'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { linesOf, recapCsv } from '../support/recap-file.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const DOC = `${AT}/dokumen-analisis`
const QUARTER = '2026-T1'

let served: Served
let detail: DistrictDetail
let secretariat: Browser
let villager: Browser

const grouped = (count: number | null | undefined): string => String(count ?? '').replace(/\B(?=(\d{3})+$)/g, '.')
const linesIn = (bytes: Uint8Array): string[] => wordsOf(bytes).split('\n')

beforeAll(async () => {
  served = await openServed()
  const person = (role: 'admin-kab' | 'desa', area: string) =>
    personWith({ url: served.url, work: served.app.work }, [
      { kab: '76.01', opd: null, from: '2026-01-01', until: null, role, areas: [area] },
    ])
  secretariat = await person('admin-kab', '76.01')
  detail = (await secretariat.get<DistrictDetail>(AT)).body
  villager = await person('desa', detail.desa[0]?.kode ?? '')
})
afterAll(() => served.close())

describe('papers of a district that has nothing yet', () => {
  it('come, and say what is missing', async () => {
    const docx = await secretariat.get(`${DOC}/laporan/docx`)
    expect([docx.status, docx.headers.get('content-type')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ])
    const words = wordsOf(docx.bytes)
    for (const said of [
      'Belum ada cakupan layanan',
      'Belum ada daftar bernama',
      'Lokus belum ditetapkan',
      `Pemerintah ${detail.nama}`.toUpperCase(),
    ])
      expect(words).toContain(said)
    for (const paper of ['laporan/pdf', 'profil-desa/pdf', 'profil-kecamatan/pdf?bahasa=en', 'laporan/pdf?sifat=publik']) {
      const { status, bytes } = await secretariat.get(`${DOC}/${paper}`)
      expect([paper, status, Buffer.from(bytes).toString('latin1', 0, 4)]).toEqual([paper, 200, '%PDF'])
    }
  })
})

describe('papers of a district with figures', () => {
  let figures: SituationAnswer['situation']

  beforeAll(async () => {
    const lines = linesOf(detail).map((line, index) => ({ ...line, stunting: 5 + index }))
    const { import: staged } = await served.app.acts.uploadImport('76.01', { name: 'rekap.csv', bytes: Buffer.from(recapCsv(lines)) })
    await served.app.acts.applyImport('76.01', { id: staged.id, confirm: [] })
    for (const periode of ['2026', QUARTER]) await secretariat.put(`${AT}/cakupan/${periode}`, { keadaan: 'terbuka', tenggat: null })
    for (const [kode, periode, isi] of [
      ['D16', '2026', 40],
      ['E24', QUARTER, 10],
    ] as const)
      await secretariat.put(`${AT}/cakupan/${periode}/isian`, {
        lembaga: null,
        nilai: detail.desa.slice(0, 4).map((desa) => ({ kode, bagian: 'nilai', wilayah: desa.kode, isi })),
      })
    figures = (await secretariat.get<SituationAnswer>(`${AT}/situation`)).body.situation
  })

  it('say the figures that the page says, of district, kecamatan and village', async () => {
    const lines = linesIn((await secretariat.get(`${DOC}/laporan/docx`)).bytes)
    for (const { nama, figures: own } of [...figures.kecamatan, ...figures.desa.slice(0, 5)]) {
      const { numerator, denominator } = own.stunting
      const rows = lines.flatMap((line, at) => (line === nama ? [lines.slice(at + 1, at + 5)] : []))
      expect([nama, rows.some((row) => row.includes(grouped(numerator)) && row.includes(grouped(denominator)))]).toEqual([nama, true])
    }
  })

  it('say of a village what its services are short of', async () => {
    const [village] = detail.desa
    const words = wordsOf((await secretariat.get(`${DOC}/profil-desa/docx?wilayah=${village?.kode}`)).bytes)
    const gaps = (
      await secretariat.get<{
        indikator: { kode: string; nama: { id: string }; sel: { orang: (number | null)[] } }[]
        wilayah: { kode: string }[]
      }>(`${AT}/kesenjangan/${QUARTER}?sumbu=desa`)
    ).body
    const at = gaps.wilayah.findIndex(({ kode }) => kode === village?.kode)
    const service = gaps.indikator.find(({ kode }) => kode === 'E24')
    expect(service?.sel.orang[at]).toBeGreaterThan(0)
    expect(words).toContain(service?.nama.id)
    expect(words.split('\n')).toContain(grouped(service?.sel.orang[at]))
  })

  it('say of months what the trend says, of the district and of a village', async () => {
    const lines = linesOf(detail).map((line) => ({ ...line, stunting: 31 }))
    const file = { name: 'dulu.csv', bytes: Buffer.from(recapCsv(lines, '2023-08-17 07:49:21')) }
    const { import: staged } = await served.app.acts.uploadImport('76.01', file)
    await served.app.acts.applyImport('76.01', { id: staged.id, confirm: [] })
    const { rekap } = (await secretariat.get<TrendAnswer>(`${AT}/tren`)).body
    expect(rekap.map(({ month }) => month)).toEqual(['2023-08', '2024-01'])
    const report = linesIn((await secretariat.get(`${DOC}/laporan/docx`)).bytes)
    for (const { month, stunting } of rekap) {
      const at = report.indexOf(month === '2023-08' ? 'Agustus 2023' : 'Januari 2024')
      expect(report.slice(at + 1, at + 3)).toEqual([grouped(stunting.numerator), grouped(stunting.denominator)])
    }
    const profile = wordsOf((await secretariat.get(`${DOC}/profil-desa/docx?wilayah=${detail.desa[0]?.kode}`)).bytes)
    expect(profile).toContain('Stunting menurut bulan: Agustus 2023 31,0\u00A0%; Januari 2024 5,0\u00A0%.')
  })

  it('the public one withholds small numbers and says whom it is for', async () => {
    const internal = wordsOf((await secretariat.get(`${DOC}/laporan/docx`)).bytes)
    const told = wordsOf((await secretariat.get(`${DOC}/laporan/docx?sifat=publik`)).bytes)
    expect(internal).toContain('rekap.csv')
    expect(told).not.toContain('rekap.csv')
    expect(told).toContain('Versi publik')
  })

  it('each stands in the trail with what it was and for whom', async () => {
    await secretariat.get(`${DOC}/profil-kecamatan/pdf?wilayah=76.01.01&sifat=publik`)
    const { traces } = (
      await served.keeper.get<{ traces: { act: string; subject: string; detail: object }[] }>(`${AT}/jejak?tindakan=situation.exported`)
    ).body
    expect(traces[0]).toMatchObject({ subject: '76.01.01', detail: { dokumen: 'profil-kecamatan', bentuk: 'pdf', sifat: 'publik' } })
  })

  it('are not found in a form that they do not have, or of an area that they cannot be of', async () => {
    const codes = []
    for (const paper of [
      'laporan/xlsx',
      'profil-desa/pdf?wilayah=76.01.01',
      'laporan/pdf?wilayah=76.01.01',
      'profil-desa/pdf?wilayah=76.01.99.2001',
    ])
      codes.push((await secretariat.get(`${DOC}/${paper}`)).code)
    expect(codes).toEqual(['tidak-ditemukan', 'tidak-ditemukan', 'tidak-ditemukan', 'tidak-ditemukan'])
    expect((await secretariat.get(`${DOC}/profil-desa/docx`)).code).toBe('nilai-tidak-sah')
  })

  it('are for who may take out figures of the whole district', async () => {
    const own = detail.desa[0]?.kode ?? ''
    expect((await villager.get(`${DOC}/profil-desa/pdf?wilayah=${own}`)).status).toBe(403)
  })
})

describe('what people decided and wrote', () => {
  const words = async (query = '') => wordsOf((await secretariat.get(`${DOC}/laporan/docx${query}`)).bytes)

  it('lokus stand with their basis; for a year without a decision as those of before', async () => {
    const [first, second] = detail.desa
    const desa = [first, second].map((village) => ({ kode: village?.kode, alasan: 'Jauh dari puskesmas' }))
    const body = { jenis: 'penetapan', tahun: 2026, dasar: 'Rembuk kabupaten', tanggal: '2026-02-20', desa }
    expect((await secretariat.post(`${AT}/lokus/keputusan`, body)).status).toBe(200)
    const decided = await words('?tahun=2026')
    expect(decided).toContain('Lokus 2026 menurut keputusan daerah')
    expect(decided).toContain('Rembuk kabupaten, 20 Februari 2026')
    expect(await words('?tahun=2027')).toContain('Untuk 2027 belum ada keputusan; yang berlaku terakhir adalah lokus 2026.')
    expect(await words('?tahun=2025')).toContain('Lokus belum ditetapkan')
    const profile = wordsOf((await secretariat.get(`${DOC}/profil-desa/docx?wilayah=${first?.kode}&tahun=2026`)).bytes)
    expect(profile).toContain('Lokus 2026: baru (Rembuk kabupaten, 20 Februari 2026).')
  })

  it('the district’s own words stand in it once they are frozen, those of a draft not', async () => {
    const { id } = (await secretariat.post<{ id: string }>(`${AT}/analisis`, { wilayah: '76.01', tahun: 2026 })).body
    await secretariat.post(`${AT}/analisis/${id}/teks`, { topik: 'usulan', isi: 'Dahulukan air bersih.' })
    expect(await words('?tahun=2026')).not.toContain('Dahulukan air bersih.')
    const freeze = { belumSelesai: detail.kecamatan.length, alasan: 'Kecamatan belum menyusun' }
    const { sidik } = (await secretariat.post<{ sidik: string }>(`${AT}/analisis/${id}/bekukan`, freeze)).body
    const frozen = await words('?tahun=2026')
    expect(frozen).toContain('Dahulukan air bersih.')
    expect(frozen).toContain(`SHA-256 ${sidik}`)
    expect(await words('?tahun=2026&sifat=publik')).not.toContain('Dahulukan air bersih.')
  })
})

describe('the period of the gaps', () => {
  it('is the newest month or quarter, whatever has begun', () => {
    expect(newestPeriod(['2026', '2025-T4', '2026-T1'])?.text).toBe('2026-T1')
    expect(newestPeriod(['2026-T1', '2026-03', '2026-02'])?.text).toBe('2026-03')
    expect(newestPeriod(['2025', '2025-S2'])?.text).toBe('2025-S2')
    expect(newestPeriod([])).toBeNull()
  })
})

describe('the letterhead', () => {
  const read = async () => (await secretariat.get<Letterhead>(`${AT}/kop-surat`)).body

  it('is the district’s name until one is written, then stands on the papers', async () => {
    expect(await read()).toEqual({ baris: [`Pemerintah ${detail.nama}`, 'Tim Percepatan Penurunan Stunting'], ditulis: false })
    const baris = ['  Pemerintah Kabupaten Uji  ', 'Jalan Contoh 1']
    expect((await secretariat.put<Letterhead>(`${AT}/kop-surat`, { baris })).body.baris).toEqual([
      'Pemerintah Kabupaten Uji',
      'Jalan Contoh 1',
    ])
    expect(await read()).toEqual({ baris: ['Pemerintah Kabupaten Uji', 'Jalan Contoh 1'], ditulis: true })
    const words = wordsOf((await secretariat.get(`${DOC}/laporan/docx`)).bytes)
    expect(words).toContain('PEMERINTAH KABUPATEN UJI')
    expect(words).toContain('JALAN CONTOH 1')
  })

  it('takes no number of a person, no empty line, and nothing of who may not write it', async () => {
    const write = (as: Browser, ...baris: string[]) => as.put(`${AT}/kop-surat`, { baris })
    expect((await write(secretariat, 'NIK 7601011505240001')).code).toBe('memuat-nik')
    expect((await write(secretariat)).code).toBe('permintaan-tidak-sah')
    expect((await write(villager, 'Pemerintah Desa')).status).toBe(403)
  })
})
