/**
 * A quarter as a file and reminders of silent villages, over HTTP: sums that can be checked in the file, no names but for whoever works with these families, and a
 * task once a day at most that settles itself when the village hands in.
 */
import { randomUUID } from 'node:crypto'
import type { MonthsAnswer } from '@konvergen/contract/scorecard.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { readWorkbook } from '@konvergen/sources/workbook/read-workbook.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../../src/platform/database/connect.ts'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01/skor'
const Q3 = '2025-T3'
let served: Served
let villages: string[]
let all: number
let people: Record<'kader' | 'desa' | 'camat' | 'dinkes', Browser>
const [a, b] = [() => villages[0] ?? '', () => villages[1] ?? '']

function person(role: Role, areas: readonly string[]): Promise<Browser> {
  return personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd: null, from: '2024-01-01', until: null }])
}

async function rows<T>(statement: string): Promise<T[]> {
  return withClient(served.database.adminUrl, async (client) => (await client.query(statement)).rows as T[])
}

async function sheetsOf(bytes: Uint8Array): Promise<Map<string, string[][]>> {
  const read = await readWorkbook(bytes, 'skor.xlsx')
  if (!read.ok) throw new Error(read.issue.code)
  return new Map(read.workbook.sheets.map(({ name, rows: cells }) => [name, cells.map((row) => row.map((cell) => cell?.text ?? ''))]))
}

/** Rows of a sheet as records by its heads. */
async function recordsOf(bytes: Uint8Array, sheet: string): Promise<Record<string, string>[]> {
  const [heads = [], ...lines] = (await sheetsOf(bytes)).get(sheet) ?? []
  return lines.map((line) => Object.fromEntries(heads.map((head, index) => [head, line[index] ?? ''])))
}

const get = async (as: Browser, query = '') => (await as.get(`${AT}/${Q3}/skor.xlsx${query}`)).bytes
const remind = (as: Browser, desa: string[], periode = Q3) =>
  as.post<{ diingatkan: number; sudah: number }>(`${AT}/${periode}/ingatkan`, { desa })
const tasksOf = (desa: string) =>
  rows<{ state: string; link_path: string }>(`select state, link_path from tasks where to_code = '${desa}' order by made_at`)

beforeAll(async () => {
  served = await openServed()
  const { body } = await served.keeper.get<DistrictDetail>('/api/districts/76.01')
  all = body.desa.length
  const kec = body.kecamatan[0]?.kode ?? ''
  villages = body.desa.filter(({ kecamatan }) => kecamatan === kec).map(({ kode }) => kode)
  people = {
    kader: await person('kader', [a()]),
    desa: await person('desa', [a()]),
    camat: await person('camat', [kec]),
    dinkes: await person('dinkes', ['76.01']),
  }
  const id = randomUUID()
  const sent = {
    id,
    catatan: randomUUID(),
    dasar: 0,
    jenis: 'anak',
    nama: '=1+1 Rahasia',
    mulai: '2024-09',
    bersalin: null,
    berakhir: null,
    sebabBerakhir: null,
    sebelum: { timbang: 7, konseling: 5, pengasuhan: 0 },
  }
  expect((await people.kader.post(`${AT}/${Q3}/desa/${a()}/orang`, sent)).status).toBe(200)
  const bulan = ['2025-07', '2025-08', '2025-09'].map((each) => ({
    id: randomUUID(),
    orang: id,
    bulan: each,
    dasar: 0,
    isi: { timbang: true, ukur: false, air: true, jamban: false, akta: true },
  }))
  expect((await people.kader.post<MonthsAnswer>(`${AT}/${Q3}/desa/${a()}/isi`, { bulan })).body.tersimpan).toBe(3)
})
afterAll(() => served.close())

describe('a reminder of silent villages', () => {
  it('comes from whoever coordinates, to their own villages, once a day at most, and of what has begun', async () => {
    expect((await remind(people.desa, [a()])).status).toBe(403)
    expect((await remind(people.dinkes, [a()])).status).toBe(403)
    expect((await remind(people.camat, ['76.01.99.2001'])).status).toBe(404)
    expect((await remind(served.keeper, [a()], '2099-T1')).status).toBe(422)
    expect((await remind(people.camat, [a(), b()])).body).toEqual({ diingatkan: 2, sudah: 0 })
    expect((await remind(served.keeper, [a(), b()])).body).toEqual({ diingatkan: 0, sudah: 2 })
    expect(await tasksOf(a())).toEqual([{ state: 'terbuka', link_path: `layanan-hpk/${a()}?periode=${Q3}` }])
    const [{ n } = { n: '' }] = await rows<{ n: string }>(`select count(*) as n from trail where act = 'scorecard.reminded'`)
    expect(n).toBe('1')
  })

  it('settles itself when the village hands in, and no other village’s does', async () => {
    const send = { dasar: 0, rembuk: true, multipihak: null, catatan: null }
    expect((await people.desa.post(`${AT}/${Q3}/desa/${a()}/kirim`, send)).status).toBe(200)
    expect((await tasksOf(a())).map(({ state }) => state)).toEqual(['dikonfirmasi'])
    expect((await tasksOf(b())).map(({ state }) => state)).toEqual(['terbuka'])
    expect((await remind(served.keeper, [a()])).body).toEqual({ diingatkan: 0, sudah: 0 })
    await rows(`update hpk_reminders set day = day - 1`)
    expect((await remind(served.keeper, [a(), b()])).body).toEqual({ diingatkan: 1, sudah: 0 })
  })

  it('is refused once the quarter is locked', async () => {
    expect((await served.keeper.post(`${AT}/${Q3}/kunci`, { langkah: 'kunci' })).status).toBe(200)
    expect((await remind(served.keeper, [b()])).status).toBe(409)
    expect((await served.keeper.post(`${AT}/${Q3}/kunci`, { langkah: 'buka', alasan: 'Uji' })).status).toBe(200)
  })
})

describe('the workbook of a quarter', () => {
  it('has every score beside its numerator and denominator, sums that its rows make up, and whoever did not hand in', async () => {
    const bytes = await get(people.dinkes)
    const village = (await recordsOf(bytes, 'Per desa')).find((row) => row['Kode'] === a())
    const [Y, T] = [Number(village?.['Y']), Number(village?.['T'])]
    expect([Y, T].every((count) => count > 0)).toBe(true)
    expect([village?.['Pembilang (Y)'], village?.['Penyebut (Y+T)']]).toEqual([String(Y), String(Y + T)])
    expect(Number(village?.['Skor (%)'])).toBeCloseTo((100 * Y) / (Y + T), 6)
    const cells = await recordsOf(bytes, 'Desa x layanan')
    expect(cells).toHaveLength(18)
    for (const word of ['Y', 'T', 'TS', 'Belum dilaporkan'])
      expect(cells.reduce((sum, row) => sum + Number(row[word]), 0)).toBe(Number(village?.[word]))
    const [district, ...kecamatan] = await recordsOf(bytes, 'Wilayah')
    expect(district).toMatchObject({ Kode: '76.01', Y: String(Y), 'Desa mengirim': '1', 'Jumlah desa': String(all), Periksa: 'cocok' })
    expect(kecamatan.every((row) => row['Periksa'] === 'cocok')).toBe(true)
    expect((await recordsOf(bytes, 'Per layanan')).every((row) => row['Periksa'] === 'cocok')).toBe(true)
    const missing = await recordsOf(bytes, 'Belum mengirim')
    expect([missing.length, missing.some((row) => row['Kode'] === a())]).toEqual([all - 1, false])
    // Nothing was handed in: no number, no zero.
    const silent = (await recordsOf(bytes, 'Per desa')).find((row) => row['Kode'] === b())
    expect([silent?.['Y'], silent?.['Skor (%)'], silent?.['Periksa']]).toEqual(['', '', ''])
  })

  it('names nobody, and to a village shows its own rows and says that the sums hold more', async () => {
    for (const as of [people.dinkes, people.desa]) {
      const sheets = [...(await sheetsOf(await get(as)))]
      expect(JSON.stringify(sheets)).not.toContain('Rahasia')
    }
    const bytes = await get(people.desa)
    expect((await recordsOf(bytes, 'Per desa')).map((row) => row['Kode'])).toEqual([a()])
    expect((await recordsOf(bytes, 'Wilayah'))[0]?.['Periksa']).toBe('sebagian desa di luar wilayah Anda')
    expect((await people.kader.get(`${AT}/${Q3}/skor.xlsx`)).status).toBe(403)
    expect([...(await sheetsOf(await get(people.dinkes, '?bahasa=en'))).keys()]).toEqual([
      'Areas',
      'By village',
      'Villages x services',
      'By service',
      'Not handed in',
      'About',
    ])
  })

  it('has names for whoever works with these families, in their own village, for a purpose that stands on each row', async () => {
    const at = (desa: string) => `${AT}/${Q3}/desa/${desa}/orang.xlsx`
    const asked = { tujuan: 'kunjungan' }
    expect((await people.dinkes.post(at(a()), asked)).status).toBe(403)
    expect((await people.camat.post(at(a()), asked)).status).toBe(403)
    expect((await people.kader.post(at(b()), asked)).status).toBe(404)
    expect((await people.kader.post(at(a()), {})).status).toBe(400)
    const taken = await people.kader.post(at(a()), asked)
    expect(taken.status).toBe(200)
    const [child, ...others] = await recordsOf(taken.bytes, 'Anak 0–23 bulan')
    expect(others).toEqual([])
    expect(child).toMatchObject({ Nama: '=1+1 Rahasia', 'Air bersih': 'Y', Jamban: 'T', 'Kunjungan rumah': 'belum dilaporkan' })
    expect(child?.['Tanda pengunduh']).toMatch(/^RAHASIA\. Diunduh /)
    const trail = await rows<{ detail: object }>(`select detail from trail where act = 'scorecard.names-taken'`)
    expect(trail).toEqual([{ detail: { tujuan: 'kunjungan', triwulan: Q3, orang: 1 } }])
  })
})
