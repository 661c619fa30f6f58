/**
 * Periods that are reported: a year `2025`, half `2025-S1`, quarter `2025-T1` (triwulan), month `2025-01`.
 */
import type { Frequency } from './indicator.ts'

export interface Period {
  readonly text: string
  readonly frequency: Frequency
  readonly year: number
  /** First and last month in it, 1–12. */
  readonly months: readonly [first: number, last: number]
}

const LENGTHS: Readonly<Record<Frequency, number>> = { bulanan: 1, triwulan: 3, semester: 6, tahunan: 12 }
const FORMS: readonly (readonly [Frequency, RegExp])[] = [
  ['tahunan', /^(\d{4})$/],
  ['semester', /^(\d{4})-S([12])$/],
  ['triwulan', /^(\d{4})-T([1-4])$/],
  ['bulanan', /^(\d{4})-(0[1-9]|1[0-2])$/],
]
const MONTHS_OF_YEAR = 12

/** null = not a period. */
export function periodOf(text: string): Period | null {
  for (const [frequency, form] of FORMS) {
    const found = form.exec(text)
    if (found === null) continue
    const length = LENGTHS[frequency]
    const number = Number(found[2] ?? 1)
    return { text, frequency, year: Number(found[1]), months: [(number - 1) * length + 1, number * length] }
  }
  return null
}

/** The period of this frequency that a month lies in. `month` 1–12. */
export function periodWith(year: number, month: number, frequency: Frequency): string {
  const number = Math.ceil(month / LENGTHS[frequency])
  if (frequency === 'tahunan') return `${year}`
  if (frequency === 'semester') return `${year}-S${number}`
  return frequency === 'triwulan' ? `${year}-T${number}` : `${year}-${String(number).padStart(2, '0')}`
}

/** The one just before, of the same frequency. */
export function periodBefore({ year, months: [first], frequency }: Period): string {
  return first === 1 ? periodWith(year - 1, MONTHS_OF_YEAR, frequency) : periodWith(year, first - 1, frequency)
}

/** First day after it, `YYYY-MM-DD`: from then on it can be whole. */
export function dayAfter({ year, months: [, last] }: Period): string {
  return last === MONTHS_OF_YEAR ? `${year + 1}-01-01` : `${year}-${String(last + 1).padStart(2, '0')}-01`
}

/** All of a year at this frequency, in order. */
export function periodsOf(year: number, frequency: Frequency): readonly string[] {
  const length = LENGTHS[frequency]
  return Array.from({ length: MONTHS_OF_YEAR / length }, (_, index) => periodWith(year, index * length + 1, frequency))
}
