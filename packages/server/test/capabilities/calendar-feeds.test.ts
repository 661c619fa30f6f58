/**
 * Feeds of the calendar as other programs read them: asked for without a session, read by two parsers that know nothing of each other; what was moved and what was
 * cancelled arrive as such, what is not theirs does not, and a closed feed is like none.
 */
import type { EntrySchema, FeedSchema, NewEntry, YearSchema } from '@konvergen/contract/calendar.ts'
import type { MeetingDetail } from '@konvergen/contract/meetings.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayOf } from '../../src/platform/today.ts'
import { Browser } from '../support/browser.ts'
import { personWith } from '../support/people.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const YEAR = Number(dayOf(new Date()).slice(0, 4))
const LONG = 'Rembuk, stunting; kabupaten\\kota dengan judul yang panjang sekali – melebihi tujuh puluh lima oktet sebaris, é'

let served: Served
let dedi: Browser
let sri: Browser
let kades: Browser
let phone: Browser
let rembuk: EntrySchema
let meeting: MeetingDetail

interface Seen {
  readonly uid: string
  readonly title: string
  readonly first: string
  /** The first day on which it is over. */
  readonly over: string
  readonly sequence: number
  readonly status: string
  readonly isAllDay: boolean
}

const dayText = ({ year, month, day }: ICAL.Time): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

function readByIcalJs(text: string): Seen[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      title: event.summary,
      first: dayText(event.startDate),
      over: dayText(event.endDate),
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue('status')),
      isAllDay: event.startDate.isDate,
    }
  })
}

/** This parser gives days as midnight of the computer's own clock. */
function localDay(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
}

function readByNodeIcal(text: string): Seen[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) => {
    if (event?.type !== 'VEVENT') return []
    return {
      uid: event.uid,
      title: typeof event.summary === 'string' ? event.summary : event.summary.val,
      first: localDay(event.start),
      over: localDay(event.end ?? event.start),
      sequence: Number(event.sequence),
      status: String(event.status),
      isAllDay: event.datetype === 'date',
    }
  })
}

const person = (role: Role, areas: readonly string[]): Promise<Browser> =>
  personWith({ url: served.url, work: served.app.work }, [{ role, kab: '76.01', areas, opd: null, from: '2026-01-01', until: null }])
const titles = (text: string): string[] => readByIcalJs(text).map(({ title }) => title)
const feedOf = async (who: Browser): Promise<string> =>
  (await who.post<{ path: string }>(`${AT}/kalender/langganan-saya`, { label: 'Ponsel' })).body.path
const read = async (path: string): Promise<string> => (await phone.get<string>(path)).body
const fresh = async (): Promise<EntrySchema> => {
  const { entries } = (await dedi.get<YearSchema>(`${AT}/kalender?tahun=${YEAR}`)).body
  return entries.find(({ id }) => id === rembuk.id) ?? rembuk
}

const ENTRY: NewEntry = {
  title: LONG,
  framework: 'lain',
  level: 'kabupaten',
  starts: `${YEAR}-04-01`,
  ends: `${YEAR}-04-03`,
  waitsFor: [],
  invited: [],
  isPublic: true,
}
const add = async (changed: Partial<NewEntry>) =>
  (await dedi.post<EntrySchema>(`${AT}/kalender/butir`, { year: YEAR, ...ENTRY, ...changed })).body

beforeAll(async () => {
  served = await openServed()
  dedi = served.keeper
  phone = new Browser(served.url)
  const [first, second] = (await dedi.get<DistrictDetail>(AT)).body.desa
  sri = await person('dinkes', ['76.01'])
  kades = await person('desa', [first?.kode ?? ''])
  rembuk = await add({})
  await add({ title: 'Untuk Dinas Kesehatan', invited: [{ kind: 'opd', code: 'dinkes' }], isPublic: false })
  await add({ title: 'Untuk desa pertama', invited: [{ kind: 'wilayah', code: first?.kode ?? '' }], isPublic: false })
  await add({ title: 'Untuk desa lain', invited: [{ kind: 'wilayah', code: second?.kode ?? '' }], isPublic: false })
  const planned = { title: 'Rakor', place: 'Aula', day: `${YEAR}-12-01`, clock: '09:00', zone: 'WITA', minutes: 90, agenda: ['Rahasia'] }
  meeting = (await dedi.post<MeetingDetail>(`${AT}/rapat`, { ...planned, invited: [{ kind: 'opd', code: 'dinkes' }] })).body
})
afterAll(() => served.close())

describe('a feed', () => {
  it('is read alike by two parsers: days without a clock, long and awkward words whole', async () => {
    const text = await read(await feedOf(sri))
    const [one, other] = [readByIcalJs(text), readByNodeIcal(text)]
    expect(one.map(({ title }) => title).toSorted()).toEqual(['Rakor', LONG, 'Untuk Dinas Kesehatan'])
    const byUid = (seen: Seen[]) => seen.filter(({ isAllDay }) => isAllDay).toSorted((a, b) => a.uid.localeCompare(b.uid))
    expect(byUid(other)).toEqual(byUid(one))
    expect(one.find(({ title }) => title === LONG)).toEqual({
      uid: `${rembuk.id}@konvergen`,
      title: LONG,
      first: `${YEAR}-04-01`,
      over: `${YEAR}-04-04`,
      sequence: 0,
      status: 'CONFIRMED',
      isAllDay: true,
    })
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(text).not.toMatch(/[^\r]\n/)
    expect(text).toMatch(/DTSTART:\d{4}1201T010000Z/)
  })

  it('asks for no session, is kept by nobody on the way, and holds no agenda and no person', async () => {
    const path = await feedOf(sri)
    const { status, headers, body } = await phone.get<string>(path)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(headers.get('cache-control')).toMatch(/no-store|private/)
    expect(body).not.toMatch(/Rahasia|Orang Uji|Dedi|ATTENDEE|ORGANIZER/)
    expect(served.log.join('\n')).not.toContain(path.split('/')[3])
  })

  it('tells of a move and of a cancelling under the same name, with a higher number', async () => {
    const path = await feedOf(kades)
    const { id: _id, year: _year, key: _key, state: _state, sequence, reason: _reason, changedAt: _at, ...rest } = await fresh()
    const { meeting: _meeting, ...facts } = rest
    await dedi.put(`${AT}/kalender/butir/${rembuk.id}`, { seen: sequence, ...facts, starts: `${YEAR}-05-10`, ends: `${YEAR}-05-10` })
    for (const parse of [readByIcalJs, readByNodeIcal]) {
      const moved = parse(await read(path)).find(({ title }) => title === LONG)
      const expected = { uid: `${rembuk.id}@konvergen`, first: `${YEAR}-05-10`, over: `${YEAR}-05-11`, sequence: 1, status: 'CONFIRMED' }
      expect(moved).toMatchObject(expected)
    }
    await dedi.post(`${AT}/kalender/butir/${rembuk.id}/keadaan`, { seen: 1, state: 'dibatalkan', reason: 'Ditiadakan' })
    for (const parse of [readByIcalJs, readByNodeIcal]) {
      const cancelled = parse(await read(path)).find(({ title }) => title === `Dibatalkan: ${LONG}`)
      expect(cancelled).toMatchObject({ uid: `${rembuk.id}@konvergen`, sequence: 2, status: 'CANCELLED' })
    }
  })

  it('tells of a meeting that is moved and cancelled too', async () => {
    const path = await feedOf(sri)
    const seen = async () => readByIcalJs(await read(path)).find(({ uid }) => uid === `${meeting.id}@konvergen`)
    const before = (await seen())?.sequence ?? Number.NaN
    await new Promise((resolve) => setTimeout(resolve, 1100))
    const { title, place, day, clock, zone, minutes, agenda } = meeting
    const invited = [{ kind: 'opd', code: 'dinkes' }]
    await dedi.put(`${AT}/rapat/${meeting.id}`, { title, place, day, clock, zone, minutes, agenda, invited, state: 'dibatalkan' })
    const after = await seen()
    expect([after?.status, after?.title]).toEqual(['CANCELLED', `Dibatalkan: ${title}`])
    expect(after?.sequence).toBeGreaterThan(before)
  })
})

describe('alarms', () => {
  const alarmsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
      status: String(event.getFirstPropertyValue('status')),
      rings: event.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    }))
  const feed = async (body: object) =>
    (await sri.post<{ path: string }>(`${AT}/kalender/langganan-saya`, { label: 'Ponsel', ...body })).body.path

  it('stand in a feed that asks for them, so many days before, and never in what was cancelled', async () => {
    const text = await read(await feed({ alarmDays: 7 }))
    const alarms = alarmsOf(text)
    expect(alarms.length).toBeGreaterThan(0)
    for (const { status, rings } of alarms) expect(rings).toEqual(status === 'CANCELLED' ? [] : ['-P7D'])
    expect(readByNodeIcal(text).map(({ uid }) => uid)).toEqual(readByIcalJs(text).map(({ uid }) => uid))
    expect(text).not.toContain('Rahasia')
  })

  it('ring on the day itself, or not at all as long as nobody asks', async () => {
    expect(alarmsOf(await read(await feed({ alarmDays: 0 }))).some(({ rings }) => rings.length === 1)).toBe(true)
    expect(alarmsOf(await read(await feed({}))).flatMap(({ rings }) => rings)).toEqual([])
  })

  it('are in no public feed, and are listed with the feed', async () => {
    const make = (alarmDays: number | null) =>
      dedi.post<{ path: string }>(`${AT}/kalender/langganan`, { label: 'Situs', to: null, alarmDays })
    expect((await make(3)).status).toBe(422)
    expect(alarmsOf(await read((await make(null)).body.path)).flatMap(({ rings }) => rings)).toEqual([])
    const listed = (await sri.get<FeedSchema[]>(`${AT}/kalender/langganan`)).body.map(({ alarmDays }) => alarmDays)
    expect(listed).toEqual(expect.arrayContaining([7, 0, null]))
    expect((await sri.post(`${AT}/kalender/langganan-saya`, { label: 'Ponsel', alarmDays: 61 })).status).toBe(400)
  })
})

describe('what a feed holds', () => {
  it('is what concerns the person, and all of it for whoever coordinates the district', async () => {
    expect(titles(await read(await feedOf(kades))).toSorted()).toEqual([`Dibatalkan: ${LONG}`, 'Untuk desa pertama'])
    expect(titles(await read(await feedOf(dedi))).length).toBe(5)
  })

  it('is what concerns an office or area, or what is public', async () => {
    const make = async (to: object | null) =>
      (await dedi.post<{ path: string }>(`${AT}/kalender/langganan`, { label: 'Umum', to })).body.path
    expect(titles(await read(await make({ kind: 'opd', code: 'dinkes' }))).toSorted()).toEqual([
      'Dibatalkan: Rakor',
      `Dibatalkan: ${LONG}`,
      'Untuk Dinas Kesehatan',
    ])
    expect(titles(await read(await make(null)))).toEqual([`Dibatalkan: ${LONG}`])
    expect((await dedi.post(`${AT}/kalender/langganan`, { label: 'Salah', to: { kind: 'opd', code: 'tidak-ada' } })).code).toBe(
      'nilai-tidak-sah',
    )
    expect((await sri.post(`${AT}/kalender/langganan`, { label: 'Umum', to: null })).code).toBe('tidak-boleh')
  })
})

describe('the address of a feed', () => {
  it('is told once, listed without it, and closed by whoever it belongs to', async () => {
    const path = await feedOf(sri)
    const list = async (who: Browser) => (await who.get<FeedSchema[]>(`${AT}/kalender/langganan`)).body
    const own = await list(sri)
    expect(JSON.stringify(own)).not.toContain(path.split('/')[3])
    expect((await list(kades)).filter(({ id }) => own.some((one) => one.id === id))).toEqual([])
    const newest = own[0]?.id ?? ''
    expect((await kades.delete(`${AT}/kalender/langganan/${newest}`)).code).toBe('tidak-ditemukan')
    expect((await phone.get(path)).status).toBe(200)
    expect((await sri.delete(`${AT}/kalender/langganan/${newest}`)).status).toBe(200)
    expect((await phone.get(path)).code).toBe('tidak-ditemukan')
  })

  it('is like none where it is wrong, or of a district that is not here', async () => {
    const wrong = [`76.01.${'a'.repeat(43)}`, `17.04.${'a'.repeat(43)}`, 'a'.repeat(50)]
    const answers = await Promise.all(wrong.map(async (key) => (await phone.get(`/api/kalender/${key}/kalender.ics`)).code))
    expect(answers).toEqual(['tidak-ditemukan', 'tidak-ditemukan', 'tidak-ditemukan'])
  })

  it('opens ten calendars of one person and no more', async () => {
    const camat = await person('camat', ['76.01.01'])
    const answers: number[] = []
    for (let at = 0; at <= 10; at += 1) answers.push((await camat.post(`${AT}/kalender/langganan-saya`, { label: `${at}` })).status)
    expect(answers).toEqual([...Array.from({ length: 10 }, () => 200), 422])
  })
})
