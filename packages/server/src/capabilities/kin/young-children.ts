/** Which families the latest list says to have children under two, or from two to four years, and of when it speaks. */
import { periodOf } from '@konvergen/core/indicators/period.ts'
import { makeDay } from '@konvergen/core/kit/day.ts'
import type { YoungChildren } from '@konvergen/core/linkage/compare-ages.ts'
import { marksOfText } from '@konvergen/core/sasaran/family-marks.ts'

/** null where the period is none that can be read: then the marks speak of no time. */
export function youngChildrenOf({ marks, period }: { readonly marks: string; readonly period: string }): YoungChildren | null {
  const time = periodOf(period)
  if (time === null) return null
  const [first, last] = time.months
  const [from, to] = [makeDay(time.year, first, 1), makeDay(time.year, last, 28)]
  const { baduta, balita } = marksOfText(marks)
  return from === null || to === null ? null : { baduta, balita, from, to }
}
