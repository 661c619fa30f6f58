/**
 * An office becomes another: whoever was invited is invited under the new one, in a new version of each entry, and feeds of the old one are the new one's.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { insertEntryVersions, readEntries } from './entry-store.ts'
import { moveFeedsToOffice } from './feed-store.ts'

const ALL_YEARS = [2015, 2100] as const

export async function moveCalendarToOffice(ctx: DistrictContext, from: string, into: string): Promise<void> {
  const entries = (await readEntries(ctx, ALL_YEARS)).filter(({ invited }) => invited.some(({ code }) => code === from))
  const moved = entries.map(({ year: _year, key: _key, madeAt: _madeAt, changedAt: _changedAt, ...entry }) => {
    const others = entry.invited.filter(({ code }) => code !== from && code !== into)
    return { ...entry, sequence: entry.sequence + 1, invited: [...others, { kind: 'opd' as const, code: into }] }
  })
  if (moved.length > 0) await insertEntryVersions(ctx, moved)
  await moveFeedsToOffice(ctx, from, into)
}
