/** Ages and scores of children in words, the same on every page that speaks of one. */
import { calendarAge, type Day } from '@konvergen/core/kit/day.ts'
import { CHILDREN } from './measurement.ts'
import type { Say } from './say.ts'
import type { Speak } from './text.ts'

/** Up to here posyandu count in months. */
const MONTHS_ONLY = 24

/** `26 bulan` below two years, then `2 tahun 3 bulan`. Both days as `YYYY-MM-DD`, `day` on or after `birth`. */
export function sayAge(birth: string, day: string, t: Speak): string {
  const { years, months } = calendarAge(birth as Day, day as Day)
  const all = years * 12 + months
  if (all < MONTHS_ONLY) return t(CHILDREN.months, { n: all })
  return months === 0 ? t(CHILDREN.wholeYears, { y: years }) : t(CHILDREN.years, { y: years, m: months })
}

/** With a true minus, two decimals. */
export function sayZ(z: number, say: Say): string {
  return say.number(z, 2).replace('-', '−')
}
