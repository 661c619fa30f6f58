/**
 * What a prevalence is to be in a year. A target that is revised is a new row; the row before it stays as the history.
 */
import type { Level } from './published-figure.ts'

export interface PrevalenceTarget {
  readonly level: Level
  readonly year: number
  /** 0–100. */
  readonly percent: number
  /** The paper that sets it. */
  readonly source: string
  readonly page: string | null
  /** `YYYY-MM-DD`, from when it holds; null = not known. */
  readonly validFrom: string | null
  /** Why it was set or revised. */
  readonly reason: string | null
}

export interface TargetHistory<T extends PrevalenceTarget> {
  readonly level: Level
  readonly year: number
  readonly current: T
  /** What held before, newest first. */
  readonly earlier: readonly T[]
}

/** Without a day it holds since ever. */
function laterFirst({ validFrom: a }: PrevalenceTarget, { validFrom: b }: PrevalenceTarget): number {
  const [one, other] = [a ?? '', b ?? '']
  return one === other ? 0 : one > other ? -1 : 1
}

const LEVEL_ORDER: readonly Level[] = ['kabupaten', 'provinsi', 'nasional']

/**
 * Targets of one level and year, the one that holds on `day` first: the latest that has begun. Those that begin later are not among them. Of the same day the
 * one that stands last counts.
 */
export function targetHistories<T extends PrevalenceTarget>(targets: readonly T[], day: string): TargetHistory<T>[] {
  const begun = targets.filter(({ validFrom }) => validFrom === null || validFrom <= day)
  const groups = Map.groupBy(begun, ({ level, year }) => `${level} ${year}`)
  return [...groups.values()]
    .flatMap((group) => {
      const [current, ...earlier] = group.toReversed().toSorted(laterFirst)
      return current === undefined ? [] : [{ level: current.level, year: current.year, current, earlier }]
    })
    .toSorted((a, b) => a.year - b.year)
    .toSorted((a, b) => LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level))
}
