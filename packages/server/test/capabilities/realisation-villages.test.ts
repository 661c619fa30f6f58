/**
 * Realisation of APBDes over HTTP: a village writes its own and nobody else's, the camat there verifies, a line that the APBDes lost keeps its reports, what Siskeudes tells stands beside
 * them, and a sheet of many villages comes in row by row.
 */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { ReportBody } from '@konvergen/contract/realisation.ts'
import type { VillageBoardAnswer, VillageGridAnswer, VillageLineDetail } from '@konvergen/contract/village-realisation.ts'
import type { VillageSheetPreview } from '@konvergen/contract/village-realisation-files.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { systemActor } from '@konvergen/core/accounts/actor.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { editedSheet } from '../support/plan-sheet.ts'
import { report } from '../support/report.ts'
import { officeOf, openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const REAL = `${AT}/realisasi`
const YEAR = 2024
const [OWN, NEAR] = ['76.01.01.2003', '76.01.01.2004'] as const

let served: Served
let people: Record<'sekretariat' | 'desa' | 'camat' | 'camatLain' | 'dinas', Browser>
let posyandu: string
let jamban: string
/** In another kecamatan. */
let elsewhere: string
/** Of which Siskeudes tells. */
let told: { kode: string; nama: string }

async function person(role: Role, areas: readonly string[], opd: string | null = null): Promise<Browser> {
  return personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd, from: '2024-01-01', until: null }])
}

const facts = (title: string, rupiah: string, more = {}) => ({
  code: null,
  title,
  account: null,
  source: 'dana-desa',
  volume: 40,
  unit: 'anak',
  unitCost: null,
  rupiah,
  places: [],
  share: null,
  indicator: null,
  target: null,
  ...more,
})
const line = async (owner: string, title: string, rupiah: string, more = {}) =>
  (
    await people.sekretariat.post<{ id: string }>(`${AT}/anggaran/baris`, {
      stage: 'apbdes',
      year: YEAR,
      owner,
      facts: facts(title, rupiah, more),
    })
  ).body.id
const dd = (rupiah: string) => [{ source: 'dana-desa' as const, rupiah }]
const write = (as: Browser, village: string, quarter: number, rows: { id: string; revision: number; facts: Partial<ReportBody> }[]) =>
  as.post<{ code?: string; rows: { id: string; revision: number }[] }>(`${REAL}/desa`, {
    year: YEAR,
    quarter,
    village,
    rows: rows.map((row) => ({ ...row, facts: report(row.facts) })),
  })
const grid = async (village: string, quarter: number, as = people.dinas) =>
  (await as.get<VillageGridAnswer>(`${REAL}/desa/${village}?tahun=${YEAR}&triwulan=${quarter}`)).body
const board = async (quarter: number, as = people.dinas) =>
  (await as.get<VillageBoardAnswer>(`${REAL}/desa?tahun=${YEAR}&triwulan=${quarter}`)).body
const handIn = (as: Browser, village: string, quarter: number, step = 'serahkan', reason: string | null = null) =>
  as.post(`${REAL}/desa/serahkan`, { year: YEAR, quarter, village, step, reason })
const judge = (as: Browser, village: string, quarter: number, step: string, reason: string | null = null) =>
  as.post(`${REAL}/desa/langkah`, { year: YEAR, quarter, village, step, reason })

beforeAll(async () => {
  served = await openServed()
  people = {
    sekretariat: await person('admin-kab', ['76.01']),
    desa: await person('desa', [OWN]),
    camat: await person('camat', ['76.01.01']),
    camatLain: await person('camat', ['76.01.02']),
    dinas: await person('opd', ['76.01'], await officeOf(served, 'perikanan')),
  }
  const { desa } = (await people.sekretariat.get<DistrictDetail>(AT)).body
  elsewhere = desa.find(({ kode }) => kode.startsWith('76.01.02.2'))?.kode ?? ''
  told = desa.find(({ kode }) => kode.startsWith('76.01.01.2') && kode !== OWN && kode !== NEAR) ?? { kode: '', nama: '' }
  posyandu = await line(OWN, 'Makanan tambahan', '40000000')
  jamban = await line(OWN, 'Jamban keluarga', '20000000', { volume: null, unit: null, source: null })
})
afterAll(() => served.close())

describe('reports of a village', () => {
  it('are of its own lines and of their quarter alone; sums and lights are computed', async () => {
    const said = { volume: 10, money: dd('9000000'), reached: 38 }
    expect((await write(people.desa, OWN, 1, [{ id: posyandu, revision: 0, facts: said }])).body.rows).toEqual([
      { id: posyandu, revision: 1 },
    ])
    await write(people.desa, OWN, 2, [{ id: posyandu, revision: 0, facts: { volume: 8, money: dd('8500000') } }])
    const { rows, standing, sources, isOwn } = await grid(OWN, 2)
    expect(rows.find(({ id }) => id === posyandu)).toMatchObject({
      asked: ['dana-desa'],
      counts: true,
      siskeudes: null,
      earlier: { volume: 10, rupiah: '9000000' },
      standing: {
        planned: { volume: 20, rupiah: '20000000' },
        done: { volume: 18, rupiah: '17500000', reached: 38 },
        physical: { light: 'hijau' },
      },
      facts: { places: [{ desa: OWN, volume: null }] },
    })
    expect(sources).toEqual(['apbd-kab', 'dana-desa', 'add', 'pades'])
    expect(standing).toMatchObject({ activities: 2, planned: '30000000', done: '17500000', due: 2, reported: 1 })
    expect(isOwn).toBe(false)
    expect((await grid(OWN, 2, people.desa)).mayWrite).toBe(true)
  })

  it('are written by nobody else: not by another village, an office or the camat; the secretariat does it under its own word', async () => {
    const near = await line(NEAR, 'Kelas ibu', '5000000')
    const rows = [{ id: near, revision: 0, facts: { volume: 1, money: dd('1'), reason: 'Baru mulai' } }]
    expect((await write(people.desa, NEAR, 1, rows)).status).toBe(404)
    expect((await write(people.desa, OWN, 1, rows)).status).toBe(404)
    expect((await write(people.dinas, NEAR, 1, rows)).status).toBe(403)
    expect((await write(people.camat, NEAR, 1, rows)).status).toBe(403)
    expect((await write(people.sekretariat, NEAR, 1, rows)).status).toBe(200)
    const trail = JSON.stringify((await people.sekretariat.get(`${AT}/jejak`)).body)
    expect(trail).toContain('"realisation.village-written-for"')
  })

  it('tell of somebody who was faster, of a source twice, of per cent beside a volume, and keep nothing', async () => {
    const stale = await write(people.desa, OWN, 1, [{ id: posyandu, revision: 0, facts: { volume: 1 } }])
    expect([stale.status, stale.body.code]).toEqual([409, 'keadaan-berubah'])
    const both = { id: jamban, revision: 0, facts: { percent: 5 } }
    expect((await write(people.desa, OWN, 1, [both, { id: posyandu, revision: 1, facts: { percent: 5 } }])).status).toBe(422)
    expect((await write(people.desa, OWN, 1, [both, both])).status).toBe(422)
    expect((await grid(OWN, 1)).rows.find(({ id }) => id === jamban)?.revision).toBe(0)
  })

  it('stay when the APBDes loses the line, are counted as done and never as planned, on board and grid alike', async () => {
    const lost = await line(OWN, 'Pelatihan kader', '7000000')
    await write(people.desa, OWN, 1, [{ id: lost, revision: 0, facts: { volume: 4, money: dd('3000000') } }])
    await people.sekretariat.post(`${AT}/anggaran/baris/${lost}/keluarkan`, { revision: 1 })
    const { rows, standing } = await grid(OWN, 1)
    expect(rows.find(({ id }) => id === lost)).toMatchObject({ title: 'Pelatihan kader', counts: false, isDue: false, status: 'batal' })
    expect(standing).toMatchObject({ activities: 3, planned: '15000000', done: '12000000', due: 2 })
    const { villages, without, all } = await board(1)
    expect(villages.find(({ village }) => village === OWN)?.standing).toEqual(standing)
    expect(villages.map(({ village }) => village).toSorted()).toEqual([OWN, NEAR])
    expect(all).toMatchObject({ activities: 4, planned: '16250000', done: '12000001' })
    expect(without.some(({ village }) => village === told.kode)).toBe(true)
    const { body } = await people.camat.get<VillageLineDetail>(`${REAL}/baris/${lost}`)
    expect(body).toMatchObject({ village: OWN, title: 'Pelatihan kader', revisions: [{ quarter: 1, revision: 1 }] })
  })
})

describe('a quarter of a village', () => {
  it('is handed in with reasons, verified by the camat there who did not write it, and closed until it is opened again', async () => {
    expect((await handIn(people.desa, OWN, 1)).status).toBe(422)
    expect((await handIn(people.desa, OWN, 1, 'serahkan', 'Jamban belum dimulai')).status).toBe(200)
    expect((await write(people.desa, OWN, 1, [{ id: posyandu, revision: 1, facts: { volume: 1 } }])).status).toBe(422)
    expect((await judge(people.desa, OWN, 1, 'verifikasi')).status).toBe(403)
    expect((await judge(people.dinas, OWN, 1, 'verifikasi')).status).toBe(403)
    expect((await judge(people.camatLain, OWN, 1, 'verifikasi')).status).toBe(404)
    expect((await grid(OWN, 1, people.camat)).may).toEqual(['verifikasi', 'kembalikan', 'buka'])
    expect((await judge(people.camat, OWN, 1, 'verifikasi')).status).toBe(200)
    expect((await handIn(people.desa, OWN, 1, 'minta-buka', 'Salah angka')).status).toBe(200)
    expect((await board(1)).villages.find(({ village }) => village === OWN)).toMatchObject({ state: 'diverifikasi', asksToOpen: true })
    expect((await judge(people.camat, OWN, 1, 'buka', 'Diperbaiki desa')).status).toBe(200)
    expect((await write(people.desa, OWN, 1, [{ id: posyandu, revision: 1, facts: { volume: 9, money: dd('9000000') } }])).status).toBe(200)
    const { steps, state } = await grid(OWN, 1)
    expect([state, steps.map(({ step }) => step)]).toEqual(['dibuka', ['serahkan', 'verifikasi', 'minta-buka', 'buka']])
  })

  it('that the secretariat wrote is not verified by it', async () => {
    await handIn(people.sekretariat, NEAR, 1, 'serahkan', 'Atas permintaan desa')
    expect(await grid(NEAR, 1, people.sekretariat)).toMatchObject({ wroteIt: true, may: ['kembalikan', 'minta-buka', 'buka'] })
    expect((await judge(people.sekretariat, NEAR, 1, 'verifikasi')).status).toBe(403)
    expect((await judge(people.camat, NEAR, 1, 'verifikasi')).status).toBe(200)
  })
})

describe('what Siskeudes tells', () => {
  it('stands beside the reports, is proposed, and is said to differ; no sum of it becomes a report', async () => {
    const heads =
      'tahun kd_kab kd_kec kd_desa nama_desa id_keg nama_kegiatan kode_sumber akun obyek nama_obyek anggaran1 anggaran2 realisasi1 realisasi2'
    const row = [
      YEAR,
      '7601',
      '01',
      told.kode.slice(-4),
      told.nama,
      '02.02.03',
      'Posyandu',
      'DDS',
      '5',
      '5.2.1',
      'Makanan',
      30_000_000,
      0,
      12_000_000,
      '',
    ]
    const text = [heads.split(' ').join('\t'), row.join('\t')].join('\r\n')
    const { body } = await people.sekretariat.upload<ImportPreview>(`${AT}/imports`, 'siskeudes.tsv', text)
    expect((await people.sekretariat.post(`${AT}/imports/${body.import.id}/apply`, { confirm: [], period: String(YEAR) })).status).toBe(200)
    const before = await grid(told.kode, 2)
    expect(before.rows).toHaveLength(1)
    expect(before.rows[0]).toMatchObject({
      siskeudes: { rupiah: '12000000', proposed: '12000000', differs: false },
      facts: { money: [] },
      standing: { done: { rupiah: null } },
    })
    const id = before.rows[0]?.id ?? ''
    await write(people.sekretariat, told.kode, 1, [{ id, revision: 0, facts: { money: dd('5000000') } }])
    expect((await grid(told.kode, 2)).rows[0]?.siskeudes).toMatchObject({ proposed: '7000000', differs: true })
    expect((await board(2)).villages.find(({ village }) => village === told.kode)).toMatchObject({ siskeudes: '12000000', differing: 1 })
    await write(people.sekretariat, told.kode, 2, [{ id, revision: 0, facts: { money: dd('7000000') } }])
    expect((await board(2)).villages.find(({ village }) => village === told.kode)?.differing).toBe(0)
    // A village sees the same board, though the database shows it no table of others.
    expect((await board(2, people.desa)).villages).toEqual((await board(2)).villages)
  })
})

describe('the sheet', () => {
  const preview = (as: Browser, bytes: Uint8Array) => as.upload<VillageSheetPreview>(`${REAL}/lembar-desa`, 'apbdes.xlsx', bytes)
  const apply = ({ year, quarter, village, file, rows }: VillageSheetPreview, as: Browser) =>
    as.post(`${REAL}/lembar-desa/terapkan`, {
      year,
      quarter,
      village,
      file,
      rows: rows
        .filter(({ does }) => does === 'baru' || does === 'ubah')
        .map(({ row, id, revision, facts: f }) => ({ row, id, revision, facts: f })),
    })
  const download = async (as: Browser, query: string) =>
    (await as.download(`${REAL}/lembar-desa.xlsx?tahun=${YEAR}&triwulan=${query}`)).bytes

  it('of one village comes back as it went out, and a bad cell is told by its address', async () => {
    const sheet = await download(people.desa, `1&desa=${OWN}`)
    const same = (await preview(people.desa, sheet)).body
    expect(same).toMatchObject({ village: OWN, unnamed: 0 })
    expect(same.rows.map(({ does }) => does)).toEqual(['tetap', 'tetap', 'tetap'])
    const at = same.rows.find(({ id }) => id === jamban)?.row ?? 0
    const other = same.rows.find(({ id }) => id === posyandu)?.row ?? 0
    const changed = await editedSheet(sheet, [
      { row: at, 'Fisik triwulan ini (%)': 10, 'Rp PADes': '1.500.000' },
      { row: other, 'Rp Dana Desa (DD)': '-5' },
    ])
    const { body } = await preview(people.desa, changed)
    expect(body.rows.find(({ row }) => row === other)).toMatchObject({ does: 'ditolak', villageName: expect.any(String) })
    expect(body.rows.find(({ row }) => row === other)?.remarks).toMatchObject([{ code: 'uang-negatif', read: '-5', column: 'dana-desa' }])
    expect((await apply(body, people.desa)).status).toBe(200)
    const { rows } = await grid(OWN, 1)
    expect(rows.find(({ id }) => id === jamban)?.facts).toMatchObject({ percent: 10, money: [{ source: 'pades', rupiah: '1500000' }] })
    const { body: detail } = await people.desa.get<VillageLineDetail>(`${REAL}/baris/${jamban}`)
    expect(detail.revisions[0]?.origin).toBe(`apbdes.xlsx, baris ${at}`)
  })

  it('of many villages is the secretariat’s: those that handed in are left out or refused, lines of nobody are told', async () => {
    const far = await line(elsewhere, 'Rembuk desa', '4000000')
    const sheet = await download(people.sekretariat, '2')
    expect((await preview(people.desa, sheet)).status).toBe(403)
    const { body } = await preview(people.sekretariat, sheet)
    expect(body.village).toBeNull()
    const at = body.rows.find(({ id }) => id === far)?.row ?? 0
    const own = body.rows.find(({ id }) => id === posyandu)?.row ?? 0
    const changed = await editedSheet(sheet, [
      { row: at, 'Volume triwulan ini': 20, 'Rp Dana Desa (DD)': 2_000_000 },
      { row: own, 'Volume triwulan ini': 9 },
    ])
    expect((await handIn(people.desa, OWN, 2, 'serahkan', 'Jamban menyusul')).status).toBe(200)
    const read = (await preview(people.sekretariat, changed)).body
    expect(read.rows.find(({ id }) => id === posyandu)).toMatchObject({ does: 'ditolak', remarks: [{ code: 'triwulan-tertutup' }] })
    expect((await apply(read, people.sekretariat)).status).toBe(200)
    expect((await grid(elsewhere, 2)).standing).toMatchObject({ done: '2000000', reported: 1 })
    const later = (await preview(people.sekretariat, await download(people.sekretariat, '2'))).body
    expect(later.rows.some(({ id }) => id === posyandu)).toBe(false)
    const strange = await editedSheet(await download(people.desa, `3&desa=${OWN}`), [{ row: 4, ID: far, Catatan: 'Salah tempel' }])
    expect((await preview(people.desa, strange)).body.rows[0]).toMatchObject({ does: 'ditolak', remarks: [{ code: 'baris-apbdes-asing' }] })
  })

  it('goes out and comes in by the acts of the command line as well', async () => {
    const acts = served.app.actsAs(systemActor('sistem'))
    const bytes = await editedSheet(await acts.villageSheet('76.01', { tahun: YEAR, triwulan: 4, desa: NEAR }), [
      { row: 4, 'Volume triwulan ini': 30, 'Rp Dana Desa (DD)': '4.000.000' },
    ])
    const { file, rows, village, quarter } = await acts.previewVillages('76.01', { name: 'tw4.xlsx', bytes })
    expect([village, quarter, rows.map(({ does }) => does)]).toEqual([NEAR, 4, ['baru']])
    const usable = rows.flatMap(({ row, id, revision, facts: f }) => (id === null || f === null ? [] : [{ row, id, revision, facts: f }]))
    expect(await acts.applyVillages('76.01', { year: YEAR, quarter: 4, village, file, rows: usable })).toBe(1)
    expect((await grid(NEAR, 4)).standing.done).toBe('4000001')
  })
})
