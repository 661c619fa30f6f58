/**
 * Looks for findings as long as the server runs: soon after the start and every few minutes, in each district whose numbers have changed since. What fails in one
 * district leaves the others theirs; it is logged and tried again.
 */
import { asSystem, runInDistrict, type Surroundings } from '../../platform/run-work.ts'
import { openDistricts } from '../wilayah/store.ts'
import { lookForFindings } from './look-for-findings.ts'

const MINUTE_MS = 60_000
const FIRST_LOOK_MS = 20_000
const LOOK_EVERY_MS = 2 * MINUTE_MS

export interface KeepFindingsOptions {
  readonly work: Surroundings
  /** One JSON line; codes and counts only. */
  readonly log: (line: string) => void
}

/** Every district of both databases; throws nothing. */
export async function lookEverywhere({ work, log }: KeepFindingsOptions): Promise<void> {
  const write = (facts: object): void => log(`${JSON.stringify({ level: 30, time: new Date().toISOString(), ...facts })}\n`)
  const { main, demo } = work.databases
  for (const db of demo === null ? [main] : [main, demo]) {
    for (const { kode: kab } of await openDistricts(db)) {
      await runInDistrict(asSystem(work), 'tulis', kab, lookForFindings).then(
        ({ isNew, opened, closed }) => isNew && write({ msg: 'temuan', kab, opened, closed }),
        (error: unknown) =>
          write({ level: 50, msg: 'temuan gagal', kab, code: (error as NodeJS.ErrnoException).code ?? (error as Error).name }),
      )
    }
  }
}

export function keepFindings(options: KeepFindingsOptions): { readonly stop: () => Promise<void> } {
  let looking = Promise.resolve()
  const lookSoon = (): void => {
    looking = looking.then(() => lookEverywhere(options)).catch(() => undefined)
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
