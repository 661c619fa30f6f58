/**
 * Whether a child or a family still counts among those that are looked after, and why not: found to be another's double, died, moved away, or grown out of the
 * target group by the calendar. Nobody is deleted for any of it.
 */
import { calendarAge, type Day } from '../kit/day.ts'

export const TOLD_STATES = ['aktif', 'pindah', 'meninggal'] as const
/** What a person can say: here (again), moved out of the district, died. */
export type ToldState = (typeof TOLD_STATES)[number]

export const STANDINGS = ['aktif', 'ganda', 'meninggal', 'pindah', 'lewat-umur'] as const
export type SubjectStanding = (typeof STANDINGS)[number]

/** Balita are children of 0 to 59 completed months (Permenkes 2/2020, article 1). */
const MONTHS_OF_BALITA = 60

export interface ToldOfSubject {
  /** True where it was found to be another's double. */
  readonly isDouble: boolean
  /** The latest that was said; null = nothing. */
  readonly told: ToldState | null
  /** null = not known, or a family. */
  readonly birth: Day | null
}

/** What is said by a person stands before what the calendar says; a double before both. */
export function subjectStanding({ isDouble, told, birth }: ToldOfSubject, today: Day): SubjectStanding {
  if (isDouble) return 'ganda'
  if (told === 'meninggal' || told === 'pindah') return told
  if (birth === null || birth > today) return 'aktif'
  const { years, months } = calendarAge(birth, today)
  return years * 12 + months >= MONTHS_OF_BALITA ? 'lewat-umur' : 'aktif'
}

/** The day on which a child leaves the target group: five years after its birth; the 29th of February leaves on the 1st of March. */
export function leavesOn(birth: Day): string {
  const [year, month, day] = birth.split('-') as [string, string, string]
  const next = Number(year) + 5
  const isLeap = next % 4 === 0 && (next % 100 !== 0 || next % 400 === 0)
  return month === '02' && day === '29' && !isLeap ? `${next}-03-01` : `${next}-${month}-${day}`
}
