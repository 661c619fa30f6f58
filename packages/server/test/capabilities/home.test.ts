/** The home page of each role: its own tasks, data, area and meetings, and nothing that the role does not open. */
import type { HomeAnswer } from '@konvergen/contract/home.ts'
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayOf } from '../../src/platform/today.ts'
import type { Browser } from '../support/browser.ts'
import { lines, listCsv } from '../support/child-list.ts'
import { personWith } from '../support/people.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const DAY_MS = 86_400_000
const inDays = (days: number): string => dayOf(new Date(Date.now() + days * DAY_MS))

let served: Served
let dinkes: Browser
let village: string

const person = (role: Role, areas: readonly string[] = ['76.01']): Promise<Browser> =>
  personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd: null, from: '2026-01-01', until: null }])
const homeOf = async (browser: Browser): Promise<HomeAnswer> => (await browser.get<HomeAnswer>(`${AT}/beranda`)).body

const meetingOn = (title: string, day: string) => ({
  title,
  place: 'Aula',
  day,
  clock: '09:00',
  zone: 'WITA',
  minutes: 60,
  agenda: [],
  invited: [],
})

beforeAll(async () => {
  served = await openServed()
  dinkes = await person('dinkes')
  const bytes = new TextEncoder().encode(listCsv([...lines(60, 2), ...lines(60, 3)]))
  const preview: ImportPreview = await served.app.acts.uploadImport('76.01', { name: 'daftar.csv', bytes })
  await served.app.acts.applyImport('76.01', { id: preview.import.id, confirm: [] })
  const { desa } = (await dinkes.get<DistrictDetail>(AT)).body
  village = desa.find(({ nama }) => nama === 'Sarudu')?.kode ?? ''
})
afterAll(() => served.close())

describe('home', () => {
  it('says of a kind of data that never came that nothing is known', async () => {
    const { data, today } = await homeOf(dinkes)
    expect(today).toBe(dayOf(new Date()))
    expect(data?.kinds.map(({ kind, last, waiting }) => [kind, last, waiting])).toEqual([
      ['eppgbm-rekap', null, 0],
      ['eppgbm-anak', '2024-03', 0],
    ])
    expect(data?.kinds.every(({ missing }) => missing !== null)).toBe(true)
    expect(data?.doubts).toBe(0)
  })

  it('asks each office only for what is its own to bring', async () => {
    const kinds = async (role: Role) => (await homeOf(await person(role))).data?.kinds.map(({ kind }) => kind) ?? null
    expect(await kinds('opd-kb')).toEqual(['krs-rekap'])
    expect(await kinds('admin-kab')).toEqual(['eppgbm-rekap', 'krs-rekap'])
    expect(await kinds('eksekutif')).toBeNull()
  })

  it('shows tasks by their day, five at most, and only one’s own', async () => {
    const kades = await person('desa', [village])
    for (const day of [9, 3, 7, 5, 8, 4]) {
      await dinkes.post(`${AT}/tugas`, { title: `Tugas hari ${day}`, to: { kind: 'wilayah', code: village }, due: inDays(day) })
    }
    await dinkes.post(`${AT}/tugas`, { title: 'Bukan untuk desa', to: { kind: 'opd', code: 'dinkes' }, due: inDays(1) })
    const { tasks } = await homeOf(kades)
    expect(tasks?.counts.mine).toBe(6)
    expect(tasks?.first.map(({ title }) => title)).toEqual([3, 4, 5, 7, 8].map((day) => `Tugas hari ${day}`))
    expect((await homeOf(dinkes)).tasks?.first.map(({ title }) => title)).toEqual(['Bukan untuk desa'])
  })

  it('shows the meetings of the next fourteen days, the soonest first', async () => {
    for (const [title, day] of [
      ['Kemarin', -1],
      ['Lusa', 2],
      ['Hari ini', 0],
      ['Dua pekan lagi', 14],
      ['Masih lama', 15],
    ] as const) {
      const invited = [{ kind: 'wilayah', code: village }]
      expect((await served.keeper.post(`${AT}/rapat`, { ...meetingOn(title, inDays(day)), invited })).status).toBe(200)
    }
    expect((await served.keeper.post(`${AT}/rapat`, meetingOn('Tanpa desa', inDays(2)))).status).toBe(200)
    const titles = (await homeOf(await person('desa', [village]))).meetings?.map(({ title }) => title)
    expect(titles).toEqual(['Hari ini', 'Lusa', 'Dua pekan lagi'])
  })

  it('speaks of one’s own places with the numbers that everybody sees', async () => {
    const kades = await person('desa', [village])
    const { area } = await homeOf(kades)
    const whole = (await dinkes.get<SituationAnswer>(`${AT}/situation`)).body.situation
    const own = whole.desa.find(({ kode }) => kode === village)
    expect(area).toMatchObject({ isWhole: false, worst: null, more: 0, desaCount: 1 })
    expect(area?.places).toEqual([
      { kode: village, nama: own?.nama, stunting: own?.figures.stunting, ds: own?.figures.ds, krs: own?.figures.krs },
    ])
    const regent = (await homeOf(await person('eksekutif'))).area
    expect(regent?.places[0]?.stunting).toEqual(whole.kabupaten.figures.stunting)
    const enough = whole.desa.filter(({ sufficiency }) => sufficiency.enough).length
    expect(regent?.worst).toHaveLength(Math.min(enough, 3))
    expect(regent?.insufficientCount).toBe(whole.desa.length - enough)
  })

  it('opens no part that the role does not open', async () => {
    expect(await homeOf(await person('aks-pakar', [village]))).toMatchObject({ tasks: null, data: null, area: null, meetings: null })
    expect(await homeOf(await person('kader', [village]))).toMatchObject({ data: null, area: null })
    expect((await homeOf(await person('puskesmas', [village.slice(0, 8)]))).data).toBeNull()
  })
})
