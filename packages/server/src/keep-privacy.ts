/**
 * What was kept long enough is destroyed by itself, as long as the server runs: looked for some minutes after the start and every hour, done once a
 * day. Whatever fails in one district stops nothing in another; it is logged and tried again at the next look. Counts of failed sign-ins go to the trail.
 */
import { keepFailures } from './capabilities/accounts/jobs.ts'
import { type Gone, keepInstallationRetention, keepRetention } from './capabilities/privacy/keep-retention.ts'
import { tellOfMissedCode } from './capabilities/tasks/door.ts'
import { openDistricts } from './capabilities/wilayah/store.ts'
import { INSTALLATION } from './platform/context.ts'
import { asSystem, runAcross, runInDistrict, type Surroundings } from './platform/run-work.ts'
import { dayOf } from './platform/today.ts'

const MINUTE_MS = 60_000
const FIRST_LOOK_MS = 5 * MINUTE_MS
const LOOK_EVERY_MS = 60 * MINUTE_MS

export interface PrivacyKeeper {
  /** Does the day's work unless it was done. Never throws. */
  readonly look: () => Promise<void>
  readonly stop: () => Promise<void>
}

export interface KeepPrivacyOptions {
  readonly work: Surroundings
  /** One JSON line, without names. */
  readonly log: (line: string) => void
  readonly now?: () => Date
}

export function keepPrivacy({ work, log, now = () => new Date() }: KeepPrivacyOptions): PrivacyKeeper {
  let doneOn = ''
  let looking = Promise.resolve()
  let isStopped = false
  const write = (facts: object): void => log(`${JSON.stringify({ time: now().toISOString(), ...facts })}\n`)

  const keepAll = async (): Promise<boolean> => {
    const system = asSystem(work)
    const open = await runAcross(system, work.databases.main, 'baca', [], (ctx) => openDistricts(ctx.db))
    const districts = open.map(
      ({ kode }) => [kode, () => runInDistrict(system, 'tulis', kode, (ctx) => keepRetention(ctx, process.env))] as const,
    )
    const installation = () =>
      runAcross(system, work.databases.main, 'tulis', [INSTALLATION], (ctx) => keepInstallationRetention(ctx, process.env))
    let isWhole = true
    for (const [kab, keep] of [...districts, [INSTALLATION, installation] as const]) {
      if (isStopped) return false
      try {
        const gone: Gone = await keep()
        if (Object.keys(gone).length > 0) write({ level: 30, msg: 'masa simpan', kab, ...gone })
      } catch (error) {
        isWhole = false
        write({ level: 50, msg: 'masa simpan gagal', kab, code: (error as NodeJS.ErrnoException).code ?? (error as Error).name })
      }
    }
    return isWhole
  }
  const look = async (): Promise<void> => {
    const today = dayOf(now())
    if (today === doneOn || isStopped) return
    try {
      if (await keepAll()) doneOn = today
    } catch (error) {
      write({ level: 50, msg: 'masa simpan gagal', code: (error as NodeJS.ErrnoException).code ?? (error as Error).name })
    }
  }
  const lookNext = (): Promise<void> => (looking = looking.then(look))
  const lookSoon = (): void => void lookNext()
  const timers = [setTimeout(lookSoon, FIRST_LOOK_MS), setInterval(lookSoon, LOOK_EVERY_MS)]
  for (const timer of timers) timer.unref()
  const stopFailures = keepFailures(work, log, tellOfMissedCode)
  return {
    look: lookNext,
    stop: async () => {
      isStopped = true
      for (const timer of timers) clearTimeout(timer)
      await looking
      await stopFailures()
    },
  }
}
