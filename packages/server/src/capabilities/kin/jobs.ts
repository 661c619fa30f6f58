/**
 * Linkage by itself: once a list of children, of families or of their persons was applied, what is new is compared, in the run's own worker. Only where the district lets it, where
 * there are lists of children and of families, and where no run is going; a run that was cancelled or failed is not begun again before the next list.
 */
import { asSystem, runInDistrict, type Surroundings } from '../../platform/run-work.ts'
import { openDistricts } from '../wilayah/store.ts'
import { beginLinkage, isCutOff } from './begin-run.ts'
import type { LinkageRuns } from './linkage-runs.ts'
import { readAppliedSubjects, runsByItself } from './rule-store.ts'
import { readRuns } from './run-store.ts'
import type { ComparedSubject } from './tables.ts'

const MINUTE_MS = 60_000
const FIRST_LOOK_MS = 30_000

export interface KeepLinkedOptions {
  readonly work: Surroundings
  readonly runs: LinkageRuns
  /** One JSON line; codes and counts only. */
  readonly log: (line: string) => void
}

/** The list after which a run is due; null = none is. */
async function dueAfter(work: Surroundings, kab: string): Promise<ComparedSubject | null> {
  return runInDistrict(asSystem(work), 'baca', kab, async (ctx) => {
    const applied = await readAppliedSubjects(ctx)
    const [latest] = applied
    const [last] = await readRuns(ctx, 1)
    const kinds = new Set(applied.map(({ subject }) => subject))
    if (latest === undefined || !kinds.has('anak') || !kinds.has('keluarga') || !(await runsByItself(ctx))) return null
    if (last?.state === 'berjalan' && !isCutOff(last, ctx.now)) return null
    return last === undefined || last.begun_at < latest.at ? latest.subject : null
  })
}

/** Every district of the main database; the demo's lists are linked by whoever tries it. Throws nothing. */
export async function linkEverywhere({ work, runs, log }: KeepLinkedOptions): Promise<void> {
  const write = (facts: object): void => log(`${JSON.stringify({ level: 30, time: new Date().toISOString(), ...facts })}\n`)
  for (const { kode: kab } of await openDistricts(work.databases.main)) {
    const begin = async (): Promise<void> => {
      const after = await dueAfter(work, kab)
      if (after === null) return
      await beginLinkage(runs, asSystem(work), kab, { whole: false, after })
      write({ msg: 'penautan', kab, sesudah: after })
    }
    await begin().catch((error: unknown) =>
      write({ level: 50, msg: 'penautan gagal', kab, code: (error as NodeJS.ErrnoException).code ?? (error as Error).name }),
    )
  }
}

export function keepLinked(options: KeepLinkedOptions): { readonly stop: () => Promise<void> } {
  let looking = Promise.resolve()
  const lookSoon = (): void => {
    looking = looking.then(() => linkEverywhere(options)).catch(() => undefined)
  }
  const timers = [setTimeout(lookSoon, FIRST_LOOK_MS), setInterval(lookSoon, MINUTE_MS)]
  for (const timer of timers) timer.unref()
  return {
    stop: async () => {
      for (const timer of timers) clearTimeout(timer)
      await looking
    },
  }
}
