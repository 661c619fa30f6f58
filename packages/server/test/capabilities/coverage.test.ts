/**
 * Indicators and coverage over HTTP: an office enters its own numbers and no other's, who enters does not approve, null is not zero, one governed
 * number stands below the indicators of many offices, a lock asks for reasons, a changed definition leaves old figures alone.
 */

import type { BoardAnswer, FigureAnswer, FormAnswer, HistoryAnswer, readTemplateBack } from '@konvergen/contract/coverage.ts'
import type { DisputeSchema } from '@konvergen/contract/disputes.ts'
import type { GapsAnswer } from '@konvergen/contract/gaps.ts'
import type { CatalogueAnswer } from '@konvergen/contract/indicators.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { officeOf, openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const QUARTER = '2026-T1'
const FORM = `${AT}/cakupan/${QUARTER}/isian`

let served: Served
let desa: string[]
let offices: { kb: string; perikanan: string }
let people: Record<'sekretariat' | 'kb' | 'kepalaKb' | 'perikanan' | 'camat', Browser>

async function person(role: Role, opd: string | null = null, areas: readonly string[] = ['76.01']): Promise<Browser> {
  const grant = { role, kab: '76.01', areas, opd, from: '2026-01-01', until: null }
  return personWith({ url: served.url, work: served.app.work }, [grant])
}

beforeAll(async () => {
  served = await openServed()
  offices = { kb: await officeOf(served, 'opd-kb'), perikanan: await officeOf(served, 'perikanan') }
  people = {
    sekretariat: await person('admin-kab'),
    kb: await person('opd-kb', offices.kb),
    kepalaKb: await person('opd-kb', offices.kb),
    perikanan: await person('opd', offices.perikanan),
    camat: await person('camat', null, ['76.01.01']),
  }
  desa = (await people.sekretariat.get<DistrictDetail>(AT)).body.desa.map(({ kode }) => kode)
  const own = (kode: string, pengampu: string) => ({ kode, pengampu })
  const hal = [own('D16', offices.kb), own('E24', offices.kb), own('E22', offices.perikanan)]
  expect((await people.sekretariat.put(`${AT}/pengampu`, { hal })).status).toBe(200)
})
afterAll(() => served.close())

const enter = (
  as: Browser,
  lembaga: string | null,
  entries: [string, string, number | 'tidak-berlaku' | 'hapus'][],
  more: object = {},
  period = QUARTER,
) =>
  as.put<{ tersimpan: number; tetap: number; ditolak: { kode: string; sebab: string }[] }>(`${AT}/cakupan/${period}/isian`, {
    lembaga,
    nilai: entries.map(([kode, wilayah, isi]) => ({ kode, bagian: 'nilai', wilayah, isi })),
    ...more,
  })
const figure = async (code: string, as = people.sekretariat) =>
  (await as.get<FigureAnswer>(`${AT}/cakupan/${QUARTER}/indikator/${code}`)).body
const board = async (as = people.sekretariat) => (await as.get<BoardAnswer>(`${AT}/cakupan/${QUARTER}`)).body
const standing = async (office: string) => (await board()).lembaga.find(({ id }) => id === office)
const [first, second, third] = [0, 1, 2].map((index) => () => desa[index] ?? '') as [() => string, () => string, () => string]

describe('periods', () => {
  it('are opened by the secretariat alone, and nothing is entered before', async () => {
    expect((await enter(people.kb, offices.kb, [['E24', first(), 5]])).status).toBe(404)
    const open = { keadaan: 'terbuka', tenggat: '2026-04-15' }
    expect((await people.kb.put(`${AT}/cakupan/${QUARTER}`, open)).status).toBe(403)
    expect((await people.sekretariat.put(`${AT}/cakupan/${QUARTER}`, open)).status).toBe(200)
    expect((await people.sekretariat.put(`${AT}/cakupan/2026`, { keadaan: 'terbuka', tenggat: null })).status).toBe(200)
    expect((await people.camat.get<object[]>(`${AT}/cakupan`)).body).toMatchObject([
      { periode: '2026-T1', keadaan: 'terbuka', tenggat: '2026-04-15' },
      { periode: '2026', keadaan: 'terbuka', tenggat: null },
    ])
  })
})

describe('entry', () => {
  it('asks an office for what it owns, in its areas, with the governed number beside', async () => {
    await enter(
      people.kb,
      offices.kb,
      [
        ['D16', first(), 10],
        ['D16', second(), 40],
        ['D16', third(), 0],
      ],
      {},
      '2026',
    )
    const form = (await people.perikanan.get<FormAnswer>(`${FORM}?lembaga=${offices.perikanan}`)).body
    expect(form.hal.map(({ code }) => code)).toEqual(['E22'])
    expect(form.sasaran.filter(({ wilayah }) => wilayah === first())).toEqual([
      { kode: 'D16', wilayah: first(), nilai: 10, periode: '2026', hal: 'E22' },
    ])
    expect(form.boleh).toMatchObject({ isi: true, atasNama: false })
    expect((await people.perikanan.get(`${FORM}?lembaga=${offices.kb}`)).status).toBe(403)
    expect((await people.camat.get(`${FORM}?lembaga=${offices.kb}`)).status).toBe(403)
  })

  it('keeps what can be, and gives the rest back with the reason', async () => {
    const entries: [string, string, number][] = [
      ['E22', first(), 5],
      ['E22', second(), 62.5],
      ['E22', third(), -1],
      ['E24', first(), 3],
      ['E22', '76.02.01.2001', 3],
    ]
    const { body } = await enter(people.perikanan, offices.perikanan, entries)
    expect(body).toMatchObject({ tersimpan: 1, tetap: 0 })
    expect(body.ditolak.map(({ sebab }) => sebab)).toEqual(['bukan-bilangan-bulat', 'negatif', 'bukan-milik', 'wilayah-asing'])
    expect((await enter(people.perikanan, offices.perikanan, [['E22', first(), 5]])).body).toMatchObject({ tersimpan: 0, tetap: 1 })
  })

  it('is refused to another office, and marked when the secretariat does it for them', async () => {
    expect((await enter(people.perikanan, offices.kb, [['E24', first(), 5]])).status).toBe(403)
    expect((await enter(people.camat, null, [['S01', '76.01', 1]])).status).toBe(403)
    expect((await enter(people.sekretariat, offices.kb, [['E24', first(), 8]])).body).toMatchObject({ tersimpan: 1 })
    const history = (await people.kb.get<HistoryAnswer>(`${AT}/cakupan/${QUARTER}/indikator/E24/riwayat?wilayah=${first()}`)).body
    expect(history).toMatchObject([{ nilai: 8, atasNama: true, sumber: 'ketik', dihapus: false, versi: 0, oleh: 'Orang Uji' }])
  })
})

describe('a template', () => {
  const TEMPLATE = `${AT}/cakupan/${QUARTER}/templat`
  type Back = AnswerOf<typeof readTemplateBack>

  it('goes out with what is there, and comes back cell by cell', async () => {
    const { status, bytes } = await people.kb.download(`${TEMPLATE}.xlsx?lembaga=${offices.kb}`)
    expect(status).toBe(200)
    const { body } = await people.kb.upload<Back>(TEMPLATE, 'templat.xlsx', bytes)
    expect(body.lembaga.id).toBe(offices.kb)
    // The secretariat entered it for the office.
    expect(body.isi).toEqual([{ kode: 'E24', bagian: 'nilai', wilayah: first(), teks: '8', sel: 'Desa!D5' }])
    expect(body.asing).toEqual([])
    const nilai = [{ kode: 'E24', bagian: 'nilai', wilayah: second(), isi: 29, sel: 'Desa!D6' }]
    await people.kb.put(FORM, { lembaga: offices.kb, nilai })
    const history = (await people.kb.get<HistoryAnswer>(`${AT}/cakupan/${QUARTER}/indikator/E24/riwayat?wilayah=${second()}`)).body
    expect(history).toMatchObject([{ nilai: 29, sumber: 'templat', sel: 'Desa!D6' }])
  })

  it('is refused for another period, another office, and when it is none', async () => {
    const { bytes } = await people.kb.download(`${TEMPLATE}.xlsx?lembaga=${offices.kb}`)
    expect((await people.perikanan.upload(TEMPLATE, 'templat.xlsx', bytes)).status).toBe(403)
    expect((await people.kb.upload(`${AT}/cakupan/2026/templat`, 'templat.xlsx', bytes)).code).toBe('templat-lain')
    expect((await people.kb.upload(TEMPLATE, 'lain.csv', Buffer.from('Desa;Jumlah\nSatu;3\n'))).code).toBe('templat-lain')
    expect((await people.perikanan.download(`${TEMPLATE}.xlsx?lembaga=${offices.kb}`)).status).toBe(403)
  })
})

describe('figures', () => {
  it('stand over the one governed number, and keep five states apart', async () => {
    await enter(people.perikanan, offices.perikanan, [
      ['E22', second(), 44],
      ['E22', third(), 0],
      ['E22', desa[3] ?? '', 'tidak-berlaku'],
    ])
    const found = await figure('E22')
    const state = (kode: string) => found.wilayah.find((each) => each.kode === kode)
    expect([first(), second(), third(), desa[3] ?? '', desa[4] ?? ''].map((kode) => state(kode)?.state)).toEqual([
      'ada',
      'tidak-sah',
      'tidak-ada-sasaran',
      'tidak-berlaku',
      'belum-lapor',
    ])
    expect(state(first())).toMatchObject({ value: 50, numerator: 5, denominator: 10, orang: 4, tersisa: 5 })
    expect(found.jumlah).toMatchObject({
      numerator: 5,
      denominator: 10,
      value: 50,
      impossible: 1,
      completeness: { reported: 3, expected: desa.length - 1 },
    })
    expect(found.sasaran).toMatchObject({ code: 'D16', periode: '2026', pengampu: { id: offices.kb } })
    expect((await figure('E24')).jumlah).toMatchObject({ numerator: 37, denominator: 50, value: 74 })
  })

  it('are cut to one’s own areas, with the line of the district', async () => {
    const seen = await figure('E22', people.camat)
    expect(seen.wilayah.every(({ kode }) => kode.startsWith('76.01.01'))).toBe(true)
    expect(seen.jumlah).toEqual((await figure('E22')).jumlah)
    expect((await people.camat.get(`${AT}/cakupan/${QUARTER}/indikator/E22/riwayat?wilayah=76.01.02.2001`)).status).toBe(404)
  })

  it('say who has not reported', async () => {
    const office = await standing(offices.perikanan)
    expect(office).toMatchObject({ diminta: desa.length, terisi: 4, keadaan: 'diisi' })
    expect(office?.wilayahKosong).toHaveLength(desa.length - 4)
    expect(
      (await board(people.camat)).lembaga
        .find(({ id }) => id === offices.perikanan)
        ?.wilayahKosong.every((kode) => kode.startsWith('76.01.01')),
    ).toBe(true)
  })

  it('forget a number that is withdrawn, and keep that it was there', async () => {
    await enter(people.perikanan, offices.perikanan, [['E22', second(), 'hapus']])
    expect((await figure('E22')).wilayah.find(({ kode }) => kode === second())?.state).toBe('belum-lapor')
    const history = (await people.kb.get<HistoryAnswer>(`${AT}/cakupan/${QUARTER}/indikator/E22/riwayat?wilayah=${second()}`)).body
    expect(history.map(({ nilai, dihapus }) => [nilai, dihapus])).toEqual([
      [null, true],
      [44, false],
    ])
  })
})

describe('who enters does not approve', () => {
  const say = (as: Browser, what: string, lembaga: string, more: object = {}) =>
    as.post(`${AT}/cakupan/${QUARTER}/${what}`, { lembaga, ...more })

  it('hands in, is approved by a colleague, and is changed again', async () => {
    await enter(people.kb, offices.kb, [['E24', second(), 30]])
    expect((await say(people.kepalaKb, 'setujui', offices.kb)).status).toBe(409)
    expect((await say(people.kb, 'ajukan', offices.kb)).status).toBe(200)
    expect((await say(people.kb, 'setujui', offices.kb)).status).toBe(403)
    expect((await say(people.perikanan, 'setujui', offices.kb)).status).toBe(403)
    expect((await say(people.sekretariat, 'setujui', offices.kb)).status).toBe(403)
    expect((await standing(offices.kb))?.keadaan).toBe('diajukan')
    expect((await say(people.kepalaKb, 'setujui', offices.kb)).status).toBe(200)
    expect((await standing(offices.kb))?.keadaan).toBe('disetujui')
    await enter(people.kepalaKb, offices.kb, [['E24', second(), 31]])
    expect((await standing(offices.kb))?.keadaan).toBe('berubah')
    expect((await say(people.kepalaKb, 'ajukan', offices.kb)).status).toBe(200)
    expect((await say(people.kepalaKb, 'setujui', offices.kb)).status).toBe(403)
    expect((await say(people.kb, 'kembalikan', offices.kb, { catatan: 'Periksa lagi' })).status).toBe(200)
    expect(await standing(offices.kb)).toMatchObject({ keadaan: 'dikembalikan', catatan: 'Periksa lagi' })
  })
})

describe('a lock', () => {
  it('asks for a reason, which stays with the number', async () => {
    await people.sekretariat.put(`${AT}/cakupan/${QUARTER}`, { keadaan: 'terkunci', tenggat: '2026-04-15' })
    expect((await enter(people.kb, offices.kb, [['E24', third(), 0]])).code).toBe('nilai-tidak-sah')
    expect((await enter(people.kb, offices.kb, [['E24', third(), 0]], { alasan: 'Laporan desa terlambat' })).status).toBe(200)
    const history = (await people.kb.get<HistoryAnswer>(`${AT}/cakupan/${QUARTER}/indikator/E24/riwayat?wilayah=${third()}`)).body
    expect(history[0]).toMatchObject({ nilai: 0, alasan: 'Laporan desa terlambat' })
    const again = { keadaan: 'terbuka', tenggat: null }
    expect((await people.sekretariat.put(`${AT}/cakupan/${QUARTER}`, again)).code).toBe('nilai-tidak-sah')
    expect((await people.sekretariat.put(`${AT}/cakupan/${QUARTER}`, { ...again, alasan: 'Tiga desa menyusul' })).status).toBe(200)
  })
})

describe('a disagreement about a governed number', () => {
  it('shows both until the owner settles it', async () => {
    const claim = { kode: 'D16', periode: '2026', wilayah: first(), angka: 16, alasan: 'Pendataan desa', lembaga: offices.perikanan }
    const { body: opened } = await people.perikanan.post<{ id: string }>(`${AT}/beda-sasaran`, claim)
    expect((await people.perikanan.post(`${AT}/beda-sasaran`, claim)).code).toBe('keadaan-berubah')
    const list = async (as: Browser) => (await as.get<DisputeSchema[]>(`${AT}/beda-sasaran?tahun=2026`)).body
    expect(await list(people.perikanan)).toMatchObject([{ tercatat: 10, diusulkan: 16, hasil: null, boleh: false }])
    expect((await board()).beda).toBe(1)
    const settle = (as: Browser) => as.post(`${AT}/beda-sasaran/${opened.id}/selesai`, { hasil: 'diganti', alasan: 'Sesuai pendataan' })
    expect((await settle(people.perikanan)).status).toBe(403)
    expect((await settle(people.kb)).status).toBe(200)
    expect((await settle(people.kb)).code).toBe('keadaan-berubah')
    expect((await figure('E22')).wilayah.find(({ kode }) => kode === first())).toMatchObject({ numerator: 5, denominator: 16 })
    expect((await board()).beda).toBe(0)
  })
})

describe('definitions', () => {
  it('change from a year on, by the secretariat, with history', async () => {
    const catalogue = async (year: number) => (await people.camat.get<CatalogueAnswer>(`${AT}/indikator?tahun=${year}`)).body
    const before = (await catalogue(2026)).indikator.find(({ code }) => code === 'E19')
    const { code: _code, version: _version, ...shipped } = before as NonNullable<typeof before>
    const definisi = { ...shipped, denominatorCode: 'D12', denominator: { id: 'Balita', en: 'Children under five' } }
    const change = { definisi, mulai: 2027, dihentikan: false, alasan: 'Sesuai formulir provinsi' }
    expect((await people.kb.put(`${AT}/indikator/E19`, change)).status).toBe(403)
    expect((await people.sekretariat.put<{ versi: number }>(`${AT}/indikator/E19`, change)).body.versi).toBe(1)
    expect(
      (await people.sekretariat.put(`${AT}/indikator/E19`, { ...change, definisi: { ...definisi, denominatorCode: 'D99' } })).code,
    ).toBe('nilai-tidak-sah')
    expect((await people.sekretariat.put(`${AT}/indikator/E77`, change)).status).toBe(404)
    const own = {
      ...change,
      definisi: { ...shipped, name: { id: 'Keluarga dengan kebun gizi', en: 'Families with a nutrition garden' }, pillar: 4 },
      mulai: 2026,
    }
    expect((await people.sekretariat.put(`${AT}/indikator/K01`, own)).status).toBe(200)
    const number = async (year: number) => (await catalogue(year)).indikator.find(({ code }) => code === 'E19')?.denominatorCode
    expect([await number(2026), await number(2027)]).toEqual(['D11', 'D12'])
    expect((await catalogue(2026)).indikator.at(-1)).toMatchObject({ code: 'K01', pillar: 4 })
    const { indikator } = (await people.sekretariat.get<GapsAnswer>(`${AT}/kesenjangan/2026-T1`)).body
    expect(indikator.find(({ kode }) => kode === 'K01')?.pilar).toBe(4)
    expect(indikator.find(({ kode }) => kode === 'E19')?.pilar).toBeNull()
    expect((await catalogue(2026)).perubahan).toMatchObject([
      { kode: 'E19', versi: 1, mulai: 2027, alasan: 'Sesuai formulir provinsi', oleh: 'Orang Uji' },
      { kode: 'K01', versi: 1, mulai: 2026 },
    ])
  })
})
