/**
 * Sigizi's monthly report over HTTP: a table of several months, entered for a quarter, is kept under its own months and drawn together up to any of them; taken
 * back it counts no more.
 */
import type { SheetAnswer } from '@konvergen/contract/sheets.ts'
import type { SigiziAnswer } from '@konvergen/contract/sigizi.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { SIGIZI_COLUMNS } from '@konvergen/core/intake/sigizi/sigizi-columns.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { officeOf, openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const QUARTER = '2026-T1'
const WIDTH = 110
/** By the number of the column; a word of its own where the report has a percentage. */
const LABELS: Readonly<Record<number, string>> = {
  ...Object.fromEntries(Array.from({ length: WIDTH }, (_, at) => [at + 1, `% ${at + 1}`])),
  1: 'No',
  4: 'Kecamatan',
  5: 'Puskesmas',
  6: 'Kelurahan/Desa',
  7: 'Bulan',
  ...Object.fromEntries(SIGIZI_COLUMNS.map(({ index, label }) => [index, label.replace(/^\[\d+\] /, '')])),
}

let served: Served
let desa: DistrictDetail['desa']
let kecamatan: ReadonlyMap<string, string>
let dinkes: Browser
let sekretariat: Browser

const line = (cells: Readonly<Record<number, string | number>>) => Array.from({ length: WIDTH }, (_, at) => cells[at + 1] ?? '').join(';')
const report = (rows: readonly Readonly<Record<number, string | number>>[]) => [line(LABELS), ...rows.map(line)].join('\n')

const village = (index: number, month: string, measured: number, stunted: number, fed: number) => ({
  1: index + 1,
  4: kecamatan.get(desa[index]?.kecamatan ?? '') ?? '',
  5: 'PKM',
  6: desa[index]?.nama ?? '',
  7: month,
  8: 200,
  11: 200,
  16: measured,
  22: measured,
  28: measured,
  38: stunted,
  82: fed,
})

beforeAll(async () => {
  served = await openServed()
  const work = { url: served.url, work: served.app.work }
  const office = await officeOf(served, 'dinkes')
  const grant = { kab: '76.01', areas: ['76.01'], from: '2026-01-01', until: null }
  dinkes = await personWith(work, [{ ...grant, role: 'dinkes', opd: office }])
  sekretariat = await personWith(work, [{ ...grant, role: 'admin-kab', opd: null }])
  const { body: district } = await sekretariat.get<DistrictDetail>(AT)
  desa = district.desa
  kecamatan = new Map(district.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const hal = ['D12', 'D13', 'E18'].map((kode) => ({ kode, pengampu: office }))
  expect((await sekretariat.put(`${AT}/pengampu`, { hal })).status).toBe(200)
  expect((await sekretariat.put(`${AT}/cakupan/${QUARTER}`, { keadaan: 'terbuka', tenggat: null })).status).toBe(200)
})
afterAll(() => served.close())

const sigizi = async (query = '') => (await dinkes.get<SigiziAnswer>(`${AT}/sigizi${query}`)).body
const columnOf = ({ kolom }: SigiziAnswer, number: string) => kolom.find(({ nomor }) => nomor === number)
const valueOf = ({ kolom, desa: villages }: SigiziAnswer, area: number, number: string) =>
  villages.find(({ kode }) => kode === desa[area]?.kode)?.angka[kolom.findIndex(({ nomor }) => nomor === number)]

describe('a table of three months', () => {
  let id = ''

  it('is nowhere before it is applied', async () => {
    const text = report([
      village(0, 'JANUARI', 41, 7, 2),
      village(0, 'FEBRUARI', 40, 8, 1),
      village(1, 'JANUARI', 60, 6, 0),
      village(1, 'MARET', 61, 6, 3),
    ])
    id = (await dinkes.upload<{ lembar: string }>(`${AT}/lembar`, 'sigizi.csv', text)).body.lembar
    expect(await sigizi()).toMatchObject({ daftarTahun: [], tahun: null })
  })

  it('is drawn together by village, then summed, up to the month that is asked', async () => {
    const shown = (await dinkes.get<SheetAnswer>(`${AT}/lembar/${id}?periode=${QUARTER}`)).body
    expect(shown.ringkas.jenis).toBe('sigizi-bulanan')
    const kolom = (shown.lembar[0]?.kolom ?? []).map(({ kolom: column, usulan }) => ({ kolom: column, arti: usulan }))
    // For the quarter the numbers of March are entered; the report itself is kept whole.
    const choice = { lembaga: shown.usulan.lembaga, periode: QUARTER, lembar: 0, kolom, saring: 'MARET', sebut: [] }
    const applied = await dinkes.post<{ halangan: unknown }>(`${AT}/lembar/${id}/terapkan`, choice)
    expect([applied.status, applied.code]).toEqual([200, ''])

    const whole = await sigizi()
    expect([whole.daftarTahun, whole.tahun, whole.sampai]).toEqual([[2026], 2026, 3])
    expect(whole.desa).toHaveLength(desa.length)
    expect(whole.desa.filter(({ bulan: months }) => months.length > 0).map(({ bulan: months }) => months)).toEqual([
      [1, 2],
      [1, 3],
    ])
    // Half to the even number: (41 + 40) / 2 → 40, (7 + 8) / 2 → 8, (60 + 61) / 2 → 60.
    expect([valueOf(whole, 0, '22'), valueOf(whole, 0, '38'), valueOf(whole, 1, '22')]).toEqual([40, 8, 60])
    expect(whole.persen.find(({ kode }) => kode === 'stunting')).toEqual({
      kode: 'stunting',
      pembilang: 14,
      penyebut: 100,
      persen: 14,
      desa: 2,
    })
    expect(columnOf(whole, '82')).toMatchObject({ aturan: 'jumlah', jumlah: 6, desa: 2 })
    expect(columnOf(whole, '46')).toMatchObject({ jumlah: null, desa: 0 })

    const january = await sigizi('?tahun=2026&sampai=1')
    expect([valueOf(january, 0, '38'), valueOf(january, 1, '38'), columnOf(january, '82')?.jumlah]).toEqual([7, 6, 2])
  })

  it('counts no more once it was taken back', async () => {
    expect((await dinkes.post(`${AT}/lembar/${id}/tarik`, {})).status).toBe(200)
    expect((await sigizi()).tahun).toBeNull()
  })
})

it('is read by whoever sees the tables of offices', async () => {
  const camat = await personWith({ url: served.url, work: served.app.work }, [
    { role: 'camat', kab: '76.01', areas: ['76.01.01'], opd: null, from: '2026-01-01', until: null },
  ])
  expect((await camat.get(`${AT}/sigizi`)).status).toBe(403)
})
