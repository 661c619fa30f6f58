/**
 * Tasks as people of a district give, do, confirm and escalate them: each by requests of their own, on one database.
 */

import type * as privacy from '@konvergen/contract/privacy.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/tasks.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Grant } from '@konvergen/core/accounts/actor.ts'
import { systemActor } from '@konvergen/core/accounts/actor.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reminded, remindToday } from '../../../src/capabilities/tasks/remind.ts'
import type { DistrictContext } from '../../../src/platform/context.ts'
import { inTransaction } from '../../../src/platform/database/transaction.ts'
import { NO_WALL } from '../../../src/platform/database/wall.ts'
import { asSystem, runInDistrict } from '../../../src/platform/run-work.ts'
import { dayOf } from '../../../src/platform/today.ts'
import type { Browser } from '../../support/browser.ts'
import { personWith } from '../../support/people.ts'
import { openServed, type Served } from '../../support/served.ts'

type List = AnswerOf<typeof contract.listTasks>
type Detail = contract.TaskDetail
type Task = contract.TaskSchema

const AT = '/api/districts/76.01'
const NOBODY = '00000000-0000-7000-8000-000000000000'
const DAY_MS = 86_400_000
const inDays = (days: number): string => dayOf(new Date(Date.now() + days * DAY_MS))

let served: Served
let dedi: Browser
let bupati: Browser
let sri: Browser
let camat: Browser
let kades: Browser
let neighbour: Browser
let desa: string
let otherDesa: string

const person = (role: Role, areas: readonly string[], opd: string | null = null): Promise<Browser> => {
  const grant: Grant = { role, kab: '76.01', areas, opd, from: '2026-01-01', until: null }
  return personWith({ url: served.url, work: served.app.work }, [grant])
}
const make = (who: Browser, more: object = {}) =>
  who.post<Task>(`${AT}/tugas`, { title: 'Timbang ulang posyandu Melati', to: { kind: 'wilayah', code: desa }, due: inDays(5), ...more })
const move = (who: Browser, id: string, langkah: string, catatan?: string) =>
  who.post<Detail>(`${AT}/tugas/${id}/keadaan`, { langkah, ...(catatan === undefined ? {} : { catatan }) })
const idOf = async (who: Browser): Promise<string> => (await who.get<{ account: { id: string } }>('/api/saya')).body.account.id
const unread = async (who: Browser) => (await who.get<AnswerOf<typeof contract.listNotices>>(`${AT}/pemberitahuan`)).body

beforeAll(async () => {
  served = await openServed()
  await served.app.acts.openDistrict('17.04')
  const detail = (await served.keeper.get<DistrictDetail>(AT)).body
  desa = detail.desa[0]?.kode ?? ''
  otherDesa = detail.desa.find(({ kode }) => kode.slice(0, 8) !== desa.slice(0, 8))?.kode ?? ''
  dedi = served.keeper
  bupati = await person('eksekutif', ['76.01'])
  sri = await person('dinkes', ['76.01'])
  camat = await person('camat', [desa.slice(0, 8)])
  kades = await person('desa', [desa])
  neighbour = await person('desa', [otherDesa])
})
afterAll(() => served.close())

describe('a task', () => {
  let task: Task

  it('is given from a page of the product, and told to whom it is for', async () => {
    const link = { kind: 'desa', id: desa, label: 'Desa Contoh', path: `desa/${desa}` }
    const made = await make(sri, { link, detail: 'Timbangan lama salah 300 gram.' })
    expect(made.status).toBe(200)
    task = made.body
    expect(task).toMatchObject({
      state: 'terbuka',
      isMadeByMe: true,
      isMine: false,
      link,
      moves: ['selesaikan', 'batalkan'],
      place: { kode: desa },
    })
    const { notices } = await unread(kades)
    expect(notices).toMatchObject([{ kind: 'tugas-baru', taskId: task.id, title: task.title, isRead: false }])
    expect((await unread(neighbour)).notices).toEqual([])
    expect((await unread(sri)).notices).toEqual([])
  })

  it('is seen by whoever made it, whom it is for, and whoever coordinates the area', async () => {
    for (const who of [sri, kades, camat, dedi, bupati]) expect((await who.get(`${AT}/tugas/${task.id}`)).status).toBe(200)
    const none = (await neighbour.get(`${AT}/tugas/${NOBODY}`)).body
    expect(none).toMatchObject({ code: 'tidak-ditemukan' })
    expect((await neighbour.get(`${AT}/tugas/${task.id}`)).body).toEqual(none)
    for (const [path, body] of [
      ['keadaan', { langkah: 'selesaikan' }],
      ['komentar', { isi: 'halo' }],
    ] as const) {
      expect((await neighbour.post(`${AT}/tugas/${task.id}/${path}`, body)).body).toEqual(none)
    }
    expect((await neighbour.get<List>(`${AT}/tugas`)).body).toMatchObject({ total: 0, tasks: [], counts: { open: 0 }, lateBy: [] })
  })

  it('is found by the thing it stands at, by whom it is for, and by its words', async () => {
    const ids = async (query: string) => (await sri.get<List>(`${AT}/tugas?${query}`)).body.tasks.map(({ id }) => id)
    expect(await ids(`jenis=desa&hal=${desa}`)).toEqual([task.id])
    expect(await ids(`jenis=desa&hal=${otherDesa}`)).toEqual([])
    expect(await ids(`untuk=${desa}`)).toEqual([task.id])
    const found = async (cari: string) => (await sri.post<List>(`${AT}/tugas/cari`, { cari })).body.tasks.map(({ id }) => id)
    expect([await found('MELATI'), await found('300%'), await found(' ')]).toEqual([[task.id], [], [task.id]])
    expect((await sri.post(`${AT}/tugas/cari`, { cari: '7601015203230001' })).code).toBe('memuat-nik')
    expect(await ids('lingkup=saya')).toEqual([])
    expect(await ids('lingkup=buatan-saya')).toEqual([task.id])
  })

  it('is done, given back with a reason, done again and confirmed by somebody else', async () => {
    expect((await move(kades, task.id, 'konfirmasi')).code).toBe('tidak-boleh')
    expect((await move(kades, task.id, 'selesaikan', 'Sudah ditimbang.')).body.task).toMatchObject({ state: 'selesai', moves: [] })
    expect((await move(kades, task.id, 'selesaikan')).code).toBe('keadaan-berubah')
    expect((await dedi.get<List>(`${AT}/tugas`)).body.counts.waiting).toBe(1)
    expect((await move(camat, task.id, 'kembalikan')).code).toBe('nilai-tidak-sah')
    expect((await move(camat, task.id, 'kembalikan', 'Dua anak belum.')).body.task.state).toBe('dikembalikan')
    await move(kades, task.id, 'selesaikan')
    const { body } = await move(sri, task.id, 'konfirmasi')
    expect(body.task.state).toBe('dikonfirmasi')
    expect(body.events.map(({ kind, note }) => [kind, note])).toEqual([
      ['dibuat', ''],
      ['selesaikan', 'Sudah ditimbang.'],
      ['kembalikan', 'Dua anak belum.'],
      ['selesaikan', ''],
      ['konfirmasi', ''],
    ])
    expect((await sri.get<List>(`${AT}/tugas?tahap=tuntas`)).body.tasks.map(({ id }) => id)).toEqual([task.id])
  })

  it('is not confirmed by whoever did it', async () => {
    const own = (await make(camat)).body
    await move(camat, own.id, 'selesaikan')
    expect((await move(camat, own.id, 'konfirmasi')).code).toBe('tidak-boleh')
    expect((await move(dedi, own.id, 'konfirmasi')).status).toBe(200)
  })

  it('is handed on and moved to another day by whoever gave it', async () => {
    const given = (await make(sri)).body
    const change = { title: given.title, detail: '', to: { kind: 'wilayah', code: otherDesa }, due: inDays(9) }
    expect((await kades.put(`${AT}/tugas/${given.id}`, change)).code).toBe('tidak-boleh')
    const { body } = await sri.put<Detail>(`${AT}/tugas/${given.id}`, change)
    expect(body.task).toMatchObject({ due: inDays(9), to: { code: otherDesa }, place: { kode: otherDesa } })
    expect((await kades.get(`${AT}/tugas/${given.id}`)).code).toBe('tidak-ditemukan')
    expect((await neighbour.get(`${AT}/tugas/${given.id}`)).status).toBe(200)
    // What was told of it names it no more to whom it is gone from.
    expect((await unread(kades)).notices.find(({ taskId }) => taskId === given.id)?.title).toBe('')
    await move(sri, given.id, 'batalkan')
  })

  it('can be handed out of one’s area by whoever coordinates it, who then sees it no more', async () => {
    const given = (await make(sri)).body
    const change = { title: given.title, detail: '', to: { kind: 'opd', code: 'dinkes' }, due: inDays(9) }
    expect((await camat.put<Detail>(`${AT}/tugas/${given.id}`, change)).status).toBe(200)
    expect((await sri.get<Detail>(`${AT}/tugas/${given.id}`)).body.task.to.code).toBe('dinkes')
    await move(sri, given.id, 'batalkan')
  })

  it('goes to an office and to a person', async () => {
    const office = (await make(kades, { to: { kind: 'opd', code: 'dinkes' } })).body
    expect(office.to.nama).toBe('Dinas Kesehatan')
    expect((await sri.get<Detail>(`${AT}/tugas/${office.id}`)).body.task.isMine).toBe(true)
    const personal = (await make(dedi, { to: { kind: 'orang', code: await idOf(kades) } })).body
    expect((await kades.get<Detail>(`${AT}/tugas/${personal.id}`)).body.task.isMine).toBe(true)
    expect((await camat.get(`${AT}/tugas/${personal.id}`)).code).toBe('tidak-ditemukan')
    const listed = (await kades.get<{ kind: string; code: string }[]>(`${AT}/tugas-untuk`)).body
    expect(listed.filter(({ kind }) => kind === 'opd').map(({ code }) => code)).toContain('dinkes')
    expect(listed.some(({ kind, code }) => kind === 'wilayah' && code === otherDesa)).toBe(true)
    await move(kades, office.id, 'batalkan')
    await move(dedi, personal.id, 'batalkan')
  })

  it('is given by name only to people of one’s own office and area', async () => {
    const names = async (who: Browser) => {
      const { body } = await who.get<{ kind: string; code: string }[]>(`${AT}/tugas-untuk`)
      return new Set(body.filter(({ kind }) => kind === 'orang').map(({ code }) => code))
    }
    const everybody = [dedi, bupati, sri, camat, kades, neighbour]
    const ids = await Promise.all(everybody.map(idOf))
    const [own, office, area, none] = [await idOf(kades), await idOf(sri), await idOf(camat), await idOf(neighbour)]
    for (const who of [dedi, bupati]) {
      const shown = await names(who)
      expect(ids.every((id) => shown.has(id))).toBe(true)
    }
    expect([...(await names(kades))].toSorted()).toEqual([own, area].toSorted())
    expect([...(await names(sri))]).toEqual([office])
    expect([...(await names(neighbour))]).toEqual([none])
    // Nor is the name said to whoever knows the id.
    const refused = await make(kades, { to: { kind: 'orang', code: none } })
    expect(refused).toMatchObject({ code: 'nilai-tidak-sah' })
    expect(refused.body).toEqual((await make(kades, { to: { kind: 'orang', code: NOBODY } })).body)
    const plan = { title: 'Rakor', place: 'Aula', day: inDays(3), clock: '09:00', zone: 'WIB', minutes: 60, agenda: [] }
    const invite = (who: Browser, code: string) => who.post<{ id: string }>(`${AT}/rapat`, { ...plan, invited: [{ kind: 'orang', code }] })
    expect((await invite(sri, own)).code).toBe('nilai-tidak-sah')
    expect((await invite(camat, own)).status).toBe(200)
    // Whom the secretariat invited stays invited when the meeting’s own maker changes it.
    const { id } = (await invite(sri, office)).body
    const both = [own, office].map((code) => ({ kind: 'orang', code }))
    const put = (who: Browser, place: string) => who.put(`${AT}/rapat/${id}`, { ...plan, place, state: 'direncanakan', invited: both })
    expect((await put(sri, 'Aula')).code).toBe('nilai-tidak-sah')
    expect([(await put(dedi, 'Aula')).status, (await put(sri, 'Balai')).status]).toEqual([200, 200])
  })

  it('is refused with the reason where it cannot be', async () => {
    expect((await make(sri, { detail: 'anak NIK 7601015203230001' })).code).toBe('memuat-nik')
    expect((await make(sri, { title: '7601 0152 0323 0001' })).code).toBe('memuat-nik')
    expect((await make(sri, { due: inDays(-1) })).code).toBe('nilai-tidak-sah')
    expect((await make(sri, { to: { kind: 'wilayah', code: '17.04.01.2001' } })).code).toBe('nilai-tidak-sah')
    expect((await make(sri, { to: { kind: 'orang', code: NOBODY } })).code).toBe('nilai-tidak-sah')
    const away = { kind: 'halaman', id: 'x', label: 'Luar', path: '//contoh.org/x' }
    expect((await make(sri, { link: away })).code).toBe('permintaan-tidak-sah')
    const given = (await make(sri)).body
    expect((await kades.post(`${AT}/tugas/${given.id}/komentar`, { isi: 'KK 7601010101230001' })).code).toBe('memuat-nik')
    expect((await move(kades, given.id, 'selesaikan', 'NIK 7601010101230001')).code).toBe('memuat-nik')
    await move(sri, given.id, 'batalkan')
  })

  it('leaves in the trail codes and numbers, none of its words', async () => {
    const { body } = await dedi.get(`${AT}/jejak?tindakan=tasks`)
    expect(JSON.stringify(body)).toContain('tasks.decided')
    expect(JSON.stringify(body)).not.toMatch(/Timbang|Melati|Dua anak/)
  })

  it('leaves in the trail what a change was from, of its words only that they are others', async () => {
    const { id } = (await make(sri)).body
    await sri.put(`${AT}/tugas/${id}`, { title: 'Judul lain', detail: '', to: { kind: 'wilayah', code: desa }, due: inDays(9) })
    await move(sri, id, 'batalkan')
    const { traces } = (await dedi.get<AnswerOf<typeof privacy.readTrail>>(`${AT}/jejak?hal=${id}`)).body
    expect(traces.slice(0, 2).map(({ act, detail }) => [act, detail])).toEqual([
      ['tasks.moved', { keadaan: 'dibatalkan', 'lama.keadaan': 'terbuka' }],
      ['tasks.changed', { bagian: 'judul', tenggat: inDays(9), 'lama.tenggat': inDays(5) }],
    ])
  })
})

describe('the day after the day', () => {
  let late: Task
  const remindOn = (days: number): Promise<Reminded> => {
    const at = new Date(Date.now() + days * DAY_MS)
    return runInDistrict(asSystem(served.app.work), 'tulis', '76.01', (ctx: DistrictContext) => {
      const moved = { ...ctx, now: at, actor: systemActor('sistem') }
      return remindToday(moved)
    })
  }
  const kinds = async (who: Browser) => (await unread(who)).notices.filter(({ taskId }) => taskId === late.id).map(({ kind }) => kind)

  beforeAll(async () => {
    late = (await make(sri, { due: inDays(2) })).body
  })

  it('reminds whom it is for, once, however often it runs', async () => {
    expect(await kinds(kades)).toEqual(['tugas-baru'])
    expect(await remindOn(0)).toMatchObject({ isNew: true })
    expect(await kinds(kades)).toEqual(['pengingat', 'tugas-baru'])
    expect(await remindOn(0)).toMatchObject({ isNew: false, notices: 0 })
    expect(await kinds(kades)).toEqual(['pengingat', 'tugas-baru'])
  })

  it('survives a crash in the middle: the day is done anew, whole', async () => {
    const crash = runInDistrict(asSystem(served.app.work), 'tulis', '76.01', async (ctx) => {
      await remindToday({ ...ctx, now: new Date(Date.now() + 3 * DAY_MS) })
      throw new Error('power cut')
    })
    await expect(crash).rejects.toThrow('power cut')
    expect(await kinds(sri)).toEqual([])
    expect(await remindOn(3)).toMatchObject({ isNew: true })
    expect(await kinds(sri)).toEqual(['lewat'])
  })

  it('escalates by the rules, also when days were missed', async () => {
    expect(await kinds(bupati)).toEqual([])
    await remindOn(30)
    expect(await kinds(bupati)).toEqual(['lewat'])
    expect(await kinds(dedi)).toEqual(['lewat'])
    expect((await kinds(camat)).filter((kind) => kind === 'lewat')).toHaveLength(2)
  })

  it('shows the leaders who is late, by office and area', async () => {
    await inTransaction(served.app.work.databases.main, 'turunan', { kabs: ['76.01'], areas: '*', wall: NO_WALL }, (db) =>
      sql`update tasks set due = current_date - 10 where kab_kode = '76.01' and id = ${late.id}`.execute(db),
    )
    const { body } = await bupati.get<List>(`${AT}/tugas?terlambat=true`)
    expect(body.tasks.map(({ id }) => id)).toEqual([late.id])
    expect(body.lateBy).toMatchObject([{ to: { kind: 'wilayah', code: desa }, late: 1, open: 1 }])
    expect(body.counts.late).toBe(1)
    expect((await kades.get<List>(`${AT}/tugas`)).body.counts).toMatchObject({ mine: 1, mineLate: 1 })
  })

  it('follows the rules that the district sets', async () => {
    const rules = [{ days: 2, whom: 'pimpinan' }]
    expect((await kades.put(`${AT}/tugas-aturan`, { rules })).code).toBe('tidak-boleh')
    expect((await dedi.put(`${AT}/tugas-aturan`, { rules })).status).toBe(200)
    expect((await kades.get(`${AT}/tugas-aturan`)).body).toMatchObject({ rules, isProposal: false, mail: { isOn: false, failed: 0 } })
    const soon = (await make(sri, { due: inDays(33) })).body
    await remindOn(36)
    const { notices } = await unread(bupati)
    expect(notices.filter(({ taskId }) => taskId === soon.id).map(({ kind }) => kind)).toEqual(['lewat'])
  })

  it('marks notices as read, with a trace, once', async () => {
    expect((await unread(kades)).unread).toBeGreaterThan(0)
    await kades.post(`${AT}/pemberitahuan/dibaca`)
    expect((await kades.post(`${AT}/pemberitahuan/dibaca`)).status).toBe(200)
    expect((await unread(kades)).unread).toBe(0)
  })
})
