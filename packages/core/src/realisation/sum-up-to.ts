/**
 * Sums of quarters. Volumes have two decimals and are added in hundredths, so that no order of adding changes a sum.
 */
import { type ActivityMoney, MONEY_SOURCES, type MoneySource } from '../plan/activity.ts'
import { isReported, type Quarter, type RealisationFacts } from './realisation.ts'

export type OfQuarter = Pick<RealisationFacts, 'volume' | 'percent' | 'money' | 'reached'> & { readonly quarter: number }

export interface WholeSum {
  /** null = of no quarter reported; so are the others. */
  readonly volume: number | null
  readonly percent: number | null
  readonly rupiah: bigint | null
  readonly reached: number | null
  /** Quarters that hold a report, ascending. */
  readonly reported: readonly number[]
}

export interface RealisedSum extends WholeSum {
  readonly money: readonly ActivityMoney[]
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

function addRupiah(rows: readonly OfQuarter[]): bigint | null {
  let sum: bigint | null = null
  for (const { money } of rows) for (const { rupiah } of money) sum = (sum ?? 0n) + BigInt(rupiah)
  return sum
}

/** Of one subject: what was done from the first quarter to the one asked for, sources together. Each quarter is given once. */
export function sumWhole(rows: readonly OfQuarter[], quarter: Quarter): WholeSum {
  const until = rows.filter((row) => row.quarter <= quarter)
  return {
    volume: addTold(until.map(({ volume }) => volume)),
    percent: addTold(until.map(({ percent }) => percent)),
    rupiah: addRupiah(until),
    reached: addTold(until.map(({ reached }) => reached)),
    reported: until
      .filter(isReported)
      .map((row) => row.quarter)
      .toSorted((a, b) => a - b),
  }
}

/** The same with its sources. */
export function sumUpTo(rows: readonly OfQuarter[], quarter: Quarter): RealisedSum {
  return { ...sumWhole(rows, quarter), money: addMoney(rows.flatMap((row) => (row.quarter <= quarter ? row.money : []))) }
}
