/**
 * Birth dates as they are mistyped: a digit, day and month swapped, a date of a birth paper some days off.
 */
import { type Day, dayNumber, partsOf } from '../kit/day.ts'

/** From "differs": within a month; day and month swapped; one digit; the same day. */
export const BIRTH_LEVELS = ['beda', 'dekat', 'tukar', 'satu-angka', 'sama'] as const

/** A month of slips and of late papers. */
const NEAR_DAYS = 31

/** Birth dates as columns of numbers; a missing one is NO_BIRTH in both. */
export interface Births {
  /** Days since 1970. */
  readonly days: Int32Array
  /** Year, month and day as digits: 20230715. */
  readonly digits: Int32Array
}

export const NO_BIRTH = -(2 ** 31)

function digitsOf(day: Day): number {
  const { year, month, day: ofMonth } = partsOf(day)
  return year * 10_000 + month * 100 + ofMonth
}

export function birthColumns(births: readonly (Day | null)[]): Births {
  return {
    days: Int32Array.from(births, (day) => (day === null ? NO_BIRTH : dayNumber(day))),
    digits: Int32Array.from(births, (day) => (day === null ? NO_BIRTH : digitsOf(day))),
  }
}

/** A level of BIRTH_LEVELS; −1 where a date is missing. */
export function compareBirths(left: Births, i: number, right: Births, j: number): number {
  const a = left.digits[i] as number
  const b = right.digits[j] as number
  if (a === NO_BIRTH || b === NO_BIRTH) return -1
  if (a === b) return 4
  if (oneDigit(a, b)) return 3
  if (swapped(a) === b) return 2
  return Math.abs((left.days[i] as number) - (right.days[j] as number)) <= NEAR_DAYS ? 1 : 0
}

/** 20230705 ↔ 20230507; what is no date equals none. */
function swapped(digits: number): number {
  const month = Math.floor(digits / 100) % 100
  const day = digits % 100
  return digits - month * 100 - day + day * 100 + month
}

/** True when exactly one of the eight digits differs. */
function oneDigit(a: number, b: number): boolean {
  let differing = 0
  for (let [x, y] = [a, b]; x !== y && differing < 2; x = Math.floor(x / 10), y = Math.floor(y / 10)) if (x % 10 !== y % 10) differing += 1
  return differing === 1
}
