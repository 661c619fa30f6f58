/**
 * As long as the server runs, sign-ins that failed go to the trail once their hour is over, and what is remembered of refusals is kept. What fails
 * is logged and tried again the next time; it stops nothing.
 */
import type { Surroundings } from '../../platform/run-work.ts'
import { keepRefused, tellFailures } from './failures.ts'
import type { TellOfMissedCode } from './names-given.ts'

const EVERY_MS = 5 * 60_000

/** `log`: one JSON line. Returns what stops it, with nothing lost. */
export function keepFailures(work: Surroundings, log: (line: string) => void, tell: TellOfMissedCode): () => Promise<void> {
  let telling = Promise.resolve()
  const attempt = async (act: () => Promise<unknown>): Promise<void> => {
    try {
      await act()
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? (error as Error).name
      log(`${JSON.stringify({ level: 50, time: new Date().toISOString(), msg: 'gagal masuk tidak tercatat', code })}\n`)
    }
  }
  const next = (): void => void (telling = telling.then(() => attempt(() => tellFailures(work, new Date(), tell))))
  const timer = setInterval(next, EVERY_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await telling
    await attempt(() => keepRefused(work))
  }
}
