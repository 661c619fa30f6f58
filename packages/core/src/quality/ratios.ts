/**
 * Whether all kinds of children were measured: boys and girls, younger and older ones. Children who stay away are seldom a random part.
 */

import { type TestResult, testCounts, testProportion } from '../estimate/proportion-test.ts'
import { FEMALE, MALE } from '../growth/children.ts'

export interface Ratio {
  readonly first: number
  readonly second: number
  /** first / second; null when there is no second. */
  readonly ratio: number | null
  /** null when nobody was counted. */
  readonly test: TestResult | null
}

function ratioOf(first: number, second: number, expectedShare: number): Ratio {
  return { first, second, ratio: second === 0 ? null : first / second, test: testProportion(first, first + second, expectedShare) }
}

/** Boys to girls; as many of each are expected. Whose sex is not known is left out. */
export function sexRatio(sexes: Iterable<number>): Ratio {
  let [boys, girls] = [0, 0]
  for (const sex of sexes) {
    if (sex === MALE) boys += 1
    if (sex === FEMALE) girls += 1
  }
  return ratioOf(boys, girls, 0.5)
}

/** Ratio expected by SMART and nipnTK; en-net speaks of 0.8 (docs/methods/quality.md). */
const EXPECTED_AGE_RATIO = 0.85

/** Children of 6–29 months to those of 30–59. */
export function ageRatio(ages: Iterable<number>, expected = EXPECTED_AGE_RATIO): Ratio {
  let [younger, older] = [0, 0]
  for (const age of ages) {
    if (age >= 6 && age < 30) younger += 1
    if (age >= 30 && age < 60) older += 1
  }
  return ratioOf(younger, older, expected / (1 + expected))
}

export interface AgeStructure {
  /** 6–17, 18–29, 30–41, 42–53, 54–59 months. */
  readonly counts: readonly number[]
  readonly expected: readonly number[]
  readonly test: TestResult | null
}

const YEAR_BANDS = [6, 18, 30, 42, 54, 60]
/** The last band is half a year. */
const BAND_WIDTHS = [1, 1, 1, 1, 0.5]
const DAYS_PER_YEAR = 365.25

/** Against a population in which `deathsPer10000PerDay` children of every 10,000 die each day (1 = nipnTK's default): shares fall as exp(−z t). */
export function ageStructure(ages: Iterable<number>, deathsPer10000PerDay = 1): AgeStructure {
  const counts = BAND_WIDTHS.map(() => 0)
  for (const age of ages) {
    const band = YEAR_BANDS.findLastIndex((start) => age >= start)
    if (band >= 0 && band < counts.length) counts[band] = (counts[band] ?? 0) + 1
  }
  const rate = (deathsPer10000PerDay / 10000) * DAYS_PER_YEAR
  const weights = BAND_WIDTHS.map((width, year) => width * Math.exp(-rate * year))
  const n = counts.reduce((sum, count) => sum + count, 0)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const expected = weights.map((weight) => (n * weight) / all)
  return { counts, expected, test: n === 0 ? null : testCounts(counts, expected) }
}

const MONTHS = 60

/** Children by completed month, 0–59: the picture of the age distribution. */
export function countMonths(ages: Iterable<number>): number[] {
  const counts = Array.from({ length: MONTHS }, () => 0)
  for (const age of ages) {
    if (!(age >= 0 && age < MONTHS)) continue
    const month = Math.floor(age)
    counts[month] = (counts[month] ?? 0) + 1
  }
  return counts
}
