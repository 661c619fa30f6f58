/**
 * The true body of an invented child from month to month: its own line of the WHO standards, slowly wandering, falling behind in the first
 * two years as children of poor districts do, with lean months in the weight. Never shorter than before.
 */
import { LAST_DAY, STANDING_DAY } from '../growth/age.ts'
import { lmsTable, type Sex, type TableName } from '../growth/lms-table.ts'
import { sdLine } from '../growth/z-score.ts'
import { type Random, randomDeviate } from '../kit/random.ts'

export interface Body {
  /** cm, lying. */
  readonly length: number
  /** kg. */
  readonly weight: number
  /** cm. */
  readonly arm: number
}

/** cm that a standing child measures less. */
export const STANDING_LESS = 0.7
/** Standard deviation of the z-scores of a village's children. */
export const SPREAD = 0.95
const WANDER = { kept: 0.97, len: 0.04, wei: 0.06 }
/** z above the village's level at birth, lost over the first two years with this pace (months). */
const FALTERING = { atBirth: 0.75, lost: 0.95, pace: 9 }
const DAYS_PER_MONTH = 30.4375
const LEAN_MONTH = 1
const LEAN = 0.08

function atZ(name: TableName, sex: Sex, day: number, z: number): number {
  const { first, l, m, s } = lmsTable(name, sex)
  const row = Math.min(LAST_DAY, Math.max(first, Math.round(day))) - first
  return sdLine(z, l[row] ?? 1, m[row] ?? 1, s[row] ?? 1)
}

/** The body at an age in days, in the calendar month `month` (0–11). To be asked from the youngest age to the oldest. */
export type GrowingChild = (day: number, month: number) => Body

/** `level`: mean z of length/height-for-age in its village; `spread`: of the children about it. */
export function growChild(sex: Sex, level: number, spread: number, random: Random, least = Number.NEGATIVE_INFINITY): GrowingChild {
  const own = spread * randomDeviate(random)
  const falters = 1 + 0.4 * randomDeviate(random)
  const ownWeight = 0.65 * randomDeviate(random)
  const wander = { len: 0, wei: 0 }
  let longest = 0
  return (day, month) => {
    wander.len = WANDER.kept * wander.len + WANDER.len * randomDeviate(random)
    wander.wei = WANDER.kept * wander.wei + WANDER.wei * randomDeviate(random)
    const fallen = falters * (FALTERING.atBirth - FALTERING.lost * (1 - Math.exp(-day / DAYS_PER_MONTH / FALTERING.pace)))
    const zLen = Math.max(least, level + own + fallen + wander.len)
    const season = LEAN * Math.cos((2 * Math.PI * (month - LEAN_MONTH)) / 12)
    const zWei = 0.7 * zLen + 0.1 + ownWeight + wander.wei - season
    longest = Math.max(longest, atZ('len', sex, day, zLen) + (day >= STANDING_DAY ? STANDING_LESS : 0))
    return { length: longest, weight: atZ('wei', sex, day, zWei), arm: atZ('ac', sex, Math.max(91, day), 0.7 * zWei) }
  }
}
