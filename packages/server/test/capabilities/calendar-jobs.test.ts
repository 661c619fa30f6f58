/** What the server does by itself for the calendar: it looks a minute after it began and every half hour, and not any more once it was stopped. */
import type { NewEntry } from '@konvergen/contract/calendar.ts'
import type { TaskSchema } from '@konvergen/contract/tasks.ts'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { keepCalendar } from '../../src/capabilities/calendar/jobs.ts'
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
