/**
 * Tagging is not spending (SPEC §0.10): of the money of activities, what reaches the people of the target group, and of how much of it nobody said so.
 */
import { type ActivityFacts, totalOf } from './activity.ts'

export interface DirectSpending {
  /** Digits: whole rupiah of activities whose share is told, half up. */
  readonly rupiah: string
  /** Digits: money of activities whose share is not told. */
  readonly untold: string
  /** Per cent of the money whose share is told; null = there is none. */
  readonly share: number | null
}

const HUNDREDTHS = 100
const WHOLE = 10_000n
const PERCENT = 100

export function directSpending(activities: readonly Pick<ActivityFacts, 'money' | 'directShare'>[]): DirectSpending {
  let [direct, told, untold] = [0n, 0n, 0n]
  for (const { money, directShare } of activities) {
    const total = totalOf(money) ?? 0n
    if (directShare === null) untold += total
    else {
      told += total
      direct += total * BigInt(Math.round(directShare * HUNDREDTHS))
    }
  }
  return {
    rupiah: String((direct + WHOLE / 2n) / WHOLE),
    untold: String(untold),
    share: told === 0n ? null : (Number(direct / told) / Number(WHOLE)) * PERCENT,
  }
}
