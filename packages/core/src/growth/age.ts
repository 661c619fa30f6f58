/**
 * The age of a child as the standards need it: the whole day that chooses the row of a table, and the unrounded month against which the limits
 * of nine and sixty months are held. Rules: `docs/methods/growth.md`, "Age".
 */

/** WHO: 365.25 / 12. */
export const DAYS_PER_MONTH = 30.4375
/** The first day on which a child is measured standing: 24 months are 730.5 days, and half a day counts as one. */
export const STANDING_DAY = 731
/** Months from which the standards say nothing more. */
export const LAST_MONTH = 60

/** The last day with a row in WHO's tables. */
export const LAST_DAY = 1826

export type AgeUnit = 'hari' | 'bulan'

export interface Age {
  /** Completed by rounding half a day up; NaN = not known. */
  readonly day: number
  /** Not rounded; NaN = not known. */
  readonly month: number
}

function roundHalfUp(value: number): number {
  const whole = Math.floor(value)
  return value - whole >= 0.5 ? whole + 1 : whole
}

/** `value` ≥ 0; NaN = not known. Whoever asks has refused a negative age before. */
export function ageOf(value: number, unit: AgeUnit): Age {
  return unit === 'bulan'
    ? { day: roundHalfUp(value * DAYS_PER_MONTH), month: value }
    : { day: roundHalfUp(value), month: value / DAYS_PER_MONTH }
}
