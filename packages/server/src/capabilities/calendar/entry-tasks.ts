/**
 * Some days before it begins, an entry becomes a task of whoever is to do it, due on its last day: tasks remind, and escalate what is overdue to the secretariat
 * and the leaders, by the district's own rules. The task settles itself when the entry is done, cancelled or moved.
 */
import type { CalendarEntry } from '@konvergen/core/calendar/entry.ts'
import { isTimeForTask, whoseTask } from '@konvergen/core/calendar/remind-entry.ts'
import { sayDay } from '@konvergen/core/tasks/say-task.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { isKnown, openTask, readDirectory, settleTask } from '../tasks/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { readEntries } from './entry-store.ts'
import { closeEntryTasks, entriesWithTasks, insertEntryTask } from './entry-task-store.ts'
import { thisYear } from './read-year.ts'

function sayDetail({ starts, ends }: CalendarEntry): string {
  return `Butir kalender aksi, ${sayDay(starts, 'id')} sampai ${sayDay(ends, 'id')}. Tugas ini selesai sendiri saat butirnya ditandai selesai di Kalender.`
}

/** What an office or area that is there no more was to do, the secretariat sees to. */
async function openFor(ctx: DistrictContext, entry: CalendarEntry): Promise<void> {
  const directory = await readDirectory(ctx)
  const viewer = { id: ctx.actor.id, roles: [], offices: [], areas: [], coordinates: '*' as const }
  const to = whoseTask(entry).filter((one) => isKnown(directory, one, viewer))
  for (const one of to.length === 0 ? whoseTask({ invited: [] }) : to) {
    const { row } = await openTask(ctx, {
      title: entry.title,
      detail: sayDetail(entry),
      to: one,
      due: entry.ends,
      link: { kind: 'halaman', id: `kalender ${entry.id}`, label: 'Kalender aksi', path: `kalender?tahun=${entry.year}` },
    })
    await insertEntryTask(ctx, entry.id, row.id)
  }
}

/** What the program does by itself today. */
export async function openEntryTasks(ctx: DistrictContext): Promise<number> {
  const today = dayOf(ctx.now)
  const year = thisYear(ctx)
  const known = await entriesWithTasks(ctx)
  const entries = (await readEntries(ctx, [year - 1, year + 1])).filter((entry) => isTimeForTask(entry, today) && !known.has(entry.id))
  for (const entry of entries) await openFor(ctx, entry)
  if (entries.length === 0) tellNothing(ctx)
  else writeTrail(ctx, { kab: ctx.kab, act: 'calendar.reminded', subject: today, detail: { butir: entries.length } })
  return entries.length
}

export async function settleEntryTasks(ctx: DistrictContext, entryId: string, note: string): Promise<void> {
  for (const taskId of await closeEntryTasks(ctx, entryId)) await settleTask(ctx, taskId, note)
}
