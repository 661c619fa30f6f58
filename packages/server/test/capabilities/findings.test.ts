/**
 * Findings and reminders over HTTP: found when numbers change, answered by their office, decided by the secretariat, closed by themselves; an office that has not
 * handed in gets one task, which settles itself when it does.
 */
import type { BoardAnswer } from '@konvergen/contract/coverage.ts'
import type { CountsAnswer, FindingAnswer, FindingsAnswer, RulesAnswer } from '@konvergen/contract/findings.ts'
import type { SheetAnswer } from '@konvergen/contract/sheets.ts'
import type { TaskDetail, TaskSchema } from '@konvergen/contract/tasks.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { remindBeforeDue } from '../../src/capabilities/coverage/remind-offices.ts'
import { lookEverywhere } from '../../src/capabilities/findings/jobs.ts'
import { insertFindings } from '../../src/capabilities/findings/store.ts'
import { writeTrail } from '../../src/capabilities/trail/door.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import { dayOf } from '../../src/platform/today.ts'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { officeOf, openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const YEAR = dayOf(new Date()).slice(0, 4)
const QUARTER = `${YEAR}-T1`

let served: Served
let desa: string[]
let offices: { kb: string; perikanan: string }
let people: Record<'sekretariat' | 'kb' | 'kepalaKb' | 'perikanan' | 'desa' | 'tetangga', Browser>

async function person(role: Role, opd: string | null = null, areas: readonly string[] = ['76.01']): Promise<Browser> {
  return personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd, from: '2026-01-01', until: null }])
}

beforeAll(async () => {
  served = await openServed()
  offices = { kb: await officeOf(served, 'opd-kb'), perikanan: await officeOf(served, 'perikanan') }
  const sekretariat = await person('admin-kab')
  desa = (await sekretariat.get<DistrictDetail>(AT)).body.desa.map(({ kode }) => kode)
  people = {
    sekretariat,
    kb: await person('opd-kb', offices.kb),
    kepalaKb: await person('opd-kb', offices.kb),
    perikanan: await person('opd', offices.perikanan),
    desa: await person('desa', null, [desa[0] ?? '']),
    tetangga: await person('desa', null, [desa[1] ?? '']),
  }
  const own = (kode: string, pengampu: string) => ({ kode, pengampu })
  const hal = [own('D16', offices.kb), own('D15', offices.kb), own('E24', offices.kb), own('E22', offices.perikanan)]
  expect((await sekretariat.put(`${AT}/pengampu`, { hal })).status).toBe(200)
  for (const period of [QUARTER, YEAR])
    expect((await sekretariat.put(`${AT}/cakupan/${period}`, { keadaan: 'terbuka', tenggat: null })).status).toBe(200)
})
afterAll(() => served.close())

async function enter(as: Browser, lembaga: string, period: string, kode: string, wilayah: string, isi: number): Promise<void> {
  const nilai = [{ kode, bagian: 'nilai', wilayah, isi }]
  expect((await as.put<{ tersimpan: number }>(`${AT}/cakupan/${period}/isian`, { lembaga, nilai })).body).toMatchObject({ tersimpan: 1 })
}
const look = async (as = people.kb) => (await as.post<{ baru: boolean; ditemukan: number; tertutup: number }>(`${AT}/temuan/periksa`)).body
const list = async (as = people.sekretariat, query = '') => (await as.get<FindingsAnswer>(`${AT}/temuan${query}`)).body
const one = async (id: string, as = people.sekretariat) => (await as.get<FindingAnswer>(`${AT}/temuan/${id}`)).body
const idOf = async (rule: string) => (await list()).temuan.find(({ aturan }) => aturan === rule)?.id ?? ''

describe('findings', () => {
  it('come of numbers that do not agree, once, and are said to be out of date when numbers change', async () => {
    await enter(people.kb, offices.kb, YEAR, 'D16', desa[0] ?? '', 10)
    await enter(people.kb, offices.kb, YEAR, 'D15', desa[0] ?? '', 8)
    await enter(people.perikanan, offices.perikanan, QUARTER, 'E22', desa[0] ?? '', 12)
    expect(await list()).toMatchObject({ temuan: [], usang: true })
    expect(await look()).toEqual({ baru: true, ditemukan: 2, tertutup: 0 })
    expect(await look()).toEqual({ baru: false, ditemukan: 0, tertutup: 0 })
    const { temuan, usang, lembaga } = await list()
    expect(usang).toBe(false)
    expect(temuan.map(({ aturan, berat, lembaga: owner }) => [aturan, berat, owner])).toEqual([
      ['pembilang-lebih', 'galat', offices.perikanan],
      ['di-atas-batas', 'galat', offices.kb],
    ])
    expect(lembaga.map(({ terbuka }) => terbuka)).toEqual([1, 1])
  })

  it('are seen where they are, and nowhere else', async () => {
    expect((await list(people.desa)).jumlah).toBe(2)
    expect((await list(people.tetangga)).jumlah).toBe(0)
    expect((await people.tetangga.get(`${AT}/temuan/${await idOf('di-atas-batas')}`)).status).toBe(404)
    expect((await list(people.sekretariat, `?lembaga=${offices.kb}`)).temuan.map(({ aturan }) => aturan)).toEqual(['di-atas-batas'])
    expect((await people.kb.get<CountsAnswer>(`${AT}/temuan-jumlah?periode=${QUARTER}`)).body).toMatchObject({ terbuka: 1, galat: 1 })
  })

  it('are answered by their office, and taken as true by the secretariat', async () => {
    const id = await idOf('pembilang-lebih')
    const answer = { alasan: 'Ada nelayan dari desa sebelah.' }
    expect((await people.kb.post(`${AT}/temuan/${id}/jawab`, answer)).status).toBe(403)
    expect((await people.perikanan.post(`${AT}/temuan/${id}/jawab`, { alasan: 'NIK 7601011501239876' })).code).toBe('memuat-nik')
    expect((await people.perikanan.post(`${AT}/temuan/${id}/terima`, answer)).status).toBe(403)
    expect((await people.perikanan.post(`${AT}/temuan/${id}/jawab`, answer)).status).toBe(200)
    expect((await one(id)).boleh).toEqual(['terima', 'teruskan'])
    expect((await people.sekretariat.post(`${AT}/temuan/${id}/terima`, { alasan: 'Sudah diperiksa.' })).status).toBe(200)
    expect((await people.sekretariat.post(`${AT}/temuan/${id}/terima`, { alasan: 'Lagi.' })).code).toBe('keadaan-berubah')
    const { temuan, riwayat } = await one(id)
    expect(temuan.keadaan).toBe('diterima')
    expect(riwayat.map(({ langkah }) => langkah)).toEqual(['diterima', 'dijawab', 'ditemukan'])
  })

  it('open again when the numbers change, and close by themselves when they agree', async () => {
    const id = await idOf('di-atas-batas')
    const accepted = (await list(people.sekretariat, '?keadaan=diterima')).temuan[0]?.id ?? ''
    await enter(people.perikanan, offices.perikanan, QUARTER, 'E22', desa[0] ?? '', 13)
    await enter(people.kb, offices.kb, YEAR, 'D15', desa[0] ?? '', 20)
    // What the server does every few minutes.
    await lookEverywhere({ work: served.app.work, log: () => undefined })
    expect((await one(accepted)).temuan).toMatchObject({ keadaan: 'terbuka', angka: [{ value: 13 }, { value: 10 }] })
    expect(await one(id)).toMatchObject({ temuan: { keadaan: 'selesai' }, boleh: [] })
  })

  it('are sent on to another office, which answers then', async () => {
    const id = await idOf('pembilang-lebih')
    const send = { lembaga: offices.kb, alasan: 'Sasarannya milik Anda.' }
    expect((await people.kb.post(`${AT}/temuan/${id}/teruskan`, send)).status).toBe(403)
    expect((await people.sekretariat.post(`${AT}/temuan/${id}/teruskan`, send)).status).toBe(200)
    expect((await people.perikanan.post(`${AT}/temuan/${id}/jawab`, { alasan: 'Bukan saya.' })).status).toBe(403)
    expect(await one(id, people.kb)).toMatchObject({ diteruskan: true, boleh: ['jawab'], temuan: { lembaga: offices.kb } })
  })

  it('follow the thresholds of the district', async () => {
    const rules = async () => (await people.kb.get<RulesAnswer>(`${AT}/temuan-batas`)).body
    const { batas, usulan } = await rules()
    expect(usulan).toBe(true)
    const set = (as: Browser, change: object) => as.put(`${AT}/temuan-batas`, { batas: { ...batas, ...change }, alasan: 'Desa kecil.' })
    expect((await set(people.kb, {})).status).toBe(403)
    expect((await set(people.sekretariat, { falseAlarms: 2 })).status).toBe(400)
    expect((await set(people.sekretariat, { differs: 30 })).status).toBe(200)
    expect(await rules()).toMatchObject({ usulan: false, batas: { differs: 30 }, alasan: 'Desa kecil.' })
    expect((await list()).usang).toBe(true)
  })
})

describe('tables of offices', () => {
  /** Elsimil's recap: of the first village more are accompanied than there are. */
  const recap = (names: readonly string[], women: number, accompanied: number) =>
    [
      'Kecamatan;Desa/Kelurahan;Jumlah Bumil;Bumil Terdampingi;Bumil Tidak Terdampingi;Bumil >= 32 Minggu;Mendapatkan TTD;Tidak Mendapatkan TTD',
      ...names.map((name, index) => `${name};${index === 0 ? `${women};${accompanied};${women - accompanied}` : '30;25;5'};0;25;0`),
    ].join('\n')
  const table = async (text: string) =>
    (await people.sekretariat.upload<{ lembar: string }>(`${AT}/imports`, 'bumil.csv', text)).body.lembar

  it('are held against their own arithmetic and against governed numbers, and no more once they are taken back', async () => {
    const district = (await people.sekretariat.get<DistrictDetail>(AT)).body
    const names = district.desa
      .slice(0, 4)
      .map(({ nama, kecamatan }) => `${district.kecamatan.find(({ kode }) => kode === kecamatan)?.nama};${nama}`)
    const id = await table(recap(names, 20, 40))
    const shown = (await people.sekretariat.get<SheetAnswer>(`${AT}/lembar/${id}?periode=${YEAR}&lembaga=${offices.kb}`)).body
    const columns = shown.lembar[0]?.kolom ?? []
    const kolom = columns.map(({ kolom: column, judul, usulan }) => ({
      kolom: column,
      arti: judul.at(-1) === 'Jumlah Bumil' ? 'D16/nilai' : usulan === 'desa' || usulan === 'kecamatan' ? usulan : 'abaikan',
    }))
    const choice = { lembaga: offices.kb, periode: YEAR, lembar: 0, kolom, saring: null, sebut: [] }
    const applied = await people.sekretariat.post(`${AT}/lembar/${id}/terapkan`, { ...choice, alasan: 'Uji.' })
    expect([applied.status, applied.code]).toEqual([200, ''])
    await look()
    const ofElsimil = async () => (await list()).temuan.filter(({ angka }) => angka[0]?.thing.startsWith('elsimil-bumil/') === true)
    expect((await ofElsimil()).map(({ aturan, wilayah }) => [aturan, wilayah])).toContainEqual(['negatif', desa[0]])
    expect(await one((await ofElsimil())[0]?.id ?? '')).toMatchObject({ sumber: [{ jenis: 'berkas' }, {}, {}] })
    await people.sekretariat.post(`${AT}/lembar/${id}/tarik`, { alasan: 'Uji.' })
    await look()
    expect(await ofElsimil()).toEqual([])
  })
})

describe('more findings than one page', () => {
  it('are read on from the last one, also when that one was settled meanwhile', async () => {
    await runInDistrict(asSystem(served.app.work), 'tulis', '76.01', async (ctx) => {
      const many = Array.from({ length: 305 }, (_, index) => {
        const numbers = [{ thing: `K${String(index).padStart(3, '0')}`, period: YEAR, value: index }]
        const found = { rule: 'sasaran-berubah' as const, period: YEAR, area: desa[1] ?? '', numbers, detail: {} }
        return { id: ctx.newId(), key: `uji ${String(index).padStart(3, '0')}`, found }
      })
      await insertFindings(ctx, many)
      writeTrail(ctx, { kab: ctx.kab, act: 'findings.checked', subject: ctx.kab, detail: {} })
    })
    const first = await list()
    expect([first.temuan.length, first.lanjut]).toEqual([300, first.temuan.at(-1)?.id])
    await people.sekretariat.post(`${AT}/temuan/${first.lanjut}/terima`, { alasan: 'Benar.' })
    const next = await list(people.sekretariat, `?sesudah=${first.lanjut}`)
    expect(next.lanjut).toBeNull()
    const seen = [...first.temuan, ...next.temuan].map(({ id }) => id)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(next.jumlah + 1)
  })
})

describe('reminders', () => {
  const remind = (as: Browser, body: object = {}) =>
    as.post<{ diingatkan: number; barusan: number }>(`${AT}/cakupan/${QUARTER}/ingatkan`, body)
  const tasks = async (as: Browser) => (await as.get<{ tasks: TaskSchema[] }>(`${AT}/tugas?lingkup=saya&tahap=semua`)).body.tasks

  it('are sent by the secretariat, one task for each office, not twice within the days', async () => {
    expect((await remind(people.kb)).status).toBe(403)
    const both = { lembaga: [offices.kb, offices.perikanan] }
    expect((await remind(people.sekretariat, both)).body).toEqual({ diingatkan: 2, barusan: 0 })
    expect((await remind(people.sekretariat, both)).body).toEqual({ diingatkan: 0, barusan: 2 })
    const [task] = await tasks(people.perikanan)
    expect(task).toMatchObject({ state: 'terbuka', link: { path: `cakupan/${QUARTER}/isian?lembaga=${offices.perikanan}` } })
    expect(task?.detail).toContain('Terisi 1 dari 63 angka')
    const { lembaga } = (await people.sekretariat.get<BoardAnswer>(`${AT}/cakupan/${QUARTER}`)).body
    expect(lembaga.filter(({ diingatkan }) => diingatkan !== null)).toHaveLength(2)
  })

  it('settle themselves when the office hands in', async () => {
    expect((await people.perikanan.post(`${AT}/cakupan/${QUARTER}/ajukan`, { lembaga: offices.perikanan })).status).toBe(200)
    const [task] = await tasks(people.perikanan)
    expect(task?.state).toBe('dikonfirmasi')
    const { events } = (await people.perikanan.get<TaskDetail>(`${AT}/tugas/${task?.id}`)).body
    expect(events.at(-1)).toMatchObject({ kind: 'selesaikan', note: 'Angkanya sudah diajukan.' })
    expect((await remind(people.sekretariat, { lembaga: [offices.perikanan] })).body).toEqual({ diingatkan: 0, barusan: 0 })
  })

  it('are sent by the program before the last day only where the district said so', async () => {
    const byItself = () => runInDistrict(asSystem(served.app.work), 'tulis', '76.01', remindBeforeDue)
    await people.sekretariat.put(`${AT}/cakupan/${YEAR}`, { keadaan: 'terbuka', tenggat: dayOf(new Date()) })
    expect(await byItself()).toBe(0)
    expect((await people.kb.put(`${AT}/cakupan-pengingat`, { hariSebelum: 5, jarakHari: 3 })).status).toBe(403)
    expect((await people.sekretariat.put(`${AT}/cakupan-pengingat`, { hariSebelum: 5, jarakHari: 3 })).status).toBe(200)
    expect(await byItself()).toBeGreaterThan(0)
    expect(await byItself()).toBe(0)
  })
})
