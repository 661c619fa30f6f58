/**
 * Periods of files: a month for the recap, a half-year for KRS, and the day on which the district is looked at for them.
 */
import type { ImportKind } from '@konvergen/contract/intake.ts'

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const FORMS: Readonly<Record<ImportKind, RegExp>> = { 'eppgbm-rekap': MONTH, 'krs-rekap': /^\d{4}-S[12]$/, 'eppgbm-anak': MONTH }

export function fitsKind(period: string, kind: ImportKind): boolean {
  return FORMS[kind].test(period)
}

const LAST_DAY_OF_HALF: Readonly<Record<string, string>> = { S1: '06-30', S2: '12-31' }

/** `2024-02` → `2024-02-29`, `2024-S1` → `2024-06-30`. Villages are those of this day. */
export function lastDayOf(period: string): string {
  const [year = '', part = ''] = period.split('-')
  const half = LAST_DAY_OF_HALF[part]
  if (half !== undefined) return `${year}-${half}`
  const days = new Date(Date.UTC(Number(year), Number(part), 0)).getUTCDate()
  return `${period}-${String(days).padStart(2, '0')}`
}
