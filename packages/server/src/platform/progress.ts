/**
 * Long work says how far it is, and hears when nobody waits for it any more: then it throws at its next step, and its transaction leaves nothing.
 */
import { setImmediate as letOthersCome } from 'node:timers/promises'
import type { WorkStep } from '@konvergen/contract/progress.ts'
import type { DistrictContext } from './context.ts'
import type { WorkMode } from './database/transaction.ts'
import { runInDistrict, type Work } from './run-work.ts'

export interface Progress {
  readonly signal: AbortSignal
  /** Throws once the work was given up. `rows`: done in this step; null where they are not counted. */
  readonly tell: (step: WorkStep, rows: number | null) => void
}

/** Whoever asked has gone, or does not want it any more. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp'
}

/** Nobody looks on: commands, the demo, tests. */
export const UNWATCHED: Progress = { signal: new AbortController().signal, tell: () => undefined }

/** Work inside one district of which nothing is kept when at its end nobody waits for it any more. */
export function runWhileAwaited<T>(
  work: Work,
  { mode, kab }: { readonly mode: WorkMode; readonly kab: string },
  { signal }: Progress,
  act: (ctx: DistrictContext) => Promise<T>,
): Promise<T> {
  return runInDistrict(work, mode, kab, async (ctx) => {
    const result = await act(ctx)
    // That a connection closed is heard only between two pieces of work.
    await letOthersCome()
    signal.throwIfAborted()
    return result
  })
}
