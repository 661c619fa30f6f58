/**
 * Sweeps documents as long as the server runs: a few minutes after the start and every hour from then on. What fails is logged and tried again
 * the next time; it stops nothing.
 */
import type { Surroundings } from '../../platform/run-work.ts'
import { sweepDocuments } from './sweep-documents.ts'

const MINUTE_MS = 60_000
const FIRST_MS = 5 * MINUTE_MS
const EVERY_MS = 60 * MINUTE_MS

/** `log`: one JSON line, counts only. Returns what stops it, after the sweep that is under way. */
export function keepSweeping(work: Surroundings, log: (line: string) => void): () => Promise<void> {
  let sweeping = Promise.resolve()
  const write = (facts: object): void => log(`${JSON.stringify({ time: new Date().toISOString(), ...facts })}\n`)
  const sweep = async (): Promise<void> => {
    try {
      write({ level: 30, msg: 'dokumen disapu', ...(await sweepDocuments(work, new Date())) })
    } catch (error) {
      write({ level: 50, msg: 'dokumen gagal disapu', code: (error as NodeJS.ErrnoException).code ?? (error as Error).name })
    }
  }
  const next = (): void => void (sweeping = sweeping.then(sweep))
  const timers = [setTimeout(next, FIRST_MS), setInterval(next, EVERY_MS)]
  for (const timer of timers) timer.unref()
  return async () => {
    for (const timer of timers) clearTimeout(timer)
    await sweeping
  }
}
