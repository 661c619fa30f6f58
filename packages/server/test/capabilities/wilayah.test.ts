/**
 * Opening a district, its villages as they change, the names that people confirm.
 */
import type { ProblemBody } from '@konvergen/contract/problems.ts'
import type { Alias, DistrictDetail, DistrictSummary } from '@konvergen/contract/wilayah.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadNationalList } from '../../src/capabilities/wilayah/load-national-list.ts'
import { connect, withClient } from '../../src/platform/database/connect.ts'
import { type Answer, codeOf, type Office, openOffice } from '../support/office.ts'

const KAB = '/api/districts/76.01'
let office: Office

beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const district = async (): Promise<DistrictDetail> => (await office.get<DistrictDetail>(KAB)).body
const change = (body: object): Promise<Answer<DistrictDetail>> =>
  office.send('POST', `${KAB}/village-changes`, { berlaku: '2025-01-01', dasar: 'Perda 1/2025', ...body })

describe('the national list', () => {
  it('is loaded once by two first starts in the same moment', async () => {
    await withClient(office.database.adminUrl, (client) => client.query('delete from wilayah_lists'))
    const starts = [connect(office.database.adminUrl), connect(office.database.adminUrl)]
    const loaded = await Promise.all(starts.map((admin) => loadNationalList(admin)))
    await Promise.all(starts.map((admin) => admin.destroy()))
    expect(loaded.filter(Boolean)).toHaveLength(1)
  })
})

describe('a district', () => {
  it('is found in the national list by code, name or province', async () => {
    const find = async (text: string): Promise<string[]> =>
      (await office.get<{ kode: string }[]>(`/api/wilayah/kabupaten?cari=${encodeURIComponent(text)}`)).body.map((found) => found.kode)
    expect(await find('76.01')).toEqual(['76.01'])
    expect(await find('pasangkayu')).toEqual(['76.01'])
    expect(await find('sulawesi barat')).toContain('76.01')
    expect(await find('%')).toEqual([])
    expect(await find('')).toHaveLength(514)
  })

  it('is opened once, by a code of the list', async () => {
    const opened = await office.send<DistrictSummary>('POST', '/api/districts', { kode: '76.01' })
    expect(opened.body).toEqual({
      kode: '76.01',
      nama: 'Kabupaten Pasangkayu',
      provinsi: 'Sulawesi Barat',
      demo: false,
      desaCount: 63,
      boundaryCount: 0,
    })
    expect(codeOf(await office.send('POST', '/api/districts', { kode: '76.01' }))).toBe('sudah-dibuka')
    expect(codeOf(await office.send('POST', '/api/districts', { kode: '76.99' }))).toBe('kode-tidak-dikenal')
    expect((await office.get<DistrictSummary[]>('/api/districts')).body).toEqual([opened.body])
    expect((await district()).desa).toHaveLength(63)
  })

  it('opened twice in the same moment is opened once', async () => {
    const answers = await Promise.all([1, 2].map(() => office.send('POST', '/api/districts', { kode: '17.04' })))
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })

  it('cannot be removed; only the demo can', async () => {
    expect(codeOf(await office.send('DELETE', KAB))).toBe('nilai-tidak-sah')
    expect(codeOf(await office.send('DELETE', '/api/districts/99.01'))).toBe('tidak-ditemukan')
  })

  it('has every write in its trail', async () => {
    const sql = "select act, actor from trail where kab_kode = '76.01' order by id limit 1"
    const rows = await withClient(office.database.adminUrl, async (client) => (await client.query(sql)).rows)
    expect(rows).toEqual([{ act: 'wilayah.open', actor: 'sistem' }])
  })
})

describe('a confirmed name', () => {
  beforeEach(async () => {
    for (const { nama } of (await office.get<Alias[]>(`${KAB}/aliases`)).body) {
      await office.send('DELETE', `${KAB}/aliases?nama=${encodeURIComponent(nama)}`)
    }
  })

  it('is kept, found again whatever its spelling, and withdrawn', async () => {
    const [first, second] = (await district()).desa
    const confirmed = await office.send<Alias>('POST', `${KAB}/aliases`, { nama: 'GODANG', kode: first?.kode })
    expect(confirmed.body).toMatchObject({ nama: 'GODANG', desa: first?.nama })
    expect((await office.send('POST', `${KAB}/aliases`, { nama: 'Desa Godang', kode: first?.kode })).status).toBe(200)
    const other = await office.send<ProblemBody>('POST', `${KAB}/aliases`, { nama: 'godang', kode: second?.kode })
    expect(other.body).toMatchObject({ code: 'alias-bertentangan', details: { desa: first?.nama } })
    expect((await office.get<Alias[]>(`${KAB}/aliases`)).body).toHaveLength(1)
    expect((await office.send('DELETE', `${KAB}/aliases?nama=godang`)).body).toEqual({ done: true })
    expect(codeOf(await office.send('DELETE', `${KAB}/aliases?nama=godang`))).toBe('tidak-ditemukan')
  })

  it('must say something, about a village of this district', async () => {
    const [first] = (await district()).desa
    expect(codeOf(await office.send('POST', `${KAB}/aliases`, { nama: '---', kode: first?.kode }))).toBe('nilai-tidak-sah')
    expect(codeOf(await office.send('POST', `${KAB}/aliases`, { nama: 'GODANG', kode: '17.04.01.2001' }))).toBe('tidak-ditemukan')
  })
})

describe('villages', () => {
  const at = async (index: number): Promise<DistrictDetail['desa'][number]> => {
    const desa = (await district()).desa[index]
    if (desa === undefined) throw new Error('no such village')
    return desa
  }

  it('are renamed; the old name is still understood', async () => {
    const before = await at(0)
    const { body } = await change({ kind: 'ganti-nama', kode: before.kode, nama: 'Nama Baru' })
    expect(body.desa[0]).toMatchObject({ kode: before.kode, nama: 'Nama Baru', validTo: null })
    const aliases = (await office.get<Alias[]>(`${KAB}/aliases`)).body
    expect(aliases).toContainEqual(expect.objectContaining({ nama: before.nama, kode: before.kode }))
  })

  it('split: the new ones begin on the day', async () => {
    const parent = await at(1)
    const kode = `${parent.kecamatan}.2099`
    const { body } = await change({ kind: 'pemekaran', kode: parent.kode, baru: [{ kode, nama: 'Pecahan' }] })
    expect(body.desa.find((desa) => desa.kode === kode)).toEqual({
      kode,
      nama: 'Pecahan',
      kecamatan: parent.kecamatan,
      validFrom: '2025-01-01',
      validTo: null,
    })
  })

  it('merge: those that go end on the day and keep their figures', async () => {
    const [stays, goes] = [await at(2), await at(3)]
    const { body } = await change({ kind: 'penggabungan', asal: [stays.kode, goes.kode], kode: stays.kode, nama: stays.nama })
    expect(body.desa.find((desa) => desa.kode === goes.kode)?.validTo).toBe('2025-01-01')
    const { body: summary } = await office.get<DistrictSummary[]>('/api/districts')
    expect(summary.find((each) => each.kode === '76.01')?.desaCount).toBe(63)
  })

  it.each([
    ['a village that is not here', { kind: 'ganti-nama', kode: '17.04.01.2001', nama: 'X' }],
    ['a code of another district', { kind: 'pemekaran', kode: 'LIVING', baru: [{ kode: '17.04.01.2999', nama: 'X' }] }],
    ['a code that is in use', { kind: 'pemekaran', kode: 'LIVING', baru: [{ kode: 'LIVING', nama: 'X' }] }],
    ['a blank name', { kind: 'ganti-nama', kode: 'LIVING', nama: '  ' }],
    ['a merger of one village with itself', { kind: 'penggabungan', asal: ['LIVING'], kode: 'LIVING', nama: 'X' }],
  ])('do not change for %s', async (_what, body) => {
    const before = await district()
    const living = before.desa[10]?.kode ?? ''
    const answer = await change(JSON.parse(JSON.stringify(body).replaceAll('LIVING', living)))
    expect(codeOf(answer)).toBe('nilai-tidak-sah')
    expect(await district()).toEqual(before)
  })

  it('do not change on a day that is none', async () => {
    expect(codeOf(await change({ kind: 'ganti-nama', kode: (await at(5)).kode, nama: 'X', berlaku: '2025-02-30' }))).toBe(
      'permintaan-tidak-sah',
    )
  })
})

describe('boundaries', () => {
  const square = (kode: string, x: number): object => ({
    type: 'Feature',
    properties: { kode },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x, -1],
          [x + 0.01, -1],
          [x + 0.01, -0.99],
          [x, -0.99],
          [x, -1],
        ],
      ],
    },
  })

  it('are drawn for the villages that the file names, and a later file changes only its own', async () => {
    const { desa } = await district()
    const file = (...features: object[]): string => JSON.stringify({ type: 'FeatureCollection', features })
    const [a, b] = [desa[20]?.kode ?? '', desa[21]?.kode ?? '']
    const first = await office.upload<{ matched: number }>(`${KAB}/boundaries`, 'a.geojson', file(square(a, 119.4), square(b, 119.5)))
    expect(first.body.matched).toBe(2)
    await office.upload(`${KAB}/boundaries`, 'b.geojson', file(square(a, 119.45)))
    const drawn = await office.get<{ features: { properties: { kode: string }; geometry: { coordinates: number[][][] } }[] }>(
      `${KAB}/boundaries`,
    )
    expect(drawn.body.features.map((feature) => feature.properties.kode)).toEqual([a, b])
    expect(drawn.body.features[0]?.geometry.coordinates[0]?.[0]?.[0]).toBe(119.45)
  })

  it('stay for a village that has ended: the map of an earlier period draws it', async () => {
    const kodes = async (): Promise<string[]> =>
      (await office.get<{ features: { properties: { kode: string } }[] }>(`${KAB}/boundaries`)).body.features.map(
        (one) => one.properties.kode,
      )
    const before = await kodes()
    const { desa } = await district()
    const [stays, goes] = [desa[22], desa[20]]
    const merged = await change({ kind: 'penggabungan', asal: [stays?.kode, goes?.kode], kode: stays?.kode, nama: stays?.nama })
    expect(merged.status).toBe(200)
    expect(before).toContain(goes?.kode)
    expect(await kodes()).toEqual(before)
  })

  it('that fit nothing change nothing', async () => {
    const foreign = JSON.stringify({ type: 'FeatureCollection', features: [square('17.04.01.2001', 119)] })
    expect(codeOf(await office.upload(`${KAB}/boundaries`, 'x.geojson', foreign))).toBe('berkas-tidak-terbaca')
    expect(codeOf(await office.upload(`${KAB}/boundaries`, 'x.geojson', 'not a map'))).toBe('berkas-tidak-terbaca')
  })
})
