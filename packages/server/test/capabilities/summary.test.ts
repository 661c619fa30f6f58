/** The page of whoever leads over HTTP: nothing known said as nothing, then each part as it stands elsewhere, decisions by rule, and only for whoever holds the whole district. */

import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { PublishedAnswer } from '@konvergen/contract/situation-published.ts'
import type { SummaryAnswer } from '@konvergen/contract/summary.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { linesOf, recapCsv } from '../support/recap-file.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const YEAR = new Date().getUTCFullYear()

let served: Served
let secretariat: Browser
let regent: Browser
let detail: DistrictDetail

function person(role: Role, areas: readonly string[] = ['76.01']): Promise<Browser> {
  return personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd: null, from: '2026-01-01', until: null }])
}

const summary = async (as = regent) => (await as.get<SummaryAnswer>(`${AT}/ringkasan`)).body
const kinds = async () => (await summary()).keputusan.map(({ kind }) => kind)
const survey = (year: number, percent: number, low: number, high: number) => ({
  kode: '76.01',
  nama: 'Pasangkayu',
  source: 'SSGI',
  year,
  month: null,
  percent,
  low,
  high,
  n: 700,
  population: 'balita',
  page: null,
})

beforeAll(async () => {
  served = await openServed()
  secretariat = await person('admin-kab')
  regent = await person('eksekutif')
  detail = (await secretariat.get<DistrictDetail>(AT)).body
})
afterAll(() => served.close())

describe('the summary', () => {
  it('says of a district just opened that nothing is known, and asks for data and lokus', async () => {
    const { survei, perubahan, target, register, terlambat, desa } = await summary()
    expect([survei, perubahan, target, register.selang]).toEqual([null, null, null, null])
    expect(register.stunting).toMatchObject({ state: 'belum-lapor', percent: null })
    expect(terlambat).toEqual({
      cakupan: [],
      verval: null,
      temuan: { terbuka: 0, dijawab: 0 },
      tugas: { terlambat: 0, terbuka: 0 },
      komitmen: null,
    })
    expect(desa.kurang).toBe(desa.semua)
    expect((await kinds()).slice(0, 2)).toEqual(['lokus-belum-ada', 'data-belum-cukup'])
  })

  it('shows the figures of the other pages as they stand there', async () => {
    const lines = linesOf(detail)
    const { import: staged } = await served.app.acts.uploadImport('76.01', { name: 'rekap.csv', bytes: Buffer.from(recapCsv(lines)) })
    await served.app.acts.applyImport('76.01', { id: staged.id, confirm: [] })
    const dinkes = await person('dinkes')
    const noted = await dinkes.post(`${AT}/angka-terbit`, { angka: [survey(YEAR - 4, 30, 27, 33), survey(YEAR - 2, 29, 26, 32)] })
    expect(noted.status).toBe(200)
    const aim = {
      level: 'kabupaten',
      year: YEAR + 1,
      percent: 10,
      source: 'RPJMD',
      page: null,
      validFrom: '2025-01-01',
      reason: 'Penetapan',
    }
    expect((await secretariat.post(`${AT}/target-prevalensi`, aim)).status).toBe(200)
    const own = await summary()
    const { situation } = (await regent.get<SituationAnswer>(`${AT}/situation`)).body
    const level = (await regent.get<PublishedAnswer>(`${AT}/angka-terbit`)).body.levels[0]
    expect(own.register.stunting).toEqual(situation.kabupaten.figures.stunting)
    expect(own.register.selang).toEqual(situation.kabupaten.interval)
    expect(own.survei).toEqual(level?.surveys.at(-1))
    expect(own.perubahan).toMatchObject({ difference: -1, verdict: 'tidak-bermakna' })
    expect(own.target?.periksa).toEqual(level?.targets[0]?.check)
    expect(own.target?.periksa?.verdict).toBe('perlu-diragukan')
    expect(own.keputusan).toContainEqual(expect.objectContaining({ kind: 'target-diragukan', year: YEAR + 1, percent: 10, doubtful: 10 }))
  })

  it('counts who has not handed in only once the last day has passed', async () => {
    const period = `${YEAR - 1}-T4`
    const open = (tenggat: string) => secretariat.put(`${AT}/cakupan/${period}`, { keadaan: 'terbuka', tenggat, alasan: 'Uji' })
    expect((await open(`${YEAR + 1}-01-31`)).status).toBe(200)
    expect((await summary()).terlambat.cakupan).toEqual([])
    expect((await open(`${YEAR}-01-01`)).status).toBe(200)
    const [late] = (await summary()).terlambat.cakupan ?? []
    expect(late).toMatchObject({ periode: period, tenggat: `${YEAR}-01-01`, diminta: 1, belum: [{ id: null, nama: null }] })
  })

  it('asks for lokus no more once they were decided', async () => {
    expect(await kinds()).toContain('lokus-belum-ada')
    const [one, two] = detail.desa.map(({ kode }) => kode)
    const decide = (tahun: number, desa: readonly (string | undefined)[]) =>
      secretariat.post(`${AT}/lokus/keputusan`, {
        jenis: 'penetapan',
        tahun,
        dasar: 'Rembuk rekaan',
        tanggal: `${YEAR}-01-10`,
        desa: desa.map((kode) => ({ kode, alasan: 'Uji' })),
      })
    expect((await decide(YEAR, [one, two])).status).toBe(200)
    expect((await decide(YEAR + 1, [one])).status).toBe(200)
    const { keputusan } = await summary()
    expect(keputusan.map(({ kind }) => kind)).not.toContain('lokus-belum-ada')
    expect(keputusan).toContainEqual({ kind: 'lokus-tanpa-kata', year: YEAR + 1, villages: 1, before: 2 })
  })

  it('names the service that most people of the lokus wait for, and whose it is', async () => {
    expect(await kinds()).not.toContain('kesenjangan-lokus')
    const enter = async (periode: string, kode: string, values: readonly number[]) => {
      await secretariat.put(`${AT}/cakupan/${periode}`, { keadaan: 'terbuka', tenggat: null })
      const nilai = values.map((isi, at) => ({ kode, bagian: 'nilai', wilayah: detail.desa[at]?.kode, isi }))
      expect((await secretariat.put(`${AT}/cakupan/${periode}/isian`, { lembaga: null, nilai, alasan: 'Uji' })).status).toBe(200)
    }
    // The third village is no lokus.
    await enter(`${YEAR}`, 'D16', [10, 40, 900])
    await enter(`${YEAR}-T1`, 'E24', [0, 0, 0])
    const found = (await summary()).keputusan.find(({ kind }) => kind === 'kesenjangan-lokus')
    expect(found).toMatchObject({ code: 'E24', office: null, period: `${YEAR}-T1`, toServe: 50, villages: 2 })
  })

  it('is for whoever holds the whole district', async () => {
    const [village = ''] = detail.desa.map(({ kode }) => kode)
    for (const role of ['desa', 'puskesmas', 'camat'] as const) {
      const area = role === 'desa' ? village : village.slice(0, 8)
      expect([role, (await (await person(role, [area])).get(`${AT}/ringkasan`)).status]).toEqual([role, 403])
    }
    expect((await (await person('opd')).get(`${AT}/ringkasan`)).status).toBe(200)
  })
})
