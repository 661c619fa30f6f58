/**
 * Sums of quarters. Volumes have two decimals and are added in hundredths, so that no order of adding changes a sum.
 */
import { type ActivityMoney, MONEY_SOURCES } from '../plan/activity.ts'
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
  const told = values.flatMap((value) => (value === null ? [] : [Math.round(value * HUNDREDTHS)]))
  return told.length === 0 ? null : told.reduce((sum, each) => sum + each, 0) / HUNDREDTHS
}

/** By source, in the order of sources. */
export function addMoney(money: readonly ActivityMoney[]): ActivityMoney[] {
  return MONEY_SOURCES.flatMap((source) => {
    const told = money.filter((each) => each.source === source)
    return told.length === 0 ? [] : [{ source, rupiah: String(told.reduce((sum, { rupiah }) => sum + BigInt(rupiah), 0n)) }]
  })
}

/** Of one subject: what was done from the first quarter to the one asked for. Each quarter is given once. */
export function sumUpTo(rows: readonly OfQuarter[], quarter: Quarter): RealisedSum {
  const until = rows.filter((row) => row.quarter <= quarter)
  const money = addMoney(until.flatMap((row) => row.money))
  return {
    volume: addTold(until.map(({ volume }) => volume)),
    percent: addTold(until.map(({ percent }) => percent)),
    rupiah: money.length === 0 ? null : money.reduce((sum, { rupiah }) => sum + BigInt(rupiah), 0n),
    money,
    reached: addTold(until.map(({ reached }) => reached)),
    reported: until
      .filter((row) => isReported({ ...row, places: [], reason: null, ask: null, note: null, evidence: [] }))
      .map((row) => row.quarter)
      .toSorted((a, b) => a - b),
  }
}
