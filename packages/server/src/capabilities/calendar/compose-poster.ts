/**
 * The poster of a year, to hang on a wall.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { writePoster } from '@konvergen/papers/calendar/write-poster.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { listMeetings } from '../tasks/door.ts'
import { readOpenDistrict } from '../wilayah/store.ts'
import { readEntries } from './entry-store.ts'
import { thisYear } from './read-year.ts'

export async function composePoster(
  ctx: DistrictContext,
  year: number | undefined,
  language: Language,
): Promise<{ name: string; bytes: Uint8Array }> {
  const shown = year ?? thisYear(ctx)
  const entries = await readEntries(ctx, [shown, shown])
  const { nama } = await readOpenDistrict(ctx)
  const meetings = (await listMeetings(ctx)).filter(({ day }) => day.startsWith(`${shown}-`))
  return { name: `kalender-${shown}.pdf`, bytes: await writePoster({ year: shown, district: nama, entries, meetings }, language) }
}
