/**
 * Item 1.1 of the provincial panel, worked out from the figures: how many of the lokus have many cases, a high prevalence, or both. A = all of them, B = three
 * quarters at least (seen in a form of Lampung); where C and D begin was not found, so it is a proposal that a district sets.
 */
import { median } from '../kit/quantiles.ts'

export interface PriorityVillage {
  readonly kode: string
  /** Percent; null = not measured. */
  readonly prevalence: number | null
  readonly cases: number | null
}

export interface PriorityLimits {
  /** Percent and children; null = the median of the villages that were measured. */
  readonly prevalence: number | null
  readonly cases: number | null
  /** Least share, percent, for each grade; below the last it is D. */
  readonly grades: { readonly A: number; readonly B: number; readonly C: number }
}

/** A and B as seen; C is our proposal. */
export const PRIORITY_LIMITS: PriorityLimits = { prevalence: null, cases: null, grades: { A: 100, B: 75, C: 50 } }

export type PriorityGrade = 'A' | 'B' | 'C' | 'D'

export interface PriorityCheck {
  readonly lokus: number
  /** Lokus with many cases or a high prevalence. */
  readonly high: number
  /** Lokus that were not measured: nobody can say that they are high. */
  readonly unknown: number
  /** 100 × high / lokus; null without lokus. */
  readonly percent: number | null
  readonly grade: PriorityGrade | null
  /** What high means here. null where nothing was measured. */
  readonly cuts: { readonly prevalence: number; readonly cases: number } | null
  /** Lokus that are not high, ascending. */
  readonly low: readonly string[]
}

function gradeOf(percent: number, { A, B, C }: PriorityLimits['grades']): PriorityGrade {
  if (percent >= A) return 'A'
  if (percent >= B) return 'B'
  return percent >= C ? 'C' : 'D'
}

/** `villages`: all of the district, since the cuts are taken over them; `lokus`: codes among them. */
export function checkPriority(
  villages: readonly PriorityVillage[],
  lokus: ReadonlySet<string>,
  limits: PriorityLimits = PRIORITY_LIMITS,
): PriorityCheck {
  const measured = villages.filter(({ prevalence, cases }) => prevalence !== null && cases !== null)
  const prevalence = limits.prevalence ?? median(measured.map((each) => each.prevalence as number))
  const cases = limits.cases ?? median(measured.map((each) => each.cases as number))
  const cuts = prevalence === null || cases === null ? null : { prevalence, cases }
  const own = villages.filter(({ kode }) => lokus.has(kode))
  /** A village without a case is never high, also where the cut is 0. */
  const isHigh = (village: PriorityVillage): boolean =>
    cuts !== null && (village.cases ?? 0) > 0 && ((village.cases ?? 0) >= cuts.cases || (village.prevalence ?? -1) >= cuts.prevalence)
  const high = own.filter(isHigh).length
  const percent = own.length === 0 ? null : (100 * high) / own.length
  return {
    lokus: own.length,
    high,
    unknown: own.filter((village) => village.prevalence === null || village.cases === null).length,
    percent,
    grade: percent === null ? null : gradeOf(percent, limits.grades),
    cuts,
    low: own
      .filter((village) => !isHigh(village))
      .map(({ kode }) => kode)
      .toSorted(),
  }
}
