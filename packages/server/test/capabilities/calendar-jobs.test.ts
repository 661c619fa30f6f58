/** What the server does by itself for the calendar: it looks a minute after it began and every half hour, and not any more once it was stopped. */
import type { EntrySchema, NewEntry, YearSchema } from '@konvergen/contract/calendar.ts'
import type { TaskSchema } from '@konvergen/contract/tasks.ts'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { followMeetings } from '../../src/capabilities/calendar/follow-meetings.ts'
import { keepCalendar } from '../../src/capabilities/calendar/jobs.ts'
import { asSystem, runInDistrict } from '../../src/platform/run-work.ts'
import { dayOf } from '../../src/platform/today.ts'
import { openServed, type Served } from '../support/served.ts'

const AT = '/api/districts/76.01'
const MINUTE_MS = 60_000
const TODAY = dayOf(new Date())
const ENTRY: NewEntry = {
  title: 'Rapat evaluasi',
  framework: 'lain',
  level: 'kabupaten',
  starts: TODAY,
  ends: TODAY,
  waitsFor: [],
  invited: [],
  isPublic: false,
}

let served: Served
const lines: string[] = []
beforeAll(async () => {
  served = await openServed()
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => served.close())

const add = (title: string) => served.keeper.post(`${AT}/kalender/butir`, { year: Number(TODAY.slice(0, 4)), ...ENTRY, title })
const tasks = async (): Promise<string[]> =>
  (await served.keeper.get<{ tasks: TaskSchema[] }>(`${AT}/tugas?tahap=semua`)).body.tasks.map(({ title }) => title)

/** The clock of the timers alone is ours, and only while they are set and run: the database keeps its own. */
async function keepFor(minutes: number, work = served.app.work): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] })
  const keeper = keepCalendar({ work, log: (line) => lines.push(line) })
  vi.advanceTimersByTime(minutes * MINUTE_MS)
  vi.useRealTimers()
  await keeper.stop()
}

it('looks at nothing before the first minute is over', async () => {
  await add('Terlalu dini')
  await keepFor(0.9)
  expect(await tasks()).not.toContain('Terlalu dini')
})

it('makes a task of what is near once the minute is over, once, and says so in the log', async () => {
  await keepFor(1)
  await keepFor(1)
  expect((await tasks()).filter((title) => title === 'Terlalu dini')).toHaveLength(1)
  expect(lines.filter((line) => line.includes('butir kalender')).map((line) => (JSON.parse(line) as { entries: number }).entries)).toEqual([
    1,
  ])
})

it('says what failed and lets nothing fall', async () => {
  const broken = { ...served.app.work, keys: undefined } as unknown as typeof served.app.work
  await add('Gagal')
  await keepFor(1, broken)
  expect(lines.some((line) => line.includes('butir kalender gagal'))).toBe(true)
})

it('looks again every half hour, and tries anew what failed before', async () => {
  await keepFor(61)
  expect((await tasks()).filter((title) => title === 'Gagal')).toHaveLength(1)
})

describe('an entry that follows a meeting', () => {
  const YEAR = Number(TODAY.slice(0, 4)) + 1
  const MEETING = {
    title: 'Rembuk',
    place: 'Aula',
    day: `${YEAR}-05-04`,
    clock: '09:00',
    zone: 'WITA',
    minutes: 60,
    agenda: [],
    invited: [],
  }
  const year = async () => (await served.keeper.get<YearSchema>(`${AT}/kalender?tahun=${YEAR}`)).body.entries
  const entry = async (title: string) => {
    const found = (await year()).find((one) => one.title === title)
    if (found === undefined) throw new Error(`no entry ${title}`)
    return found
  }
  const tie = async (body: object) => {
    const { id, sequence } = await entry('Rembuk kabupaten')
    return served.keeper.post<EntrySchema>(`${AT}/kalender/butir/${id}/rapat`, { seen: sequence, ...body })
  }
  let meeting: string
  beforeAll(async () => {
    const facts = { ...ENTRY, starts: `${YEAR}-05-01`, ends: `${YEAR}-05-10` }
    const first = await served.keeper.post<EntrySchema>(`${AT}/kalender/butir`, { year: YEAR, ...facts, title: 'Analisis' })
    const after = { ...facts, starts: `${YEAR}-06-01`, ends: `${YEAR}-06-05`, waitsFor: [first.body.key] }
    await served.keeper.post(`${AT}/kalender/butir`, { year: YEAR, ...after, title: 'Rembuk kabupaten' })
    meeting = (await served.keeper.post<{ id: string }>(`${AT}/rapat`, MEETING)).body.id
  })

  it('takes its day, before what it waits for only with a reason', async () => {
    expect((await tie({ meeting })).status).toBe(422)
    expect((await tie({ meeting, reason: 'Jadwal bupati' })).status).toBe(200)
    expect(await entry('Rembuk kabupaten')).toMatchObject({ starts: `${YEAR}-05-04`, ends: `${YEAR}-05-04`, meeting, sequence: 1 })
    expect((await tie({ meeting: '00000000-0000-7000-8000-000000000000' })).status).toBe(404)
  })

  it('goes after it when it is moved, with another number, and once', async () => {
    const moved = { ...MEETING, day: `${YEAR}-07-20`, state: 'direncanakan' }
    await served.keeper.put(`${AT}/rapat/${meeting}`, moved)
    const follow = () => runInDistrict(asSystem(served.app.work), 'tulis', '76.01', followMeetings)
    expect([await follow(), await follow()]).toEqual([1, 0])
    expect(await entry('Rembuk kabupaten')).toMatchObject({ starts: `${YEAR}-07-20`, sequence: 2 })
  })

  it('stays where it is once it follows none', async () => {
    expect((await tie({ meeting: null })).status).toBe(200)
    await served.keeper.put(`${AT}/rapat/${meeting}`, { ...MEETING, day: `${YEAR}-08-20`, state: 'direncanakan' })
    await keepFor(1)
    expect(await entry('Rembuk kabupaten')).toMatchObject({ starts: `${YEAR}-07-20`, meeting: null, sequence: 2 })
  })
})
