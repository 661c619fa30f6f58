/**
 * Traffic lights: what was done up to a quarter against what was planned up to it, by stated thresholds. Compared exactly, without rounding.
 */
import type { PlannedShare } from './planned-up-to.ts'
import type { Thresholds } from './rules.ts'

/**
 * `belum-lapor`: something is planned and nothing is reported, which is no red. `tiada-rencana`: nothing is planned up to here. `tanpa-ukuran`: the plan does not say how much.
 */
export const LIGHTS = ['hijau', 'kuning', 'merah', 'belum-lapor', 'tiada-rencana', 'tanpa-ukuran'] as const
export type Light = (typeof LIGHTS)[number]

export interface Measure {
  /** Up to the quarter, in whole units; null = not reported. */
  readonly done: bigint | null
  /** Of the whole year, in the same units; null = the plan does not tell. */
  readonly whole: bigint | null
  readonly share: PlannedShare
}

const PERCENT = 100n

export function lightOf({ done, whole, share }: Measure, { green, yellow }: Thresholds): Light {
  if (whole === null) return 'tanpa-ukuran'
  const planned = whole * BigInt(share.months)
  if (planned === 0n) return done === null || done === 0n ? 'tiada-rencana' : 'hijau'
  if (done === null) return 'belum-lapor'
  const reaches = (threshold: number): boolean => done * BigInt(share.of) * PERCENT >= BigInt(threshold) * planned
  if (reaches(green)) return 'hijau'
  return reaches(yellow) ? 'kuning' : 'merah'
}

const TENTHS = 1000n

/** Per cent with one decimal, cut; null where there is nothing to compare. */
export function reachedPercent({ done, whole, share }: Measure): number | null {
  if (done === null || whole === null) return null
  const planned = whole * BigInt(share.months)
  return planned === 0n ? null : Number((done * BigInt(share.of) * TENTHS) / planned) / 10
}
