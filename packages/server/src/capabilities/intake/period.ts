/**
 * Periods of files: a month for the recap, a half-year for KRS, mostly a year for lists, and the day on which the district is looked at for them.
 */
import type { ImportKind } from '@konvergen/contract/intake.ts'
import { fitsRecordPeriod, isRecordImport } from '@konvergen/core/intake/lists/record-imports.ts'

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const FORMS: Readonly<Partial<Record<ImportKind, RegExp>>> = { 'eppgbm-rekap': MONTH, 'krs-rekap': /^\d{4}-S[12]$/, 'eppgbm-anak': MONTH }

export function fitsKind(period: string, kind: ImportKind): boolean {
  return isRecordImport(kind) ? fitsRecordPeriod(kind, period) : FORMS[kind]?.test(period) === true
}

const LAST_DAYS: Readonly<Record<string, string>> = {
  '': '12-31',
  S1: '06-30',
  S2: '12-31',
  T1: '03-31',
  T2: '06-30',
  T3: '09-30',
  T4: '12-31',
}

/** `2024-02` → `2024-02-29`, `2024-S1` → `2024-06-30`, `2024` → `2024-12-31`. Villages are those of this day. */
export function lastDayOf(period: string): string {
  const [year = '', part = ''] = period.split('-')
  const last = LAST_DAYS[part]
  if (last !== undefined) return `${year}-${last}`
  const days = new Date(Date.UTC(Number(year), Number(part), 0)).getUTCDate()
  return `${period}-${String(days).padStart(2, '0')}`
}
