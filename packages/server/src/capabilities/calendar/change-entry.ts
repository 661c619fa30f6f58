/**
 * An entry is added, changed, moved, done, cancelled or brought back: each a new version. Whoever changes what another has changed meanwhile is told so.
 */
import type { EntrySchema, NewEntry } from '@konvergen/contract/calendar.ts'
import type { CalendarEntry, EntryState } from '@konvergen/core/calendar/entry.ts'
import { type Repeat, repeatsOf } from '@konvergen/core/calendar/repeat-entry.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { readDirectory } from '../tasks/door.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import * as store from './entry-store.ts'
import { settleEntryTasks } from './entry-tasks.ts'
import { presentEntry, requireEntry } from './read-year.ts'
import { requireFacts, requireOrder, requirePlain, unfit } from './require-fit.ts'
import { readTies } from './tie-store.ts'

async function keep(ctx: DistrictContext, entry: CalendarEntry, reason: string | undefined): Promise<EntrySchema> {
  const { id, year: _year, key: _key, ...version } = entry
  await store.insertEntryVersions(ctx, [{ id, ...version, reason: reason?.trim() ?? null }])
  return presentEntry(await requireEntry(ctx, id), await readDirectory(ctx), await readTies(ctx))
}

type Reasoned = { readonly reason?: string | undefined }

/** `key`: which one of a row it is; absent = its own. */
export async function addEntry(
  ctx: DistrictContext,
  asked: NewEntry & Reasoned & { readonly year: number; readonly key?: string },
): Promise<EntrySchema> {
  const { year, reason, key, ...facts } = asked
  requireFacts(ctx, await readDirectory(ctx), year, facts, reason)
  await store.holdCalendar(ctx)
  const id = ctx.newId()
  const entry: CalendarEntry = { ...facts, title: facts.title.trim(), id, year, key: key ?? id, state: 'direncanakan', sequence: 0 }
  requireOrder(entry, await store.readEntries(ctx, [year, year]), reason)
  await store.insertEntries(ctx, [entry])
  const kept = await keep(ctx, entry, reason)
  writeTrail(ctx, { kab: ctx.kab, act: 'calendar.added', subject: id, detail: { tahun: year, mulai: facts.starts, sampai: facts.ends } })
  return kept
}

/** `repeats`: again each month or quarter, each an entry of its own whose key says which it belongs to. The first is answered. */
export async function addEntries(
  ctx: DistrictContext,
  { repeats, ...asked }: NewEntry & Reasoned & { readonly year: number; readonly repeats?: Repeat | undefined },
): Promise<EntrySchema> {
  const [first, ...more] = repeats === undefined ? [asked] : repeatsOf(asked, repeats)
  const kept = await addEntry(ctx, { ...asked, ...first })
  for (const [at, span] of more.entries()) await addEntry(ctx, { ...asked, ...span, key: `${kept.key}.${at + 2}` })
  return kept
}

export async function holdEntry(ctx: DistrictContext, id: string, seen: number): Promise<store.StoredEntry> {
  await store.holdCalendar(ctx)
  const entry = await requireEntry(ctx, id)
  if (entry.sequence !== seen) throw new Problem('keadaan-berubah')
  return entry
}

function daysOf({ starts, ends }: Pick<CalendarEntry, 'starts' | 'ends'>): { mulai: string; sampai: string } {
  return { mulai: starts, sampai: ends }
}

export async function changeEntry(
  ctx: DistrictContext,
  id: string,
  asked: NewEntry & Reasoned & { readonly seen: number },
): Promise<EntrySchema> {
  const { seen, reason, ...facts } = asked
  const before = await holdEntry(ctx, id, seen)
  const { year, key, state } = before
  if (state === 'dibatalkan') throw unfit('Butir ini sudah dibatalkan; pulihkan dahulu.', 'This entry is cancelled; bring it back first.')
  requireFacts(ctx, await readDirectory(ctx), year, facts, reason)
  const entry: CalendarEntry = { ...facts, title: facts.title.trim(), id, year, key, state, sequence: seen + 1 }
  requireOrder(entry, await store.readEntries(ctx, [year, year]), reason)
  const kept = await keep(ctx, entry, reason)
  const isMoved = before.starts !== entry.starts || before.ends !== entry.ends
  if (isMoved) await settleEntryTasks(ctx, id, 'Butir kalender digeser; tugas baru menyusul menjelang hari yang baru.')
  writeTrail(ctx, { kab: ctx.kab, act: 'calendar.changed', subject: id, detail: changesOf(daysOf(before), daysOf(entry)) })
  return kept
}

const SETTLED: Readonly<Record<EntryState, string>> = {
  selesai: 'Butir kalender ditandai selesai.',
  dibatalkan: 'Butir kalender dibatalkan.',
  direncanakan: 'Butir kalender direncanakan kembali.',
}

export async function setEntryState(
  ctx: DistrictContext,
  id: string,
  { seen, state, reason }: Reasoned & { readonly seen: number; readonly state: EntryState },
): Promise<EntrySchema> {
  requirePlain(reason)
  const before = await holdEntry(ctx, id, seen)
  if (before.state === state) throw new Problem('keadaan-berubah')
  if (state === 'dibatalkan' && reason === undefined)
    throw unfit('Tulis mengapa butir ini dibatalkan.', 'Write why this entry is cancelled.')
  const { reason: _reason, madeAt: _madeAt, changedAt: _changedAt, ...facts } = before
  const entry: CalendarEntry = { ...facts, state, sequence: seen + 1 }
  if (state === 'direncanakan') requireOrder(entry, await store.readEntries(ctx, [entry.year, entry.year]), reason)
  const kept = await keep(ctx, entry, reason)
  await settleEntryTasks(ctx, id, SETTLED[state])
  writeTrail(ctx, { kab: ctx.kab, act: 'calendar.state', subject: id, detail: changesOf({ keadaan: before.state }, { keadaan: state }) })
  return kept
}
