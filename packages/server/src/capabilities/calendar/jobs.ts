/**
 * Entries become tasks before they begin, as long as the server runs; a day is looked at again and again, and nothing becomes a task twice.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { asSystem, runInDistrict, type Surroundings } from '../../platform/run-work.ts'
import { openDistricts } from '../wilayah/store.ts'
import { openEntryTasks } from './entry-tasks.ts'
import { followMeetings } from './follow-meetings.ts'

const MINUTE_MS = 60_000
const FIRST_LOOK_MS = MINUTE_MS
const LOOK_EVERY_MS = 30 * MINUTE_MS

/** Entries first go after their meetings: what becomes a task then has its day. */
async function lookAt(ctx: DistrictContext): Promise<number> {
  await followMeetings(ctx)
  return openEntryTasks(ctx)
}

export interface KeepCalendarOptions {
  readonly work: Surroundings
  readonly log: (line: string) => void
}

/** In each district of the main database; the demo's people are invented and are given nothing. Throws nothing. */
async function openEverywhere({ work, log }: KeepCalendarOptions): Promise<void> {
  const write = (facts: object): void => log(`${JSON.stringify({ level: 30, time: new Date().toISOString(), ...facts })}\n`)
  for (const { kode: kab } of await openDistricts(work.databases.main)) {
    await runInDistrict(asSystem(work), 'tulis', kab, lookAt).then(
      (entries) => entries > 0 && write({ msg: 'butir kalender', kab, entries }),
      (error: unknown) =>
        write({ level: 50, msg: 'butir kalender gagal', kab, code: (error as NodeJS.ErrnoException).code ?? (error as Error).name }),
    )
  }
}

export function keepCalendar(options: KeepCalendarOptions): { readonly stop: () => Promise<void> } {
  let looking = Promise.resolve()
  const lookSoon = (): void => {
    looking = looking.then(() => openEverywhere(options)).catch(() => undefined)
  }
  const timers = [setTimeout(lookSoon, FIRST_LOOK_MS), setInterval(lookSoon, LOOK_EVERY_MS)]
  for (const timer of timers) timer.unref()
  return {
    stop: async () => {
      for (const timer of timers) clearTimeout(timer)
      await looking
    },
  }
}
