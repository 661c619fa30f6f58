/** Which quarters can be looked at: the one of today and those before it, newest first. */
import { quarterBefore, quarterOf, quarterOn, quarterText } from '@konvergen/core/scorecard/village-quarter.ts'

const BACK = 8

export function recentQuarters(today: string, wanted: string | undefined): readonly string[] {
  const now = quarterOn(today)
  const recent = Array.from({ length: BACK }, (_, back) => quarterText(quarterBefore(now, back)))
  return wanted === undefined || quarterOf(wanted) === null || recent.includes(wanted) ? recent : [...recent, wanted]
}

/** The one asked for; else that of today. */
export function chosenQuarter(today: string, wanted: string | undefined): string {
  return wanted !== undefined && quarterOf(wanted) !== null ? wanted : quarterText(quarterOn(today))
}
