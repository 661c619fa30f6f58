/** When a feed rings, in words. */
import { CALENDAR } from '../../text/calendar.ts'
import type { Speak } from '../../text/text.ts'

export function sayAlarm(days: number | null, t: Speak): string {
  if (days === null) return t(CALENDAR.feedAlarmNone)
  return days === 0 ? t(CALENDAR.feedAlarmToday) : t(CALENDAR.feedAlarmDays, { n: days })
}
