/**
 * The action calendar over HTTP: a year filled from presets, entries that wait for each other, what two people change at once, who may what, and entries that become
 * tasks.
 */
import type { EntrySchema, EntryVersion, NewEntry, YearSchema } from '@konvergen/contract/calendar.ts'
import type { TaskSchema } from '@konvergen/contract/tasks.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEntryTasks } from '../../src/capabilities/calendar/entry-tasks.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import { dayOf } from '../../src/platform/today.ts'
import type { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const YEAR = 2031
const DAY_MS = 86_400_000
const inDays = (days: number): string => dayOf(new Date(Date.now() + days * DAY_MS))
const OWN: NewEntry = {
  title: 'Rapat evaluasi TPPS',
  framework: 'lain',
  level: 'kabupaten',
  starts: `${YEAR}-06-01`,
  ends: `${YEAR}-06-02`,
  waitsFor: ['rembuk-kabupaten'],
  invited: [{ kind: 'opd', code: 'dinkes' }],
  isPublic: false,
}

let served: Served
let dedi: Browser
let sri: Browser
let kades: Browser
let desa: string

const person = (role: Role, areas: readonly string[]): Promise<Browser> =>
  personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd: null, from: '2026-01-01', until: null }])
const yearOf = async (who: Browser, year = YEAR) => (await who.get<YearSchema>(`${AT}/kalender?tahun=${year}`)).body
const entryOf = async (key: string, year = YEAR): Promise<EntrySchema> => {
  const found = (await yearOf(dedi, year)).entries.find((entry) => entry.key === key)
  if (found === undefined) throw new Error(`no entry ${key}`)
  return found
}
const factsOf = ({ title, framework, level, starts, ends, waitsFor, invited, isPublic }: EntrySchema): NewEntry => ({
  title,
  framework,
  level,
  starts,
  ends,
  waitsFor,
  invited: invited.map(({ kind, code }) => ({ kind, code })),
  isPublic,
})
const change = (who: Browser, entry: EntrySchema, changed: Partial<NewEntry> & { reason?: string }) =>
  who.put<EntrySchema>(`${AT}/kalender/butir/${entry.id}`, { seen: entry.sequence, ...factsOf(entry), ...changed })
const setState = (entry: EntrySchema, state: EntrySchema['state'], reason?: string) =>
  dedi.post<EntrySchema>(`${AT}/kalender/butir/${entry.id}/keadaan`, { seen: entry.sequence, state, reason })

beforeAll(async () => {
  served = await openServed()
  dedi = served.keeper
  desa = (await dedi.get<DistrictDetail>(AT)).body.desa[0]?.kode ?? ''
  sri = await person('dinkes', ['76.01'])
  kades = await person('desa', [desa])
})
afterAll(() => served.close())

describe('a year', () => {
  it('is empty at first, and filled by presets, each once', async () => {
    expect(await yearOf(dedi)).toMatchObject({ year: YEAR, years: [], entries: [], today: dayOf(new Date()) })
    const keys = ['utama-1', 'rembuk-kabupaten', 'penimbangan-februari']
    expect((await dedi.post(`${AT}/kalender/paket`, { year: YEAR, keys })).body).toEqual({ taken: 3 })
    expect((await dedi.post(`${AT}/kalender/paket`, { year: YEAR, keys: [...keys, 'aksi-8'] })).body).toEqual({ taken: 1 })
    expect((await dedi.post(`${AT}/kalender/paket`, { year: YEAR, keys })).body).toEqual({ taken: 0 })
    expect((await dedi.post(`${AT}/kalender/paket`, { year: YEAR, keys: ['tidak-ada'] })).code).toBe('permintaan-tidak-sah')
    const { entries, years } = await yearOf(kades)
    expect(years).toEqual([YEAR])
    expect(entries.map(({ key, starts, sequence }) => [key, starts, sequence])).toEqual([
      ['utama-1', '2031-01-05', 0],
      ['penimbangan-februari', '2031-02-01', 0],
      ['rembuk-kabupaten', '2031-04-01', 0],
      ['aksi-8', '2031-11-01', 0],
    ])
    expect(entries[1]?.invited).toEqual([{ kind: 'opd', code: 'dinkes', nama: 'Dinas Kesehatan' }])
  })

  it('is written by the secretariat alone, and read by everybody', async () => {
    const entry = await entryOf('utama-1')
    for (const who of [sri, kades]) {
      expect((await who.post(`${AT}/kalender/paket`, { year: YEAR, keys: ['utama-1'] })).code).toBe('tidak-boleh')
      expect((await who.post(`${AT}/kalender/butir`, { year: YEAR, ...OWN })).code).toBe('tidak-boleh')
      expect((await change(who, entry, {})).code).toBe('tidak-boleh')
      expect((await who.get(`${AT}/kalender/butir/${entry.id}`)).status).toBe(200)
    }
  })

  it('holds meetings too, for whoever may see them', async () => {
    const meeting = { title: 'Rakor', place: 'Aula', day: `${YEAR}-03-04`, clock: '09:00', zone: 'WITA', minutes: 60, agenda: [] }
    await dedi.post(`${AT}/rapat`, { ...meeting, invited: [{ kind: 'opd', code: 'dinkes' }] })
    const titles = async (who: Browser) => (await yearOf(who)).meetings.map(({ title }) => title)
    expect([await titles(sri), await titles(kades)]).toEqual([['Rakor'], []])
  })

  it('is printed', async () => {
    const { body, headers } = await kades.get<string>(`${AT}/kalender/poster.pdf?tahun=${YEAR}&bahasa=en`)
    expect([body.slice(0, 5), headers.get('content-type')]).toEqual(['%PDF-', 'application/pdf'])
  })
})

describe('an entry', () => {
  it('is added, and refused where it cannot be', async () => {
    const add = (changed: object) => dedi.post<EntrySchema>(`${AT}/kalender/butir`, { year: YEAR, ...OWN, ...changed })
    const made = await add({})
    expect(made.body).toMatchObject({ title: OWN.title, year: YEAR, sequence: 0, state: 'direncanakan', reason: null })
    expect(made.body.key).toBe(made.body.id)
    const wrongs = [
      { ends: `${YEAR}-05-31` },
      { starts: `${YEAR - 1}-12-31` },
      { ends: `${YEAR + 2}-01-01` },
      { waitsFor: ['tidak-ada'] },
      { invited: [{ kind: 'opd', code: 'tidak-ada' }] },
      { starts: `${YEAR}-05-01` },
    ]
    for (const wrong of wrongs) expect([wrong, (await add(wrong)).code]).toEqual([wrong, 'nilai-tidak-sah'])
    expect((await add({ title: 'Kunjungan 7601010101230001' })).code).toBe('memuat-nik')
    expect((await add({ starts: `${YEAR}-05-01`, reason: 'Diminta Bupati' })).body.reason).toBe('Diminta Bupati')
  })

  it('cannot come before what it waits for without a reason, moved from either side', async () => {
    const rembuk = await entryOf('rembuk-kabupaten')
    const early = await change(dedi, rembuk, { starts: `${YEAR}-02-10`, ends: `${YEAR}-02-11` })
    expect(early.code).toBe('nilai-tidak-sah')
    expect(JSON.stringify(early.body)).toContain('akan mulai sebelum')
    const analysis = await entryOf('utama-1')
    expect((await change(dedi, analysis, { ends: `${YEAR}-04-02` })).code).toBe('nilai-tidak-sah')
    const reasoned = await change(dedi, rembuk, { starts: `${YEAR}-02-10`, ends: `${YEAR}-02-11`, reason: 'Menyesuaikan jadwal DPRD' })
    expect(reasoned.body).toMatchObject({ sequence: 1, starts: `${YEAR}-02-10`, reason: 'Menyesuaikan jadwal DPRD' })
    // It was so before: no reason is asked for anew.
    expect((await change(dedi, reasoned.body, { title: 'Rembuk stunting' })).body).toMatchObject({ sequence: 2, title: 'Rembuk stunting' })
  })

  it('comes again each quarter as entries of their own, each moved alone', async () => {
    const body = { year: YEAR + 2, ...OWN, title: 'Rapat triwulan', waitsFor: [], starts: `${YEAR + 2}-03-31`, ends: `${YEAR + 2}-03-31` }
    const first = (await dedi.post<EntrySchema>(`${AT}/kalender/butir`, { ...body, repeats: 'triwulan' })).body
    const all = (await yearOf(dedi, YEAR + 2)).entries
    expect(all.map(({ starts }) => starts.slice(5))).toEqual(['03-31', '06-30', '09-30', '12-31'])
    expect(new Set(all.map(({ id }) => id)).size).toBe(4)
    expect(all.map(({ key }) => key)).toEqual([first.key, `${first.key}.2`, `${first.key}.3`, `${first.key}.4`])
    const [, second] = all
    if (second === undefined) throw new Error('no second')
    expect((await change(dedi, second, { starts: `${YEAR + 2}-06-15`, ends: `${YEAR + 2}-06-15` })).status).toBe(200)
    expect((await yearOf(dedi, YEAR + 2)).entries.map(({ starts }) => starts.slice(5))).toEqual(['03-31', '06-15', '09-30', '12-31'])
    expect((await dedi.post(`${AT}/kalender/butir`, { ...body, repeats: 'minggu' })).status).toBe(400)
  })

  it('waits for nothing that waits for it', async () => {
    const analysis = await entryOf('utama-1')
    expect((await change(dedi, analysis, { waitsFor: ['rembuk-kabupaten'], reason: 'Terbalik saja' })).code).toBe('nilai-tidak-sah')
  })

  it('is changed by one of two who saw the same', async () => {
    const entry = await entryOf('aksi-8')
    const other = await person('admin-kab', ['76.01'])
    expect((await change(other, entry, { title: 'Reviu kinerja' })).body.sequence).toBe(1)
    expect((await change(dedi, entry, { title: 'Reviu kinerja tahunan kita' })).code).toBe('keadaan-berubah')
    expect((await entryOf('aksi-8')).title).toBe('Reviu kinerja')
  })

  it('is cancelled with a reason, stays, and comes back', async () => {
    const entry = await entryOf('penimbangan-februari')
    expect((await setState(entry, 'dibatalkan')).code).toBe('nilai-tidak-sah')
    const cancelled = (await setState(entry, 'dibatalkan', 'Digabung dengan Maret')).body
    expect(cancelled).toMatchObject({ state: 'dibatalkan', sequence: 1, reason: 'Digabung dengan Maret' })
    expect((await change(dedi, cancelled, { title: 'Lain' })).code).toBe('nilai-tidak-sah')
    expect((await setState(cancelled, 'dibatalkan', 'Sekali lagi')).code).toBe('keadaan-berubah')
    const back = (await setState(cancelled, 'direncanakan')).body
    expect(back).toMatchObject({ state: 'direncanakan', sequence: 2, reason: null })
    const history = (await kades.get<EntryVersion[]>(`${AT}/kalender/butir/${entry.id}`)).body
    expect(history.map(({ sequence, state, reason }) => [sequence, state, reason])).toEqual([
      [2, 'direncanakan', null],
      [1, 'dibatalkan', 'Digabung dengan Maret'],
      [0, 'direncanakan', null],
    ])
    expect(history[0]?.by).toBe('Dedi Contoh')
  })

  it('leaves its trail', async () => {
    const { body } = await dedi.get<string>(`${AT}/jejak?tindakan=calendar.state`)
    expect(JSON.stringify(body)).toContain('calendar.state')
  })
})

it('invites the office that another has become', async () => {
  const make = async (nama: string) => (await dedi.post<{ id: string }>(`${AT}/lembaga`, { jenis: 'opd', nama })).body.id
  const [kept, twin] = [await make('Dinas Rekaan Satu'), await make('Badan Uji Coba')]
  const added = { ...OWN, title: 'Untuk yang bergabung', waitsFor: [], invited: [{ kind: 'opd', code: twin }] }
  const entry = (await dedi.post<EntrySchema>(`${AT}/kalender/butir`, { year: YEAR, ...added })).body
  expect((await dedi.post(`${AT}/lembaga/${kept}/pasangan`, { lain: twin, keputusan: 'sama' })).status).toBe(200)
  expect(await entryOf(entry.key)).toMatchObject({ sequence: 1, invited: [{ kind: 'opd', code: kept }] })
})

it('makes the next year from this one in one act, without what was cancelled', async () => {
  await setState(await entryOf('penimbangan-februari'), 'dibatalkan', 'Tidak lagi')
  const before = (await yearOf(dedi)).entries
  const copied = await dedi.post<{ taken: number }>(`${AT}/kalender/salin`, { from: YEAR, year: YEAR + 1 })
  expect(copied.body.taken).toBe(before.length - 1)
  const next = (await yearOf(dedi, YEAR + 1)).entries
  expect(next.find(({ key }) => key === 'rembuk-kabupaten')).toMatchObject({ starts: '2032-02-10', sequence: 0, waitsFor: ['utama-1'] })
  expect(next.find(({ key }) => key === 'utama-1')).toMatchObject({ ends: '2032-02-29' })
  expect((await dedi.post(`${AT}/kalender/salin`, { from: YEAR, year: YEAR + 1 })).body).toEqual({ taken: 0 })
  expect((await dedi.post(`${AT}/kalender/salin`, { from: 2019, year: 2020 })).code).toBe('nilai-tidak-sah')
})

describe('a task of an entry', () => {
  const open = () => runInDistrict(asSystem(served.app.work), 'tulis', '76.01', openEntryTasks)
  const tasks = async () => {
    const { body } = await sri.get<{ tasks: TaskSchema[] }>(`${AT}/tugas?tahap=semua`)
    return body.tasks.filter(({ title }) => title === 'Pertemuan data').map(({ state, due }) => [state, due])
  }
  const soon = (first: number) => ({ ...OWN, title: 'Pertemuan data', waitsFor: [], starts: inDays(first), ends: inDays(first + 2) })

  it('is opened once, some days before it begins, moves with it, and settles itself when it is done', async () => {
    const year = Number(inDays(10).slice(0, 4))
    const made = (await dedi.post<EntrySchema>(`${AT}/kalender/butir`, { year, ...soon(10) })).body
    expect([await open(), await open()]).toEqual([1, 0])
    expect(await tasks()).toEqual([['terbuka', inDays(12)]])
    const moved = (await change(dedi, made, { starts: inDays(12), ends: inDays(13) })).body
    expect(await tasks()).toEqual([['dikonfirmasi', inDays(12)]])
    expect(await open()).toBe(1)
    expect((await setState(moved, 'selesai')).body.state).toBe('selesai')
    expect((await tasks()).map(([state]) => state)).toEqual(['dikonfirmasi', 'dikonfirmasi'])
    expect(await open()).toBe(0)
  })
})
