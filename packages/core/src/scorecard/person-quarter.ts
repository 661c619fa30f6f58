/**
 * Who is in the scorecard of a quarter, and at which stage in each of its months: pregnant women until the month after birth, children of 0–23 months, and
 * children over two and up to six in early childhood classes, who are counted beside the score (SPEC §2.5).
 */
import { type MonthNumber, monthsOfQuarter, type Quarter } from '../sasaran/quarter.ts'
import type { Stage } from './service-items.ts'

export const PERSON_KINDS = ['bumil', 'anak'] as const
export type PersonKind = (typeof PERSON_KINDS)[number]

/** Why somebody is no longer followed; `salah-catat`: should never have been. */
export const ENDINGS = ['pindah', 'meninggal', 'keguguran', 'salah-catat', 'lainnya'] as const
export type Ending = (typeof ENDINGS)[number]

/** Nobody chooses it: who they are was erased, so that nothing more can be noted of them. */
export const ERASED_ENDING = 'identitas-dihapus'
export type KeptEnding = Ending | typeof ERASED_ENDING

export interface ScoredPerson {
  readonly kind: PersonKind
  /** The month of birth of a child; of a pregnancy the month in which it began. */
  readonly start: MonthNumber
  /** null = has not given birth; of a child always. */
  readonly gaveBirth: MonthNumber | null
  /** From this month on no longer followed. */
  readonly ended: MonthNumber | null
  /** How often before the first month that was noted here; null = not known. */
  readonly before: { readonly timbang: number | null; readonly konseling: number | null; readonly pengasuhan: number | null }
}

export type Group = 'bumil' | 'anak' | 'paud'

const LAST_CHILD_MONTH = 23
/** “Over two and up to six”: to the month of the sixth birthday, as we read it. */
const LAST_PAUD_MONTH = 72
/** Nifas is forty-two days: the month of birth and the one after. */
const NIFAS_MONTHS = 1
/** Completed months after which a pregnancy whose birth nobody noted is asked about. */
const TERM = 10

/** null = not asked about anything in that month. */
export function stageIn(person: ScoredPerson, month: MonthNumber): Stage | null {
  if (person.ended !== null && month >= person.ended) return null
  const age = month - person.start
  if (age < 0) return null
  if (person.kind === 'anak') {
    if (age <= LAST_CHILD_MONTH) return 'anak'
    return age <= LAST_PAUD_MONTH ? 'paud' : null
  }
  if (person.gaveBirth === null || month < person.gaveBirth) return 'hamil'
  return month <= person.gaveBirth + NIFAS_MONTHS ? 'nifas' : null
}

/** The last month in which they are asked about anything; of a pregnancy whose birth nobody noted, as if it had come at term. */
export function lastFollowed({ kind, start, gaveBirth, ended }: ScoredPerson): MonthNumber {
  const own = kind === 'anak' ? start + LAST_PAUD_MONTH : (gaveBirth ?? start + TERM) + NIFAS_MONTHS
  return ended === null ? own : Math.min(own, ended - 1)
}

/** The stage of a whole quarter; null = not in it. Whoever leaves during a quarter is not in that one. */
export function groupIn(person: ScoredPerson, quarter: Quarter): Group | null {
  const months = monthsOfQuarter(quarter)
  const last = months[2] ?? 0
  if (person.ended !== null && person.ended <= last) return null
  if (person.kind === 'bumil') return months.some((month) => stageIn(person, month) !== null) ? 'bumil' : null
  if (last < person.start) return null
  if (last - person.start <= LAST_CHILD_MONTH) return 'anak'
  return months.some((month) => stageIn(person, month) === 'paud') ? 'paud' : null
}

/** A pregnancy that is past its term and of whose birth nothing is noted: nothing can be said of her until it is. */
export function isOverdue(person: ScoredPerson, quarter: Quarter): boolean {
  return person.kind === 'bumil' && person.gaveBirth === null && (monthsOfQuarter(quarter)[0] ?? 0) - person.start > TERM
}
