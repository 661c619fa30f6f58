/**
 * A file from upload to counting and back: what is staged, applied, superseded, undone; and everything that is refused without a trace.
 */
import type { ImportPreview, ImportSummary } from '@konvergen/contract/intake.ts'
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withClient } from '../../src/platform/database/connect.ts'
import { type Answer, codeOf, type Office, openOffice } from '../support/office.ts'
import { linesOf, recapCsv, type VillageLine } from '../support/recap-file.ts'

const KAB = '/api/districts/76.01'
let office: Office
let villages: VillageLine[]

beforeEach(async () => {
  office = await openOffice()
  await office.app.acts.openDistrict('76.01')
  villages = linesOf((await office.get<DistrictDetail>(KAB)).body)
})
afterEach(() => office.close())

const upload = (text: string | Uint8Array, name = 'rekap.csv'): Promise<Answer<ImportPreview>> =>
  office.upload(`${KAB}/imports`, name, text)
const apply = (id: string, body: object = { confirm: [] }): Promise<Answer<ImportPreview>> =>
  office.send('POST', `${KAB}/imports/${id}/apply`, body)
const undo = (id: string): Promise<Answer<ImportPreview>> => office.send('POST', `${KAB}/imports/${id}/undo`)

async function applied(text: string, name?: string): Promise<string> {
  const { id } = (await upload(text, name)).body.import
  expect((await apply(id)).status).toBe(200)
  return id
}

async function stunting(): Promise<number | null> {
  return (await office.get<SituationAnswer>(`${KAB}/situation`)).body.situation.kabupaten.figures.stunting.numerator
}

async function states(): Promise<string[]> {
  return (await office.get<ImportSummary[]>(`${KAB}/imports`)).body.map((each) => each.state)
}

/** Rows of every table, to see that nothing at all was written. */
async function rowCounts(): Promise<string> {
  const tables = ['imports', 'import_rows', 'import_outcomes', 'recap_values', 'krs_values', 'trail', 'desa_aliases']
  const sql = tables.map((table) => `select '${table}' as name, count(*)::int as n from ${table}`).join(' union all ')
  return withClient(office.database.adminUrl, async (client) => JSON.stringify((await client.query(sql)).rows))
}

const changed = (stunted: number): VillageLine[] => villages.map((line, index) => (index === 0 ? { ...line, stunting: stunted } : line))

describe('a file', () => {
  it('counts from the moment it is applied, and no longer once undone', async () => {
    const { body } = await upload(recapCsv(villages))
    expect(body).toMatchObject({ import: { state: 'staged', period: '2024-01', placedCount: villages.length }, changes: [], sameAs: null })
    expect(await stunting()).toBeNull()
    await apply(body.import.id)
    expect(await stunting()).toBe(20 * villages.length)
    expect((await undo(body.import.id)).body.import.state).toBe('undone')
    expect(await stunting()).toBeNull()
  })

  it('supersedes an earlier one of its period; undoing it brings the earlier one back', async () => {
    const first = await applied(recapCsv(villages))
    const second = await upload(recapCsv(changed(30)), 'perbaikan.csv')
    expect(second.body.changes).toContainEqual(expect.objectContaining({ field: 'stunting', before: 20, after: 30 }))
    await apply(second.body.import.id)
    expect(await states()).toEqual(['applied', 'superseded'])
    expect(await stunting()).toBe(20 * villages.length + 10)
    expect(codeOf(await undo(first))).toBe('keadaan-berubah')
    await undo(second.body.import.id)
    expect(await states()).toEqual(['undone', 'applied'])
    expect(await stunting()).toBe(20 * villages.length)
  })

  it('of another period stands beside it, and each can be looked at', async () => {
    await applied(recapCsv(villages))
    await applied(recapCsv(changed(30), '2024-02-15 08:00:00'), 'februari.csv')
    const { body } = await office.get<SituationAnswer>(`${KAB}/situation?recap=2024-01`)
    expect(body.periods.recap).toEqual(['2024-02', '2024-01'])
    expect(body.situation.kabupaten.figures.stunting).toMatchObject({ numerator: 20 * villages.length, period: '2024-01' })
    expect(codeOf(await office.get(`${KAB}/situation?recap=2019-01`))).toBe('nilai-tidak-sah')
  })

  it('that waits already is not kept twice', async () => {
    const first = await upload(recapCsv(villages))
    const second = await upload(recapCsv(villages), 'salinan.csv')
    expect(second.body.import.id).toBe(first.body.import.id)
  })

  it('whose bytes count already is known and not applied again', async () => {
    const id = await applied(recapCsv(villages))
    const again = await upload(recapCsv(villages), 'salinan.csv')
    expect(again.body.sameAs).toMatchObject({ id, fileName: 'rekap.csv' })
    expect(codeOf(await apply(again.body.import.id))).toBe('berkas-sudah-ada')
    expect(codeOf(await apply(id))).toBe('berkas-sudah-ada')
    expect(await stunting()).toBe(20 * villages.length)
  })

  it('may come again after it was undone', async () => {
    await undo(await applied(recapCsv(villages)))
    await applied(recapCsv(villages))
    expect(await stunting()).toBe(20 * villages.length)
  })

  it('without a period asks for one, of its own form', async () => {
    const { id } = (await upload(recapCsv(villages, ''))).body.import
    expect(codeOf(await apply(id))).toBe('berkas-belum-layak')
    expect(codeOf(await apply(id, { confirm: [], period: '2024-S1' }))).toBe('nilai-tidak-sah')
    expect(codeOf(await apply(id, { confirm: [], period: '2024-13' }))).toBe('nilai-tidak-sah')
    expect((await apply(id, { confirm: [], period: '2024-03' })).body.import.period).toBe('2024-03')
  })

  it('that names its period is not applied to another', async () => {
    const { id } = (await upload(recapCsv(villages))).body.import
    expect(codeOf(await apply(id, { confirm: [], period: '2024-02' }))).toBe('nilai-tidak-sah')
  })

  it('that is put aside stays aside', async () => {
    const { id } = (await upload(recapCsv(villages))).body.import
    expect((await office.send<ImportSummary>('POST', `${KAB}/imports/${id}/discard`)).body.state).toBe('discarded')
    expect((await office.send('POST', `${KAB}/imports/${id}/discard`)).status).toBe(200)
    expect(codeOf(await apply(id))).toBe('keadaan-berubah')
    expect((await office.get<ImportPreview>(`${KAB}/imports/${id}`)).status).toBe(200)
  })

  it('applied twice in the same moment counts once', async () => {
    const { id } = (await upload(recapCsv(villages))).body.import
    const answers = await Promise.all([apply(id), apply(id)])
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(await stunting()).toBe(20 * villages.length)
  })

  it('gives its issues as a table', async () => {
    const { id } = (await upload(recapCsv(villages.slice(1)))).body.import
    const csv = await office.get(`${KAB}/imports/${id}/isu.csv`)
    expect(csv.headers['content-type']).toContain('text/csv')
    expect(csv.text).toContain('wilayah.desa-tanpa-baris')
  })
})

describe('a name that no village bears', () => {
  const unknown = (): VillageLine[] => [...villages.slice(0, -1), { nama: 'XYZZY PLUGH' }]

  it('stays beside the villages, and its row is added once it is confirmed', async () => {
    const id = await applied(recapCsv(unknown()))
    const before = await office.get<SituationAnswer>(`${KAB}/situation`)
    expect(before.body.situation.unplaced).toMatchObject([{ nama: 'XYZZY PLUGH', diukur: 100 }])
    const last = (await office.get<DistrictDetail>(KAB)).body.desa.at(-1)
    const again = await apply(id, { confirm: [{ nama: 'XYZZY PLUGH', kode: last?.kode }] })
    expect(again.body.import).toMatchObject({ state: 'applied', placedCount: villages.length })
    const after = await office.get<SituationAnswer>(`${KAB}/situation`)
    expect(after.body.situation.unplaced).toEqual([])
    expect(after.body.situation.desa.at(-1)?.figures.stunting.numerator).toBe(20)
  })

  it.each([
    ['while its file waits', false],
    ['after its file was applied', true],
  ])('confirmed %s, is counted among the issues as it stands now', async (_when, isApplied) => {
    const { body: staged } = await upload(recapCsv(unknown()))
    if (isApplied) await apply(staged.import.id)
    const last = (await office.get<DistrictDetail>(KAB)).body.desa.at(-1)
    const { body } = await apply(staged.import.id, { confirm: [{ nama: 'XYZZY PLUGH', kode: last?.kode }] })
    const placeIssues = (preview: ImportPreview): string[] =>
      preview.issues.filter(({ code }) => code.startsWith('wilayah.')).map(({ code, severity }) => `${severity} ${code}`)
    expect(placeIssues(staged)).toEqual(['periksa wilayah.saran-sisa', 'periksa wilayah.desa-tanpa-baris'])
    expect(placeIssues(body)).toEqual(['catatan wilayah.alias-dipakai'])
    const { galat, periksa, catatan } = staged.import
    expect(body.import).toMatchObject({ placedCount: villages.length, galat, periksa: periksa - 2, catatan: catatan + 1 })
    expect((await office.get<ImportSummary[]>(`${KAB}/imports`)).body).toEqual([body.import])
  })

  it('is remembered for the next file', async () => {
    const { desa } = (await office.get<DistrictDetail>(KAB)).body
    await office.send('POST', `${KAB}/aliases`, { nama: 'XYZZY PLUGH', kode: desa.at(-1)?.kode })
    const { body } = await upload(recapCsv(unknown()))
    expect(body.placements.at(-1)).toMatchObject({ nama: 'XYZZY PLUGH', kode: desa.at(-1)?.kode, by: 'alias' })
  })

  it('cannot be confirmed for two villages, and nothing of that act stays', async () => {
    const { desa } = (await office.get<DistrictDetail>(KAB)).body
    await office.send('POST', `${KAB}/aliases`, { nama: 'XYZZY PLUGH', kode: desa[0]?.kode })
    const { id } = (await upload(recapCsv(unknown()))).body.import
    const before = await rowCounts()
    const confirm = [
      { nama: 'LAIN LAGI', kode: desa[1]?.kode },
      { nama: 'xyzzy plugh', kode: desa[1]?.kode },
    ]
    expect(codeOf(await apply(id, { confirm }))).toBe('alias-bertentangan')
    expect(await rowCounts()).toBe(before)
  })
})

describe('refused, with a reason and without a trace:', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

  it.each([
    ['an empty file', ''],
    ['a picture renamed .xlsx', png],
    ['a text that is no table', 'Yth. Bapak/Ibu, terlampir rekap bulan ini.'],
    ['a list of children by name', 'No;NIK;Nama Anak;Tanggal Lahir\n1;7601000000000001;Budi;2022-01-01\n'],
  ])('%s', async (_what, bytes) => {
    const before = await rowCounts()
    const answer = await upload(bytes, 'rekap.xlsx')
    expect(codeOf(answer)).toBe('berkas-tidak-terbaca')
    expect(answer.text).not.toContain('{sebab}')
    expect(answer.text).not.toContain('Budi')
    expect(await rowCounts()).toBe(before)
  })

  it('a file above 50 MB', async () => {
    const before = await rowCounts()
    const answer = await upload(Buffer.alloc(51 * 1024 * 1024), 'besar.xlsx')
    expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status: 413, code: 'berkas-terlalu-besar' })
    expect(await rowCounts()).toBe(before)
  })

  it('a path or a line break in a file’s name: kept as a word, never followed', async () => {
    const { body } = await office.upload<ImportPreview>(`${KAB}/imports`, '../../etc/cron.d/rekap.csv', recapCsv(villages))
    expect(body.import.fileName).toBe('rekap.csv')
    const split = await office.upload<ImportPreview>(`${KAB}/imports`, 'a.csv\r\nset-cookie: x=1', recapCsv(villages))
    expect(split.headers['set-cookie']).toBeUndefined()
  })

  it('a request without a file', async () => {
    expect(codeOf(await office.send('POST', `${KAB}/imports`, { berkas: 'x' }))).toBe('permintaan-tidak-sah')
  })

  it('a recap of another district: shown, but it cannot be applied', async () => {
    await office.app.acts.openDistrict('17.04')
    const others = linesOf((await office.get<DistrictDetail>('/api/districts/17.04')).body)
    const { body } = await upload(recapCsv(others))
    expect(body.blocked).toMatchObject({ code: 'wilayah.kabupaten-lain', params: { dugaan: 'Kabupaten Kaur' } })
    const refused = await apply(body.import.id)
    expect(codeOf(refused)).toBe('berkas-belum-layak')
    expect(await stunting()).toBeNull()
  })

  it('a file of an unopened district', async () => {
    const answer = await office.upload('/api/districts/11.01/imports', 'rekap.csv', recapCsv(villages))
    expect(codeOf(answer)).toBe('tidak-ditemukan')
  })
})
