/**
 * Whether a family is listed as one with a child of the age that a child has: the list of families at risk marks children under two (baduta) and from two to
 * four years (balita). Only where the age leaves no doubt: a list says a month or a year and not a day.
 */
import { type Day, partsOf } from '../kit/day.ts'
import { UNKNOWN } from './agreement.ts'

/** Of a family; null = the list does not say. */
export interface YoungChildren {
  readonly baduta: boolean | null
  readonly balita: boolean | null
  /** First and last day of the time that the list speaks of. */
  readonly from: Day
  readonly to: Day
}

/** From "differs": the family is listed without such a child; with one. */
export const AGE_LEVELS = ['beda', 'cocok'] as const
const [DIFFERS, FITS] = [0, 1] as const

const UNDER_TWO = 24
const UNDER_FIVE = 60
/** A month of doubt at either end: days of birth and of the list are not compared. */
const DOUBT = 1

function monthOf(day: Day): number {
  const { year, month } = partsOf(day)
  return year * 12 + month
}

/** A level of AGE_LEVELS, or UNKNOWN. */
export function compareAges(born: Day | null | undefined, family: YoungChildren | null | undefined): number {
  if (born === null || born === undefined || family === null || family === undefined) return UNKNOWN
  const [youngest, oldest] = [monthOf(family.from) - monthOf(born), monthOf(family.to) - monthOf(born)]
  const isUnderTwo = youngest >= DOUBT && oldest < UNDER_TWO - DOUBT
  const isUnderFive = youngest > UNDER_TWO + DOUBT && oldest < UNDER_FIVE - DOUBT
  const mark = isUnderTwo ? family.baduta : isUnderFive ? family.balita : null
  return mark === null ? UNKNOWN : mark ? FITS : DIFFERS
}
