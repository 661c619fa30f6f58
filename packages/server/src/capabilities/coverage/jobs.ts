/**
 * Reminders that the program sends by itself before the last day of a period, as long as the server runs. Nothing where the district has not said when.
 */
import { asSystem, runInDistrict, type Surroundings } from '../../platform/run-work.ts'
import { openDistricts } from '../wilayah/store.ts'
import { remindBeforeDue } from './remind-offices.ts'

const MINUTE_MS = 60_000
const FIRST_LOOK_MS = MINUTE_MS
const LOOK_EVERY_MS = 30 * MINUTE_MS

export interface KeepReportsOptions {
  readonly work: Surroundings
  readonly log: (line: string) => void
}

/** In each district of the main database; the demo's people are invented and are reminded of nothing. Throws nothing. */
async function remindEverywhere({ work, log }: KeepReportsOptions): Promise<void> {
  const write = (facts: object): void => log(`${JSON.stringify({ level: 30, time: new Date().toISOString(), ...facts })}\n`)
  for (const { kode: kab } of await openDistricts(work.databases.main)) {
    await runInDistrict(asSystem(work), 'tulis', kab, remindBeforeDue).then(
      (reminded) => reminded > 0 && write({ msg: 'pengingat laporan', kab, reminded }),
      (error: unknown) =>
        write({ level: 50, msg: 'pengingat laporan gagal', kab, code: (error as NodeJS.ErrnoException).code ?? (error as Error).name }),
    )
  }
}

export function keepReports(options: KeepReportsOptions): { readonly stop: () => Promise<void> } {
  let looking = Promise.resolve()
  const lookSoon = (): void => {
    looking = looking.then(() => remindEverywhere(options)).catch(() => undefined)
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
