/**
 * What every write of every capability asks of the trail: one row for each act, in the caller's transaction. Rows are gathered and written as
 * the last thing before the commit; if that fails, the act fails with it.
 */
import type { Context, TrailEntry } from '../../platform/context.ts'
import { insertTraces } from './store.ts'

export function writeTrail(ctx: Context, entry: TrailEntry): void {
  ctx.traces.entries.push(entry)
}

/** The same act was done before: there is nothing to tell. */
export function tellNothing(ctx: Context): void {
  ctx.traces.nothingChanged = true
}

/** Called by the runner of every piece of work. */
export function keepTraces(ctx: Context): Promise<void> {
  return insertTraces(
    ctx.db,
    ctx.traces.entries.map((entry) => ({
      kab_kode: entry.kab,
      id: ctx.newId(),
      at: ctx.now,
      actor: ctx.actor.id,
      act: entry.act,
      subject: entry.subject,
      detail: JSON.stringify(entry.detail),
    })),
  )
}
