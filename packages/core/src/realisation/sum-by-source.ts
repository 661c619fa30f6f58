/**
 * Plan and realisation by source of money: what was planned of each in the year, and what was spent of it from one quarter to another. The sums of the sources are the sums of the whole.
 */
import { type ActivityMoney, MONEY_SOURCES, type MoneySource } from '../plan/activity.ts'
import type { OfQuarter } from './sum-up-to.ts'

export interface SourceSum {
  readonly source: MoneySource
  /** Of the year; null = no activity names it. */
  readonly planned: bigint | null
  /** In the quarters asked for; null = nothing reported. */
  readonly spent: bigint | null
  /** From the beginning of the year. */
  readonly spentUpTo: bigint | null
}

export interface Moneyed {
  readonly plan: { readonly money: readonly ActivityMoney[] }
  readonly rows: readonly Pick<OfQuarter, 'quarter' | 'money'>[]
}

function sumOf(money: readonly ActivityMoney[], source: MoneySource): bigint | null {
  const told = money.filter((each) => each.source === source)
  return told.length === 0 ? null : told.reduce((sum, { rupiah }) => sum + BigInt(rupiah), 0n)
}

/** Sources that are planned or of which something was reported up to then, in their order. */
export function sumBySource(activities: readonly Moneyed[], from: number, to: number): SourceSum[] {
  const planned = activities.flatMap(({ plan }) => plan.money)
  const upTo = activities.flatMap(({ rows }) => rows.filter(({ quarter }) => quarter <= to))
  const within = upTo.filter(({ quarter }) => quarter >= from)
  return MONEY_SOURCES.flatMap((source) => {
    const sum = {
      source,
      planned: sumOf(planned, source),
      spent: sumOf(
        within.flatMap(({ money }) => money),
        source,
      ),
      spentUpTo: sumOf(
        upTo.flatMap(({ money }) => money),
        source,
      ),
    }
    return sum.planned === null && sum.spentUpTo === null ? [] : [sum]
  })
}
