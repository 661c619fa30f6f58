/**
 * Feeds are opened, listed and closed: one's own by anybody, those of offices, areas and the public by the secretariat. The address is told once.
 */
import type { FeedSchema } from '@konvergen/contract/calendar.ts'
import type { Invited } from '@konvergen/core/calendar/entry.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { nameOf, readDirectory } from '../tasks/door.ts'
import { writeTrail } from '../trail/door.ts'
import { digestOfFeed, feedPath, newFeedSecret } from './feed-secret.ts'
import { insertFeed, readFeeds, revokeFeedRow, type StoredFeed } from './feed-store.ts'
import { requireInvited, requirePlain, unfit } from './require-fit.ts'

/** More than anybody has calendars: what a machine opens ends here. */
const MOST_OWN = 10

function isOwn({ actor }: DistrictContext, { kind, code }: StoredFeed): boolean {
  return kind === 'orang' && code === actor.id
}

/** One's own, and the others' by whoever may close them; nobody sees another person's. */
async function seenFeeds(ctx: DistrictContext): Promise<readonly StoredFeed[]> {
  const keeps = allows(ctx, 'calendar.write')
  return (await readFeeds(ctx)).filter((feed) => isOwn(ctx, feed) || (keeps && feed.kind !== 'orang'))
}

export async function listFeeds(ctx: DistrictContext): Promise<FeedSchema[]> {
  const feeds = await seenFeeds(ctx)
  const directory = await readDirectory(ctx)
  return feeds.map(({ id, kind, code, label, alarmDays, madeAt }) => ({
    id,
    kind,
    nama: code === null || kind === 'orang' || kind === 'publik' ? null : nameOf(directory, { kind, code }),
    label,
    alarmDays,
    madeAt: madeAt.toISOString(),
  }))
}

interface Wish {
  readonly label: string
  readonly alarmDays?: number | null | undefined
}

async function make(
  ctx: DistrictContext,
  { label, alarmDays = null }: Wish,
  to: Pick<StoredFeed, 'kind' | 'code'>,
): Promise<{ id: string; path: string }> {
  requirePlain(label)
  const id = ctx.newId()
  const secret = newFeedSecret(ctx.kab)
  await insertFeed(ctx, { id, ...to, label: label.trim(), alarmDays, digest: digestOfFeed(secret) })
  writeTrail(ctx, { kab: ctx.kab, act: 'calendar.feed-made', subject: id, detail: { untuk: to.kind } })
  return { id, path: feedPath(secret) }
}

export async function makeOwnFeed(ctx: DistrictContext, wish: Wish): Promise<{ id: string; path: string }> {
  const own = (await readFeeds(ctx)).filter((feed) => isOwn(ctx, feed))
  if (own.length >= MOST_OWN)
    throw unfit('Sudah ada sepuluh langganan. Cabut yang tidak dipakai.', 'There are ten feeds. Close those that are not used.')
  return make(ctx, wish, { kind: 'orang', code: ctx.actor.id })
}

export async function makeFeed(
  ctx: DistrictContext,
  { to, ...wish }: Wish & { readonly to: Invited | null },
): Promise<{ id: string; path: string }> {
  if (to === null) {
    if ((wish.alarmDays ?? null) !== null) throw unfit('Langganan umum tidak memakai pengingat.', 'A public feed has no alarms.')
    return make(ctx, wish, { kind: 'publik', code: null })
  }
  requireInvited(ctx, await readDirectory(ctx), [to])
  return make(ctx, wish, to)
}

export async function revokeFeed(ctx: DistrictContext, id: string): Promise<{ done: true }> {
  const feed = (await seenFeeds(ctx)).find((one) => one.id === id)
  if (feed === undefined) throw new Problem('tidak-ditemukan')
  await revokeFeedRow(ctx, id)
  writeTrail(ctx, { kab: ctx.kab, act: 'calendar.feed-revoked', subject: id, detail: { untuk: feed.kind } })
  return { done: true }
}
