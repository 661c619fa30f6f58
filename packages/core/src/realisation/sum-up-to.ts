/**
 * Sums of quarters. Volumes have two decimals and are added in hundredths, so that no order of adding changes a sum.
 */
import { type ActivityMoney, MONEY_SOURCES, type MoneySource, totalOf } from '../plan/activity.ts'
import { isReported, type Quarter, type RealisationFacts } from './realisation.ts'

export type OfQuarter = Pick<RealisationFacts, 'volume' | 'percent' | 'money' | 'reached'> & { readonly quarter: number }

export interface RealisedSum {
  /** null = of no quarter reported; so are the others. */
  readonly volume: number | null
  readonly percent: number | null
  readonly rupiah: bigint | null
  readonly money: readonly ActivityMoney[]
  readonly reached: number | null
  /** Quarters that hold a report, ascending. */
  readonly reported: readonly number[]
}

const HUNDREDTHS = 100

/** Of numbers with two decimals; null = none is told. */
export function addTold(values: readonly (number | null)[]): number | null {
  let sum: number | null = null
  for (const value of values) if (value !== null) sum = (sum ?? 0) + Math.round(value * HUNDREDTHS)
  return sum === null ? null : sum / HUNDREDTHS
}

const ORDER = new Map(MONEY_SOURCES.map((source, at) => [source, at]))

/** By source, in the order of sources. In one pass: the board adds twenty thousand of them. */
export function addMoney(money: readonly ActivityMoney[]): ActivityMoney[] {
  const sums = new Map<MoneySource, bigint>()
  for (const { source, rupiah } of money) sums.set(source, (sums.get(source) ?? 0n) + BigInt(rupiah))
  return [...sums]
    .toSorted(([a], [b]) => (ORDER.get(a) ?? 0) - (ORDER.get(b) ?? 0))
    .map(([source, rupiah]) => ({ source, rupiah: String(rupiah) }))
}

/** Of one subject: what was done from the first quarter to the one asked for. Each quarter is given once. */
export function sumUpTo(rows: readonly OfQuarter[], quarter: Quarter): RealisedSum {
  const until = rows.filter((row) => row.quarter <= quarter)
  const money = addMoney(until.flatMap((row) => row.money))
  return {
    volume: addTold(until.map(({ volume }) => volume)),
    percent: addTold(until.map(({ percent }) => percent)),
    rupiah: totalOf(money),
    money,
    reached: addTold(until.map(({ reached }) => reached)),
    reported: until
      .filter(isReported)
      .map((row) => row.quarter)
      .toSorted((a, b) => a - b),
  }
}
