/**
 * Versions of plans and the program mapping over HTTP: who wrote does not verify, what was handed in stays as its bytes, a change after it is shown and is the next version's; gaps
 * without an activity, activities without a gap, and what two offices plan twice.
 */
import type { ActivityBody } from '@konvergen/contract/plan.ts'
import type { PlanVersions, VersionAnswer } from '@konvergen/contract/plan-versions.ts'
import type { OpenGaps, ProgramsAnswer } from '@konvergen/contract/programs.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { planActivity } from '../support/plan-activity.ts'
import { officeOf, openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const PLAN = `${AT}/rencana`
const YEAR = 2026

let served: Served
let desa: string[]
let offices: { kb: string; ikan: string }
let people: Record<'sekretariat' | 'lain' | 'kb' | 'ikan' | 'camat', Browser>

async function person(role: Role, opd: string | null = null, areas: readonly string[] = ['76.01']): Promise<Browser> {
  const grant = { role, kab: '76.01', areas, opd, from: '2026-01-01', until: null }
  return personWith({ url: served.url, work: served.app.work }, [grant])
}

beforeAll(async () => {
  served = await openServed()
  offices = { kb: await officeOf(served, 'opd-kb'), ikan: await officeOf(served, 'perikanan') }
  people = {
    sekretariat: await person('admin-kab'),
    lain: await person('admin-kab'),
    kb: await person('opd-kb', offices.kb),
    ikan: await person('opd', offices.ikan),
    camat: await person('camat', null, ['76.01.01']),
  }
  desa = (await people.sekretariat.get<DistrictDetail>(AT)).body.desa.map(({ kode }) => kode)
})
afterAll(() => served.close())

async function add(as: Browser, office: string | null, facts: Partial<ActivityBody>): Promise<string> {
  const { status, body } = await as.post<{ id: string }>(`${PLAN}/kegiatan`, { year: YEAR, office, facts: planActivity(facts) })
  expect(status).toBe(200)
  return body.id
}
const handIn = (as: Browser, office: string) =>
  as.post<{ id: string; version: number; digest: string }>(`${PLAN}/versi`, { year: YEAR, office })
const step = (as: Browser, id: string, word: string, reason?: string) =>
  as.post(`${PLAN}/versi/${id}/langkah`, { step: word, ...(reason !== undefined && { reason }) })
const version = async (id: string, as = people.sekretariat) => (await as.get<VersionAnswer>(`${PLAN}/versi/${id}`)).body
const versions = async (office: string) =>
  (await people.sekretariat.get<PlanVersions>(`${PLAN}/versi?tahun=${YEAR}&lembaga=${office}`)).body

describe('a version', () => {
  let activity: string
  let first: string

  it('is not handed in empty, nor by another office', async () => {
    expect((await handIn(people.kb, offices.kb)).code).toBe('nilai-tidak-sah')
    expect((await handIn(people.ikan, offices.kb)).status).toBe(403)
  })

  it('is handed in by its office, verified and made final by whoever did not write', async () => {
    activity = await add(people.kb, offices.kb, { title: 'Kelas BKB', placing: 'lokus' })
    await add(people.sekretariat, offices.kb, { title: 'Ditulis sekretariat' })
    const handed = await handIn(people.kb, offices.kb)
    first = handed.body.id
    expect(handed.body).toMatchObject({ version: 1, digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect((await handIn(people.kb, offices.kb)).code).toBe('keadaan-berubah')
    expect((await step(people.kb, first, 'verifikasi')).status).toBe(403)
    expect((await version(first)).wroteIt).toBe(true)
    expect((await step(people.sekretariat, first, 'verifikasi')).code).toBe('tidak-boleh')
    expect((await step(people.lain, first, 'tetapkan')).code).toBe('keadaan-berubah')
    expect((await step(people.lain, first, 'kembalikan')).code).toBe('nilai-tidak-sah')
    expect((await step(people.lain, first, 'verifikasi')).status).toBe(200)
    expect((await step(people.lain, first, 'tetapkan')).status).toBe(200)
    expect((await version(first)).version.state).toBe('final')
    expect((await step(people.lain, first, 'kembalikan', 'Terlambat')).code).toBe('keadaan-berubah')
    expect((await handIn(people.kb, offices.kb)).code).toBe('nilai-tidak-sah')
  })

  it('stays as it was; a change since then is shown and becomes the next version', async () => {
    const facts = planActivity({ title: 'Kelas BKB', placing: 'lokus', money: [{ source: 'bokb', rupiah: '7' }] })
    await people.kb.post(`${PLAN}/kegiatan/${activity}`, { revision: 1, facts })
    const before = await version(first)
    expect(before.since.map(({ kind, fields }) => [kind, fields])).toEqual([['berubah', ['money']]])
    expect(before.activities.find(({ id }) => id === activity)?.money).toEqual([{ source: 'apbd-kab', rupiah: '1000000' }])
    expect((await versions(offices.kb)).changed).toBe(true)
    const second = (await handIn(people.kb, offices.kb)).body
    expect(second.version).toBe(2)
    expect((await version(second.id)).against).toMatchObject({ version: 1, changes: [{ kind: 'berubah', title: 'Kelas BKB' }] })
    expect((await versions(offices.kb)).versions.map(({ version: n, state }) => [n, state])).toEqual([
      [2, 'diajukan'],
      [1, 'final'],
    ])
    expect((await step(people.lain, second.id, 'kembalikan', 'Pagu belum cocok')).status).toBe(200)
    expect((await version(second.id)).steps).toMatchObject([{ step: 'kembalikan', reason: 'Pagu belum cocok' }])
  })

  it('cannot be rewritten in the database by the program', async () => {
    const rewrite = (statement: string) =>
      inTransaction(served.app.work.databases.main, 'tulis', { kabs: ['76.01'], areas: '*' }, (db) => sql.raw(statement).execute(db))
    await expect(rewrite(`update plan_versions set digest = repeat('0', 64)`)).rejects.toMatchObject({ code: '42501' })
    await expect(rewrite('delete from plan_steps')).rejects.toMatchObject({ code: '42501' })
    await expect(rewrite('delete from plan_revisions')).rejects.toMatchObject({ code: '42501' })
  })

  it('is a paper and a workbook', async () => {
    const pdf = await people.camat.download(`${PLAN}/versi/${first}/rencana.pdf`)
    expect(Buffer.from(pdf.bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    const xlsx = await people.camat.download(`${PLAN}/versi/${first}/rencana.xlsx?bahasa=en`)
    expect(Buffer.from(xlsx.bytes.subarray(0, 2)).toString()).toBe('PK')
    expect((await people.camat.get(`${PLAN}/versi/00000000-0000-7000-8000-000000000000`)).status).toBe(404)
  })
})

describe('the program mapping', () => {
  const programs = async (as = people.sekretariat) => (await as.get<ProgramsAnswer>(`${AT}/pemetaan-program?tahun=${YEAR}`)).body
  const open = async (code: string, as = people.sekretariat) =>
    (await as.get<OpenGaps>(`${AT}/pemetaan-program/${code}/tanpa-kegiatan?tahun=${YEAR}`)).body

  it('judges nothing where nothing was ever reported', async () => {
    const { period, counts, aimless, indicators } = await programs()
    expect([period, counts.open, aimless, indicators]).toEqual([null, 0, [], []])
  })

  it('finds gaps without activity, activities without gap, and what two offices plan twice', async () => {
    const hal = [
      { kode: 'D16', pengampu: offices.kb },
      { kode: 'E24', pengampu: offices.kb },
    ]
    await people.sekretariat.put(`${AT}/pengampu`, { hal })
    for (const period of ['2026-T1', '2026']) await people.sekretariat.put(`${AT}/cakupan/${period}`, { keadaan: 'terbuka', tenggat: null })
    const nilai = (kode: string, numbers: readonly number[]) =>
      numbers.map((isi, at) => ({ kode, bagian: 'nilai', wilayah: desa[at] ?? '', isi }))
    await people.kb.put(`${AT}/cakupan/2026/isian`, { lembaga: offices.kb, nilai: nilai('D16', [10, 10, 10]) })
    await people.kb.put(`${AT}/cakupan/2026-T1/isian`, { lembaga: offices.kb, nilai: nilai('E24', [0, 2, 10]) })
    const before = (await programs()).indicators.find(({ code }) => code === 'E24')
    expect([before?.short, before?.open]).toEqual([2, 2])
    const place = (at: number) => ({ placing: 'desa' as const, places: [{ desa: desa[at] ?? '', volume: null }] })
    const aimed = { ...place(0), indicators: ['E24'], subKegiatan: '2.14.02.2.01.05', title: 'Tepat' }
    await add(people.kb, offices.kb, aimed)
    const aimless = await add(people.kb, offices.kb, { ...place(2), indicators: ['E24'], title: 'Sudah cukup' })
    await add(people.ikan, offices.ikan, { ...aimed, subKegiatan: '2.14.02.2.01.0005', title: 'Kembar', indicators: [] })
    const after = await programs()
    const row = after.indicators.find(({ code }) => code === 'E24')
    expect([row?.short, row?.open, row?.cells.find(({ office }) => office === offices.kb)?.activities]).toEqual([2, 1, 2])
    expect((await open('E24')).map(({ desa: kode }) => kode)).toEqual([desa[1]])
    expect(after.aimless).toContainEqual(expect.objectContaining({ id: aimless, why: 'tidak-kurang' }))
    expect(after.aimless.map(({ title, why }) => [title, why])).toContainEqual(['Kembar', 'tanpa-indikator'])
    const pair = after.doublets.find(({ basis }) => basis === 'sub-kegiatan')
    expect(pair).toMatchObject({ code: '2.14.02.2.01.0005', byOffices: true, bySources: false, villages: 1 })
    expect(pair?.activities.map(({ title }) => title)).toEqual(['Tepat', 'Kembar'])
    const xlsx = await people.sekretariat.download(`${AT}/pemetaan-program/berkas.xlsx?tahun=${YEAR}`)
    expect(Buffer.from(xlsx.bytes.subarray(0, 2)).toString()).toBe('PK')
  })

  it('shows a camat the sums of the district and only the villages of their own', async () => {
    expect((await programs(people.camat)).counts).toEqual((await programs()).counts)
    const isTheirs = (kode: string) => kode.startsWith('76.01.01')
    expect((await open('E24', people.camat)).every(({ desa: kode }) => isTheirs(kode))).toBe(true)
    expect((await open('E24')).length - (await open('E24', people.camat)).length).toBe(isTheirs(desa[1] ?? '') ? 0 : 1)
  })
})
