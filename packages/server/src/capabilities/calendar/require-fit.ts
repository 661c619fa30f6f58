/**
 * What an entry must be before it is kept: days in order and near its year, known offices and areas, no number of a person, nothing that waits for itself, and a
 * reason where it begins before what it waits for is over.
 */
import { goesRound, newConflicts } from '@konvergen/core/calendar/conflicts.ts'
import type { CalendarEntry, EntryFacts } from '@konvergen/core/calendar/entry.ts'
import { holdsNik } from '@konvergen/core/kit/nik-in-text.ts'
import { viewerOf } from '@konvergen/core/tasks/viewer.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { isKnown } from '../tasks/door.ts'
import type { Directory } from './read-year.ts'

export function unfit(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}

export function requirePlain(...texts: readonly (string | undefined)[]): void {
  if (texts.some((text) => text !== undefined && holdsNik(text))) throw new Problem('memuat-nik', { isian: 'teks', field: 'text' })
}

/** Begins in its year, ends in it or the next. */
function requireDays(year: number, { starts, ends }: EntryFacts): void {
  if (ends < starts) throw unfit('Hari terakhir mendahului hari pertama.', 'The last day comes before the first.')
  const isNear = starts >= `${year}-01-01` && starts <= `${year + 1}-12-31` && ends <= `${year + 1}-12-31`
  if (!isNear) throw unfit('Harinya di luar tahun kalender ini.', 'Its days are outside the year of this calendar.')
}

export function requireInvited(ctx: DistrictContext, directory: Directory, invited: EntryFacts['invited']): void {
  const viewer = viewerOf(ctx.actor, ctx.kab, dayOf(ctx.now))
  if (invited.some((one) => !isKnown(directory, one, viewer)))
    throw unfit('Salah satu undangan tidak ada di kabupaten ini.', 'One of the invited is not in this district.')
}

/** `others`: all entries of the year. */
export function requireOrder(entry: CalendarEntry, others: readonly CalendarEntry[], reason: string | undefined): void {
  if (entry.waitsFor.some((key) => !others.some((other) => other.key === key && other.key !== entry.key)))
    throw unfit('Butir yang ditunggu tidak ada di tahun ini.', 'What it waits for is not in this year.')
  if (goesRound(entry.key, entry.waitsFor, others))
    throw unfit('Butir ini akhirnya menunggu dirinya sendiri.', 'In the end this entry would wait for itself.')
  const [conflict] = newConflicts(others, entry)
  if (conflict === undefined || reason !== undefined) return
  const titleOf = (key: string): string => (key === entry.key ? entry : others.find((other) => other.key === key))?.title ?? key
  const [late, early] = [titleOf(conflict.key), titleOf(conflict.before)]
  throw unfit(
    `“${late}” akan mulai sebelum “${early}” selesai. Tulis alasannya untuk tetap menyimpan.`,
    `“${late}” would begin before “${early}” is over. Write the reason to keep it all the same.`,
  )
}

export function requireFacts(
  ctx: DistrictContext,
  directory: Directory,
  year: number,
  facts: EntryFacts,
  reason: string | undefined,
): void {
  requirePlain(facts.title, reason)
  if (facts.title.trim().length === 0) throw new Problem('permintaan-tidak-sah', { isian: 'title' })
  requireDays(year, facts)
  requireInvited(ctx, directory, facts.invited)
}
