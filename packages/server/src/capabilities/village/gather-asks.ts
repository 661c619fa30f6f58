/**
 * Until when a village is asked for something: the days of the district's calendar of the year before, else the usual ones, which are general knowledge.
 */
import { proposedBy } from '@konvergen/core/calendar/year-presets.ts'
import { ASKS, type PackageAsk } from '@konvergen/core/village/package-content.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { readEntries } from '../calendar/entry-store.ts'

export async function gatherAsks(ctx: DistrictContext, year: number): Promise<PackageAsk[]> {
  const entries = await readEntries(ctx, [year - 1, year - 1])
  return ASKS.flatMap((key): PackageAsk[] => {
    const kept = entries.find((entry) => entry.key === key && entry.state !== 'dibatalkan')
    if (kept !== undefined) return [{ key, from: kept.starts, to: kept.ends, isOfCalendar: true }]
    const usual = proposedBy(key, year - 1)
    return usual === undefined ? [] : [{ key, from: usual.starts, to: usual.ends, isOfCalendar: false }]
  })
}
