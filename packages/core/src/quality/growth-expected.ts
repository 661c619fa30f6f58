/**
 * What is expected of a child of whom only the age is known: the medians and spreads of WHO's standards, boys and girls taken together.
 */
import { LAST_DAY } from '../growth/age.ts'
import { FEMALE, MALE } from '../growth/children.ts'
import { lmsTable } from '../growth/lms-table.ts'
import type { Measure } from './visits.ts'

const TABLE = { berat: 'wei', tinggi: 'len' } as const satisfies Readonly<Record<Measure, string>>

function meanOfSexes(measure: Measure, day: number, column: 'm' | 's'): number {
  const row = Math.min(LAST_DAY, Math.max(0, Math.round(day)))
  const at = (sex: typeof MALE) => lmsTable(TABLE[measure], sex)[column][row] ?? Number.NaN
  return (at(MALE) + at(FEMALE)) / 2
}

/** kg or cm that the median child gains between two ages in days. From 731 on heights, before it lengths, which are 0.7 cm more. */
export function medianGain(measure: Measure, from: number, to: number): number {
  return meanOfSexes(measure, to, 'm') - meanOfSexes(measure, from, 'm')
}

/** cm of one standard deviation of length/height-for-age. */
export function lengthDeviation(day: number): number {
  return meanOfSexes('tinggi', day, 'm') * meanOfSexes('tinggi', day, 's')
}
