/**
 * The calendar of a year as the people of the district see it, and the history of an entry.
 */
import type { EntrySchema, EntryVersion, YearSchema } from '@konvergen/contract/calendar.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { namesOf } from '../accounts/store.ts'
import { listMeetings, nameOf, readDirectory } from '../tasks/door.ts'
import * as store from './entry-store.ts'
import { readTies, type StoredTie } from './tie-store.ts'

export type Directory = Awaited<ReturnType<typeof readDirectory>>

const YEAR_LENGTH = 4

export function thisYear(ctx: DistrictContext): number {
  return Number(dayOf(ctx.now).slice(0, YEAR_LENGTH))
}

export function presentEntry(
  { madeAt: _madeAt, changedAt, ...entry }: store.StoredEntry,
  directory: Directory,
  ties: readonly StoredTie[],
): EntrySchema {
  const meeting = ties.find((tie) => tie.entry === entry.id)?.meeting ?? null
  const invited = entry.invited.map((one) => ({ ...one, nama: nameOf(directory, one) }))
  return { ...entry, waitsFor: [...entry.waitsFor], invited, meeting, changedAt: changedAt.toISOString() }
}

export async function readYear(ctx: DistrictContext, year = thisYear(ctx)): Promise<YearSchema> {
  const directory = await readDirectory(ctx)
  const entries = await store.readEntries(ctx, [year, year])
  const meetings = await listMeetings(ctx)
  const ties = await readTies(ctx)
  return {
    today: dayOf(ctx.now),
    year,
    years: await store.listCalendarYears(ctx),
    entries: entries.map((entry) => presentEntry(entry, directory, ties)),
    meetings: meetings.filter(({ day }) => day.startsWith(`${year}-`)),
  }
}

export async function requireEntry(ctx: DistrictContext, id: string): Promise<store.StoredEntry> {
  const entry = await store.findEntry(ctx, id)
  if (entry === undefined) throw new Problem('tidak-ditemukan')
  return entry
}

export async function readHistory(ctx: DistrictContext, id: string): Promise<EntryVersion[]> {
  await requireEntry(ctx, id)
  const versions = await store.readEntryVersions(ctx, id)
  const names = await namesOf(ctx.db, [...new Set(versions.map(({ by }) => by))])
  return versions.map(({ by, at, ...version }) => ({ ...version, by: names.get(by) ?? null, at: at.toISOString() }))
}
