/**
 * What every write of every capability asks of the trail: one row, in the caller's transaction. If it fails, the act fails with it.
 */
import type { Context } from '../../platform/context.ts'
import { insertTrail } from './store.ts'

export interface TrailEntry {
  readonly kab: string
  /** As in the route's contract, e.g. `intake.apply`. */
  readonly act: string
  /** What it was done to: a code or an id. */
  readonly subject: string
  /** Codes and numbers; no names of persons, no file names. */
  readonly detail: Readonly<Record<string, string | number | null>>
}

export function writeTrail(ctx: Context, entry: TrailEntry): Promise<void> {
  return insertTrail(ctx.db, {
    kab_kode: entry.kab,
    id: ctx.newId(),
    at: ctx.now,
    actor: ctx.actor,
    act: entry.act,
    subject: entry.subject,
    detail: JSON.stringify(entry.detail),
  })
}
