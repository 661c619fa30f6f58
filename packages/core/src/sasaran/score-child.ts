/**
 * The ten services of a child of 0–23 months at the end of a quarter (SPEC §2.5). Weighing, counselling of the parents, immunisation and parenting classes
 * are counted over the child's life, since a quarter is too short for them: under 6 months none is to be expected; from 6 months on five weighings and
 * counsellings, from 12 eight, from 18 fifteen. Length is measured in February and August, once the child is older than three months.
 */
import { reached, type Verdict, type Verdicts } from './convergence.ts'
import { calendarMonth, inQuarter, type MonthNumber, monthsOfQuarter, type Quarter } from './quarter.ts'

export const CHILD_SERVICES = [
  'imunisasi',
  'timbang',
  'ukur-tinggi',
  'konseling',
  'kunjungan',
  'air-bersih',
  'jamban',
  'akta',
  'jaminan',
  'pengasuhan',
] as const
export type ChildService = (typeof CHILD_SERVICES)[number]

/** What was noted of the child in one month. */
export interface ChildMonth {
  readonly month: MonthNumber
  readonly weighed: boolean
  readonly measured: boolean
  readonly counselled: boolean
  readonly homeVisits: number
  readonly parenting: boolean
  readonly cleanWater: boolean
  readonly latrine: boolean
  readonly birthCertificate: boolean
  readonly insurance: boolean
}

export interface ScoredChild {
  readonly born: MonthNumber
  /** As the card shows them: complete for the age, measles apart. null = not known. */
  readonly basicImmunisation: boolean | null
  readonly measles: boolean | null
  /** All months noted since birth, in any order; each month once. */
  readonly months: readonly ChildMonth[]
}

/** Completed months from which on weighing, counselling, immunisation and parenting classes are expected. */
export const FIRST_EXPECTED = 6
export const MEASLES_AFTER = 9
const LAST_MONTH = 23
/** Weighings and counsellings wanted by completed months of age. */
const WANTED_BY_AGE = [
  { from: 18, wanted: 15 },
  { from: 12, wanted: 8 },
  { from: FIRST_EXPECTED, wanted: 5 },
] as const
export const HOME_VISITS_OF_CHILD = 2
export const PARENTING_WANTED = 5
export const PARENTING_MONTHS = 12
/** Months in which all children are measured. */
const MEASURING_MONTHS: ReadonlySet<number> = new Set([2, 8])
export const MEASURED_AFTER = 3

function immunised({ basicImmunisation, measles }: ScoredChild, age: number): Verdict {
  if (age < FIRST_EXPECTED) return 'TS'
  return basicImmunisation === true && (age <= MEASLES_AFTER || measles === true) ? 'Y' : 'T'
}

/** Weighings and counsellings since birth, at that age in completed months; null = none is expected yet. */
export function wantedAtAge(age: number): number | null {
  return WANTED_BY_AGE.find(({ from }) => age >= from)?.wanted ?? null
}

/** The month of the quarter in which all children are measured; null = it has none. */
export function measuringMonth(quarter: Quarter): MonthNumber | null {
  return monthsOfQuarter(quarter).find((month) => MEASURING_MONTHS.has(calendarMonth(month))) ?? null
}

function byAge(age: number, count: number): Verdict {
  const wanted = wantedAtAge(age)
  return wanted === null ? 'TS' : reached(count, wanted)
}

/** `TS` in a quarter without a measuring month, or while the child was too young in it. */
function measured({ born, months }: ScoredChild, quarter: Quarter): Verdict {
  const measuring = measuringMonth(quarter)
  if (measuring === null || measuring - born <= MEASURED_AFTER) return 'TS'
  return months.some(({ month, measured: isMeasured }) => month === measuring && isMeasured) ? 'Y' : 'T'
}

/** null = born later, already two years old at the end of the quarter, or nothing noted in it. */
export function scoreChild(child: ScoredChild, quarter: Quarter): Verdicts<ChildService> | null {
  const end = monthsOfQuarter(quarter)[2] ?? 0
  const age = end - child.born
  const noted = inQuarter(child.months, quarter)
  if (age < 0 || age > LAST_MONTH || noted.length === 0) return null
  const life = child.months.filter(({ month }) => month <= end)
  const times = (has: (month: ChildMonth) => boolean): number => life.filter(has).length
  const seen = (item: 'cleanWater' | 'latrine' | 'birthCertificate' | 'insurance'): Verdict =>
    noted.some((month) => month[item]) ? 'Y' : 'T'
  const parenting = times((month) => month.parenting && month.month > end - PARENTING_MONTHS)
  return {
    imunisasi: immunised(child, age),
    timbang: byAge(
      age,
      times(({ weighed }) => weighed),
    ),
    'ukur-tinggi': measured(child, quarter),
    konseling: byAge(
      age,
      times(({ counselled }) => counselled),
    ),
    kunjungan: reached(
      noted.reduce((sum, { homeVisits }) => sum + homeVisits, 0),
      HOME_VISITS_OF_CHILD,
    ),
    'air-bersih': seen('cleanWater'),
    jamban: seen('latrine'),
    akta: seen('birthCertificate'),
    jaminan: seen('insurance'),
    pengasuhan: age < FIRST_EXPECTED ? 'TS' : reached(parenting, PARENTING_WANTED),
  }
}
