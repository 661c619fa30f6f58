/**
 * What every write of every capability asks of the trail: one row for each act, in the caller's transaction. Rows are gathered and written as
 * the last thing before the commit, so that the end of the chain is held as shortly as can be; if that fails, the act fails with it.
 */
import type { Context, TrailEntry } from '../../platform/context.ts'
import { heldIn } from '../../platform/permit-act.ts'
import { digestLink, NO_DIGEST } from './chain.ts'
import { holdHead, insertLinks, moveHead } from './store.ts'
import type { ChainRow } from './tables.ts'

export function writeTrail(ctx: Context, entry: TrailEntry): void {
  ctx.traces.entries.push(entry)
}

/** The same act was done before: there is nothing to tell. */
export function tellNothing(ctx: Context): void {
  ctx.traces.nothingChanged = true
}

async function appendTo(ctx: Context, kab: string, entries: readonly TrailEntry[]): Promise<void> {
  const { db, keys, now, actor, device } = ctx
  let { seq, digest } = await holdHead(db, kab, NO_DIGEST)
  const rows: ChainRow[] = []
  for (const { act, subject, detail } of entries) {
    seq += 1
    const link = { kab_kode: kab, seq, id: ctx.newId(), at: now, actor: actor.id, ...heldIn(ctx, kab), device, act, subject, detail }
    digest = digestLink(keys, link, digest)
    rows.push({ ...link, digest })
  }
  await insertLinks(db, rows)
  await moveHead(db, kab, { seq, digest })
}

/** Called by the runner of every piece of work. Chains are held in the order of their districts, so that no two wait for each other. */
export async function keepTraces(ctx: Context): Promise<void> {
  const byDistrict = Map.groupBy(ctx.traces.entries, ({ kab }) => kab)
  for (const [kab, entries] of [...byDistrict].toSorted(([a], [b]) => (a < b ? -1 : 1))) await appendTo(ctx, kab, entries)
}

export { changesOf } from './changes.ts'
