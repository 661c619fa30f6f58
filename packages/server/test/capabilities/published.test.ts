/**
 * Published figures over HTTP: noted once, withdrawn and not overwritten, beside the register, against their targets, and a claim held against them.
 */
import type { ContextAnswer } from '@konvergen/contract/context.ts'
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { ClaimAnswer, PublishedAnswer } from '@konvergen/contract/situation-published.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { readFigureTable } from '@konvergen/core/situation/read-figure-table.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, type Office, openOffice } from '../support/office.ts'
import { linesOf, recapCsv } from '../support/recap-file.ts'
import { sharedFile } from '../support/shared-file.ts'

const KAB = '/api/districts/17.04'
let office: Office

const figure = (over: object = {}) => ({
  kode: '17.04',
  nama: 'Kaur',
  source: 'SSGI',
  year: 2022,
  month: null,
  percent: 12.4,
  low: null,
  high: null,
  n: null,
  population: 'balita',
  page: null,
  ...over,
})
const read = async (query = ''): Promise<PublishedAnswer> => (await office.get<PublishedAnswer>(`${KAB}/angka-terbit${query}`)).body
const own = async () => (await read()).levels.find(({ level }) => level === 'kabupaten')
const note = (...angka: object[]) => office.send<{ masuk: number; sudahAda: number }>('POST', `${KAB}/angka-terbit`, { angka })

beforeAll(async () => {
  office = await openOffice()
  await office.app.acts.openDistrict('17.04')
})
afterAll(() => office.close())

describe('published figures', () => {
  it('are there of the nation before anything was entered, and nothing is said of the district', async () => {
    const { levels, two, season } = await read()
    expect(levels.map(({ level, surveys }) => [level, surveys.length])).toEqual([
      ['kabupaten', 0],
      ['provinsi', 0],
      ['nasional', 6],
    ])
    expect(levels[2]?.reduction?.aarr).toBeCloseTo(6.967, 3)
    expect(levels[2]?.targets.map(({ year, check }) => [year, check?.verdict])).toContainEqual([2029, 'sejalan'])
    expect([two, season.verdict]).toEqual([null, 'belum-cukup'])
  })

  it('are noted once; another number for the same fact is refused until the first is withdrawn', async () => {
    expect((await note(figure(), figure({ year: 2021, percent: 11.3 }))).body).toEqual({ masuk: 2, sudahAda: 0 })
    expect((await note(figure({ source: 'ssgi' }))).body).toEqual({ masuk: 0, sudahAda: 1 })
    expect(codeOf(await note(figure({ percent: 13 })))).toBe('nilai-tidak-sah')
    expect(codeOf(await note(figure({ year: 2023, low: 12.4, high: 10 })))).toBe('nilai-tidak-sah')
    const before = (await own())?.surveys.find(({ year }) => year === 2022)
    expect((await office.send('POST', `${KAB}/angka-terbit/${before?.id}/tarik`, { alasan: 'Salah kutip' })).status).toBe(200)
    expect(codeOf(await office.send('POST', `${KAB}/angka-terbit/${before?.id}/tarik`, { alasan: 'Lagi' }))).toBe('tidak-ditemukan')
    expect((await note(figure({ low: 9.8, high: 15.4, n: 640 }))).body).toEqual({ masuk: 1, sudahAda: 0 })
    const { withdrawn } = await read()
    expect(withdrawn).toMatchObject([{ alasan: 'Salah kutip' }])
    const trail = await office.get<{ entries: { act: string }[] }>('/api/districts/17.04/jejak')
    expect(JSON.stringify(trail.body)).toContain('situation.figure-withdrawn')
  })

  it('a change is called one only where intervals do not overlap', async () => {
    expect((await own())?.changes).toMatchObject([{ verdict: 'tidak-dapat-diuji', interval: null }])
    await note(figure({ source: 'SKI', year: 2023, percent: 19, low: 16, high: 22 }))
    expect((await own())?.changes[1]).toMatchObject({ verdict: 'bermakna', isOtherSurvey: true })
  })
})

describe('targets', () => {
  it('are revised by new rows, the history stays, and what they ask for is said', async () => {
    const set = (percent: number, validFrom: string) =>
      office.send('POST', `${KAB}/target-prevalensi`, {
        level: 'kabupaten',
        year: 2024,
        percent,
        source: 'RPJMD',
        page: null,
        validFrom,
        reason: 'Penetapan',
      })
    expect((await set(14, '2021-01-01')).status).toBe(200)
    expect((await set(9, '2023-06-01')).status).toBe(200)
    expect((await set(8, '2999-01-01')).status).toBe(200)
    const target = (await own())?.targets[0]
    expect(target).toMatchObject({ year: 2024, current: { percent: 9 }, earlier: [{ percent: 14 }], check: { verdict: 'perlu-diragukan' } })
    expect((await read('?batas=60')).levels[0]?.targets[0]?.check?.verdict).toBe('perlu-lebih-cepat')
    expect((await office.send('POST', `${KAB}/target-prevalensi/${target?.current.id}/tarik`, { alasan: 'Belum disahkan' })).status).toBe(
      200,
    )
    expect((await own())?.targets[0]).toMatchObject({ current: { percent: 14 }, earlier: [] })
  })
})

describe('two numbers', () => {
  it('the survey beside the register of its year, with what the others would have to show', async () => {
    const lines = linesOf((await office.get<DistrictDetail>(KAB)).body)
    for (const stamp of ['2023-08-17 07:49:21', '2024-02-17 07:49:21']) {
      const { import: staged } = await office.app.acts.uploadImport('17.04', {
        name: `${stamp}.csv`,
        bytes: Buffer.from(recapCsv(lines, stamp)),
      })
      await office.app.acts.applyImport('17.04', { id: staged.id, confirm: [] })
    }
    const { two, months } = await read()
    expect(months).toEqual(['2024-02', '2023-08'])
    expect(two).toMatchObject({ survey: { source: 'SKI', year: 2023 }, register: { period: '2023-08' }, spread: null, noise: null })
    const { cases = 0, measured = 1, reach } = two?.register ?? {}
    expect(two?.registerPercent).toBeCloseTo((100 * cases) / measured, 9)
    expect(two?.coverage).toBe(reach === null || reach === undefined ? null : reach.measured / reach.children)
    expect((await read('?bulan=2024-02')).two?.register.period).toBe('2024-02')
    expect(codeOf(await office.get(`${KAB}/angka-terbit?bulan=2019-01`))).toBe('nilai-tidak-sah')
  })
})

describe('a claim', () => {
  it('“11,3 % … terbaik” of 2021 comes out as it is, with what is missing', async (ctx) => {
    const { lines } = readFigureTable(sharedFile(ctx, 'data/real/published_prevalence.csv').toString())
    expect(lines.every(({ fault }) => fault === null)).toBe(true)
    const known = (await own())?.surveys.find(({ year }) => year === 2022)
    const angka = lines.map((each) => each.figure).filter(({ kode, year }) => !(kode === known?.kode && year === 2022))
    expect((await note(...angka)).status).toBe(200)
    const { body } = await office.get<ClaimAnswer>(`${KAB}/klaim?angka=11.3&sumber=SSGI&tahun=2021&sebutan=terendah`)
    expect(body).toMatchObject({ verdict: 'cocok', superlative: 'benar', otherKinds: [{ source: 'e-PPGBM', percent: 6.62 }] })
    expect(body.ranked).toHaveLength(10)
    const said = body.sentences.id.join(' ')
    expect(said).toContain('Angka semua 10 kabupaten/kota di provinsi ada')
    expect(said).toContain('Selang kepercayaan tidak diterbitkan untuk semuanya')
    expect(said).toContain('Menurut e-PPGBM 2021 peringkatnya 2 dari 2')
  })

  it('of another source, of no source, and of nothing that is known', async () => {
    const verdict = async (query: string) => (await office.get<ClaimAnswer>(`${KAB}/klaim?${query}`)).body.verdict
    expect(await verdict('angka=11.3&sumber=e-PPGBM&tahun=2021')).toBe('sumber-lain')
    expect(await verdict('angka=11.3')).toBe('cocok-kurang-lengkap')
    expect(await verdict('angka=44&sumber=SSGI&tahun=2005')).toBe('tidak-dikenal')
    expect(await verdict('wilayah=ID&angka=19.8&sumber=SSGI&tahun=2024')).toBe('cocok')
  })
})

describe('context figures of the statistics office', () => {
  const konteks = async () => (await office.get<ContextAnswer>(`${KAB}/konteks`)).body
  const bring = async (name: string, period: string, lines: readonly string[]) => {
    const text = ['Kode;Nama;Tahun;Indikator;Nilai;Satuan;Sumber', ...lines].join('\n')
    const { body } = await office.upload<ImportPreview>(`${KAB}/imports`, name, text)
    const { status } = await office.send('POST', `${KAB}/imports/${body.import.id}/apply`, { period, confirm: [] })
    expect(status).toBe(200)
    return body.import.id
  }

  it('stand by year beside the series, a year without a value as none, of this district alone', async () => {
    expect(await konteks()).toEqual([])
    await bring('bps-2023.csv', '2023', [
      '1704;Kaur;2022;Penduduk miskin;18,6;persen;BPS',
      '1704;Kaur;2023;Penduduk miskin;;persen;BPS',
      '17.04.01;Kinal;2023;Penduduk miskin;20;persen;BPS',
    ])
    expect(await konteks()).toEqual([
      {
        name: 'Penduduk miskin',
        unit: 'persen',
        source: 'BPS',
        points: [
          { year: 2022, value: 18.6 },
          { year: 2023, value: null },
        ],
      },
    ])
  })

  it('go on with a later table, and go back when it is taken back', async () => {
    const id = await bring('bps-2024.csv', '2024', [
      '1704;Kaur;2023;Penduduk miskin;18,1;persen;BPS',
      '1704;Kaur;2024;Penduduk miskin;17,9;persen;BPS',
    ])
    const values = async () => (await konteks())[0]?.points.map(({ year, value }) => [year, value])
    expect(await values()).toEqual([
      [2022, 18.6],
      [2023, 18.1],
      [2024, 17.9],
    ])
    await office.send('POST', `${KAB}/imports/${id}/undo`, {})
    expect(await values()).toEqual([
      [2022, 18.6],
      [2023, null],
    ])
  })
})
