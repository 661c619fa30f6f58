/**
 * The daily reminders and the outgoing mails, as long as the server runs: looked for soon after the start and every quarter of an hour from then on,
 * since an office PC is switched off at night. A day that was done is not done again. What fails stops nothing else; it is logged and tried again.
 */
import { DEMO_KAB } from '../../platform/database/databases.ts'
import { mailerOf } from '../../platform/mail.ts'
import { asSystem, runInDistrict, type Surroundings } from '../../platform/run-work.ts'
import { openDistricts } from '../wilayah/store.ts'
import { type Reminded, remindToday } from './remind.ts'
import { sendMails } from './send-mails.ts'

const MINUTE_MS = 60_000
const FIRST_LOOK_MS = MINUTE_MS
const LOOK_EVERY_MS = 15 * MINUTE_MS

export interface RemindOptions {
  readonly work: Surroundings
  /** One JSON line; without names, titles or messages. */
  readonly log: (line: string) => void
}

export interface ReminderKeeper {
  /** Does what is due. Never throws. */
  readonly look: () => Promise<void>
  readonly stop: () => Promise<void>
}

async function districtsOf({ databases }: Surroundings): Promise<readonly string[]> {
  const main = (await openDistricts(databases.main)).map(({ kode }) => kode)
  return databases.demo === null ? main : [...main, DEMO_KAB]
}

export interface RemindedIn extends Reminded {
  readonly kab: string
}

/** Today's reminders of every district; one that fails leaves the others theirs, and is thrown when all were tried. */
export async function remindAll(work: Surroundings): Promise<readonly RemindedIn[]> {
  const done: RemindedIn[] = []
  const failures: unknown[] = []
  for (const kab of await districtsOf(work)) {
    await runInDistrict(asSystem(work), 'tulis', kab, remindToday).then(
      (reminded) => done.push({ kab, ...reminded }),
      (error: unknown) => failures.push(error),
    )
  }
  if (failures.length > 0) throw new AggregateError(failures, 'reminders failed')
  return done
}

/** Nothing where mail is not configured. The demo's people are invented: no mail is for them. */
export async function sendAll(work: Surroundings): Promise<void> {
  const send = mailerOf()
  if (send === null) return
  for (const { kode } of await openDistricts(work.databases.main)) await sendMails(work, kode, send)
}

export function keepReminders({ work, log }: RemindOptions): ReminderKeeper {
  let looking = Promise.resolve()
  const write = (facts: object): void => log(`${JSON.stringify({ level: 30, time: new Date().toISOString(), ...facts })}\n`)
  const attempt = async (msg: string, act: () => Promise<void>): Promise<void> => {
    await act().catch((error: unknown) => write({ level: 50, msg, code: (error as NodeJS.ErrnoException).code ?? (error as Error).name }))
  }
  const look = async (): Promise<void> => {
    await attempt('pengingat gagal', async () => {
      for (const { kab, day, isNew, notices, messages } of await remindAll(work)) {
        if (isNew) write({ msg: 'pengingat', kab, day, notices, messages })
      }
    })
    await attempt('surel gagal', () => sendAll(work))
  }
  const lookNext = (): Promise<void> => (looking = looking.then(look))
  const lookSoon = (): void => void lookNext()
  const timers = [setTimeout(lookSoon, FIRST_LOOK_MS), setInterval(lookSoon, LOOK_EVERY_MS)]
  for (const timer of timers) timer.unref()
  return {
    look: lookNext,
    stop: async () => {
      for (const timer of timers) clearTimeout(timer)
      await looking
    },
  }
}
