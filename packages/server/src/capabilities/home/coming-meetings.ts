/**
 * The meetings of the next fourteen days, today included, the soonest first; those called off or over are left out.
 */
import type { MeetingSummary } from '@konvergen/contract/meetings.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { listMeetings } from '../tasks/meeting-store.ts'

const FORTNIGHT_MS = 14 * 86_400_000

export async function comingMeetings(ctx: DistrictContext, today: string): Promise<MeetingSummary[]> {
  const until = dayOf(new Date(ctx.now.getTime() + FORTNIGHT_MS))
  const meetings = await listMeetings(ctx)
  return meetings
    .filter(({ state, day }) => state === 'direncanakan' && day >= today && day <= until)
    .toReversed()
    .map(({ id, title, place, day, clock, zone, minutes, state, attended }) => ({
      id,
      title,
      place,
      day,
      clock,
      zone,
      minutes,
      state,
      attended,
    }))
}
