/** Days of an entry in few letters, for bars and tables: `5 Jan`, with the year where it is another. */
import { type Day, partsOf } from '@konvergen/core/kit/day.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'

const SHORT_MONTH = 3

export function shortMonth(year: number, month: number, language: Language): string {
  return sayPeriod(`${year}-${String(month).padStart(2, '0')}`, language).slice(0, SHORT_MONTH)
}

export function shortDay(text: string, year: number, language: Language): string {
  const parts = partsOf(text as Day)
  const day = `${parts.day} ${shortMonth(parts.year, parts.month, language)}`
  return parts.year === year ? day : `${day} ${parts.year}`
}
