/**
 * What every write of every capability asks of the trail: one row for each act, in the caller's transaction. Rows are gathered and written as
 * the last thing before the commit, so that the end of the chain is held as shortly as can be; if that fails, the act fails with it.
 */
import type { Context, TrailEntry } from '../../platform/context.ts'
import { lookWide } from '../../platform/database/transaction.ts'
import { heldIn } from '../../platform/permit-act.ts'
import { digestLink, isSealed, NO_DIGEST, sealEnd } from './chain.ts'
import { holdHead, insertHead, insertLinks, isTold, lastLink, moveHead, readTraces, type ToldFilter } from './store.ts'
import type { ChainRow, Head, Link } from './tables.ts'

export { endOfTrail } from './end-of-trail.ts'

export function writeTrail(ctx: Context, entry: TrailEntry): void {
  ctx.traces.entries.push(entry)
}

/** The same act was done before: there is nothing to tell. */
export function tellNothing(ctx: Context): void {
  ctx.traces.nothingChanged = true
}

/** True when the asker did this since, whether they may read the trail or not. */
export function haveTold({ db, scope, actor }: Context, kab: string, what: Omit<ToldFilter, 'actor'>): Promise<boolean> {
  return lookWide(db, scope, () => isTold(db, kab, { ...what, actor: actor.id }))
}

/** Who did this at that moment; null = nobody, as far as the trail tells. */
export async function whoDid(
  { db, scope }: Context,
  kab: string,
  { act, subject, at }: { readonly act: string; readonly subject: string; readonly at: Date },
): Promise<string | null> {
  const moment = { from: at.toISOString(), to: new Date(at.getTime() + 1).toISOString() }
  const [found] = await lookWide(db, scope, () => readTraces(db, kab, { ...moment, act, subject }, 1, 0))
  return found?.actor ?? null
}

interface HeldEnd extends Pick<Head, 'seq' | 'digest'> {
  /** False when the end is not as we wrote it. */
  readonly isOurs: boolean
}

/**
 * Where the chain goes on, held until the transaction is over. An end that we did not write is not trusted: the chain goes on after its last row, and
 * says so, since sealing over it would hide what was cut off. `isFirstSeal`: ends had no seal until now.
 */
async function holdEnd({ db, keys, scope }: Context, kab: string, isFirstSeal: boolean): Promise<HeldEnd> {
  const start = { seq: 0, digest: NO_DIGEST }
  let head = await holdHead(db, kab)
  if (head === null) {
    await insertHead(db, kab, { ...start, seal: sealEnd(keys, kab, start) })
    head = await holdHead(db, kab)
  }
  if (head === null) throw new Error(`the chain of ${kab} has no head`)
  const isOurs = isSealed(keys, kab, head) || (isFirstSeal && head.seal === null)
  if (isOurs && head.seq > 0) return { ...head, isOurs }
  const last = await lookWide(db, scope, () => lastLink(db, kab))
  return { ...(last ?? start), isOurs: isOurs && last === undefined }
}

async function appendTo(ctx: Context, kab: string, entries: readonly TrailEntry[]): Promise<void> {
  const { db, keys, now, actor, device, address } = ctx
  const end = await holdEnd(ctx, kab, entries[0]?.act === 'setup.trail-sealed')
  let { seq, digest } = end
  const rows: ChainRow[] = []
  const add = (said: Omit<Link, 'kab_kode' | 'seq' | 'id' | 'at'>): void => {
    seq += 1
    const link = { kab_kode: kab, seq, id: ctx.newId(), at: now, ...said }
    digest = digestLink(keys, link, digest)
    rows.push({ ...link, digest })
  }
  if (!end.isOurs) {
    const program = { actor: 'sistem', role: null, area: null, device: null, address: null }
    add({ ...program, act: 'setup.trail-broken', subject: kab, detail: { nomor: end.seq } })
  }
  for (const { act, subject, detail, address: from = address } of entries)
    add({ actor: actor.id, ...heldIn(ctx, kab), device, address: from, act, subject, detail })
  await insertLinks(db, rows)
  await moveHead(db, kab, { seq, digest, seal: sealEnd(keys, kab, { seq, digest }) })
}

/** Called by the runner of every piece of work. Chains are held in the order of their districts, so that no two wait for each other. */
export async function keepTraces(ctx: Context): Promise<void> {
  const byDistrict = Map.groupBy(ctx.traces.entries, ({ kab }) => kab)
  for (const [kab, entries] of [...byDistrict].toSorted(([a], [b]) => (a < b ? -1 : 1))) await appendTo(ctx, kab, entries)
}

export { changesOf, exchanged } from './changes.ts'
export { type KeptUntilChanged, keepUntilChanged } from './keep-until-changed.ts'
