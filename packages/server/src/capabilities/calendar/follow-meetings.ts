/**
 * An entry that follows a meeting has that meeting's day: at once when it is tied, and whenever the program finds that the meeting was moved. What was cancelled, done or held is left alone.
 */
import type { EntrySchema } from '@konvergen/contract/calendar.ts'
import type { CalendarEntry } from '@konvergen/core/calendar/entry.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { readDirectory } from '../tasks/door.ts'
import { findMeeting, listMeetings } from '../tasks/meeting-store.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { holdEntry } from './change-entry.ts'
import { holdCalendar, insertEntryVersions, readEntries, type StoredEntry } from './entry-store.ts'
import { settleEntryTasks } from './entry-tasks.ts'
import { presentEntry, requireEntry, thisYear } from './read-year.ts'
import { requireFacts, requireOrder, unfit } from './require-fit.ts'
import { insertTie, readTies } from './tie-store.ts'

const MOVED = 'Butir kalender mengikuti rapatnya yang digeser; tugas baru menyusul menjelang hari yang baru.'

/** The same on another day. */
function movedTo(before: StoredEntry, day: string): CalendarEntry {
  const { madeAt: _madeAt, changedAt: _changedAt, reason: _reason, ...facts } = before
  return { ...facts, starts: day, ends: day, sequence: before.sequence + 1 }
}

async function keep(ctx: DistrictContext, entry: CalendarEntry, reason: string | null): Promise<void> {
  const { id, year: _year, key: _key, ...version } = entry
  await insertEntryVersions(ctx, [{ id, ...version, reason }])
  await settleEntryTasks(ctx, id, MOVED)
}

interface Tie {
  readonly seen: number
  readonly meeting: string | null
  readonly reason?: string | undefined
}

export async function tieEntry(ctx: DistrictContext, id: string, { seen, meeting, reason }: Tie): Promise<EntrySchema> {
  const before = await holdEntry(ctx, id, seen)
  if (before.state === 'dibatalkan')
    throw unfit('Butir ini sudah dibatalkan; pulihkan dahulu.', 'This entry is cancelled; bring it back first.')
  const last = (await readTies(ctx)).find(({ entry }) => entry === id)
  if ((last?.meeting ?? null) === meeting) tellNothing(ctx)
  else {
    const found = meeting === null ? null : await findMeeting(ctx, meeting)
    if (found === undefined) throw new Problem('tidak-ditemukan')
    if (found?.state === 'dibatalkan') throw unfit('Rapat itu dibatalkan.', 'That meeting is cancelled.')
    await insertTie(ctx, { entry: id, no: (last?.no ?? 0) + 1, meeting })
    if (found !== null && (before.starts !== found.day || before.ends !== found.day)) {
      const entry = movedTo(before, found.day)
      requireFacts(ctx, await readDirectory(ctx), entry.year, entry, reason)
      requireOrder(entry, await readEntries(ctx, [entry.year, entry.year]), reason)
      await keep(ctx, entry, reason?.trim() ?? null)
    }
    writeTrail(ctx, { kab: ctx.kab, act: 'calendar.tied', subject: id, detail: { rapat: meeting } })
  }
  return presentEntry(await requireEntry(ctx, id), await readDirectory(ctx), await readTies(ctx))
}

/** What the program does by itself; how many entries went after their meeting. */
export async function followMeetings(ctx: DistrictContext): Promise<number> {
  const ties = new Map((await readTies(ctx)).flatMap(({ entry, meeting }) => (meeting === null ? [] : [[entry, meeting] as const])))
  if (ties.size === 0) {
    tellNothing(ctx)
    return 0
  }
  await holdCalendar(ctx)
  const days = new Map((await listMeetings(ctx)).flatMap(({ id, day, state }) => (state === 'dibatalkan' ? [] : [[id, day] as const])))
  const year = thisYear(ctx)
  const moved = (await readEntries(ctx, [year - 1, year + 1])).flatMap((entry) => {
    const day = days.get(ties.get(entry.id) ?? '')
    const isElsewhere = day !== undefined && entry.state === 'direncanakan' && (entry.starts !== day || entry.ends !== day)
    return isElsewhere ? [movedTo(entry, day)] : []
  })
  if (moved.length === 0) tellNothing(ctx)
  for (const entry of moved) {
    await keep(ctx, entry, null)
    writeTrail(ctx, { kab: ctx.kab, act: 'calendar.followed', subject: entry.id, detail: { mulai: entry.starts } })
  }
  return moved.length
}
