/**
 * Results that are too good: every child came and hardly any is stunted, while elsewhere in the district many are. It happens; more often the
 * children who did not come were written down as well.
 */
import { atLeast } from '../estimate/binomial-tail.ts'
import { shareFunnel } from './funnel.ts'

export interface PosyanduResult {
  readonly stunted: number
  readonly measured: number
  /** Children that should have been measured; null = not known. */
  readonly target: number | null
}

/** D/S from which attendance is as good as complete, and the share of the district's prevalence that is close to none: our own rule. */
const FULL_ATTENDANCE = 0.98
const CLOSE_TO_NONE = 0.1

/** Where many posyandu are too good they hide each other in the funnel; below this share of the district's prevalence, with this chance, it needs none. */
const ANYHOW = { share: 0.5, chance: 0.01 }

/**
 * For each posyandu, against all of them together: low beyond chance (funnel, 5 % false discovery, or below half of the district's prevalence)
 * and close to none, with full attendance.
 */
export function findTooGood(results: readonly PosyanduResult[]): boolean[] {
  const funnel = shareFunnel(
    results.map(({ stunted, measured }) => ({ cases: stunted, n: measured })),
    'rendah',
  )
  return results.map(({ stunted, measured, target }, place) => {
    if (target === null || target === 0 || funnel.centre === null) return false
    const isFull = measured / target >= FULL_ATTENDANCE
    if (!isFull || stunted / measured > CLOSE_TO_NONE * funnel.centre) return false
    const isFarBelow = 1 - atLeast(stunted + 1, measured, ANYHOW.share * funnel.centre) < ANYHOW.chance
    return isFarBelow || funnel.units[place]?.isOutlier === true
  })
}
