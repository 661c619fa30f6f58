/**
 * A year gets its calendar in one act: from presets, or from the calendar of another year as the district has moved it. What is there already stays as it is.
 */
import type { EntryFacts } from '@konvergen/core/calendar/entry.ts'
import { moveByYears } from '@konvergen/core/calendar/move-entry.ts'
import { proposedBy } from '@konvergen/core/calendar/year-presets.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { holdCalendar, insertEntries, insertEntryVersions, readEntries } from './entry-store.ts'
import { unfit } from './require-fit.ts'

async function keepNew(ctx: DistrictContext, year: number, wanted: ReadonlyMap<string, EntryFacts>): Promise<number> {
  const there = new Set((await readEntries(ctx, [year, year])).map(({ key }) => key))
  const fresh = [...wanted].filter(([key]) => !there.has(key)).map(([key, facts]) => ({ id: ctx.newId(), key, facts }))
  if (fresh.length === 0) return 0
  await insertEntries(
    ctx,
    fresh.map(({ id, key }) => ({ id, year, key })),
  )
  await insertEntryVersions(
    ctx,
    fresh.map(({ id, facts }) => ({ id, sequence: 0, ...facts, state: 'direncanakan', reason: null })),
  )
  return fresh.length
}

export async function adoptPresets(
  ctx: DistrictContext,
  { year, keys }: { readonly year: number; readonly keys: readonly string[] },
): Promise<{ taken: number }> {
  const wanted = new Map<string, EntryFacts>()
  for (const key of keys) {
    const facts = proposedBy(key, year)
    if (facts === undefined) throw new Problem('permintaan-tidak-sah', { isian: 'keys' })
    wanted.set(key, facts)
  }
  await holdCalendar(ctx)
  const taken = await keepNew(ctx, year, wanted)
  if (taken === 0) tellNothing(ctx)
  else writeTrail(ctx, { kab: ctx.kab, act: 'calendar.adopted', subject: String(year), detail: { butir: taken } })
  return { taken }
}

/** Cancelled entries stay behind. */
export async function copyYear(
  ctx: DistrictContext,
  { from, year }: { readonly from: number; readonly year: number },
): Promise<{ taken: number }> {
  await holdCalendar(ctx)
  const entries = (await readEntries(ctx, [from, from])).filter(({ state }) => state !== 'dibatalkan')
  if (entries.length === 0) throw unfit('Tahun itu belum punya kalender.', 'That year has no calendar.')
  const wanted = new Map(
    entries.map(({ key, title, framework, level, waitsFor, invited, isPublic, ...span }): [string, EntryFacts] => [
      key,
      { title, framework, level, waitsFor, invited, isPublic, ...moveByYears(span, year - from) },
    ]),
  )
  const taken = await keepNew(ctx, year, wanted)
  if (taken === 0) tellNothing(ctx)
  else writeTrail(ctx, { kab: ctx.kab, act: 'calendar.copied', subject: String(year), detail: { dari: from, butir: taken } })
  return { taken }
}
