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

type Sums = Map<MoneySource, bigint>

/** In one pass: a half-year report adds twenty thousand of them. */
function add(sums: Sums, money: readonly ActivityMoney[]): void {
  for (const { source, rupiah } of money) sums.set(source, (sums.get(source) ?? 0n) + BigInt(rupiah))
}

/** Sources that are planned or of which something was reported up to then, in their order. */
export function sumBySource(activities: readonly Moneyed[], from: number, to: number): SourceSum[] {
  const [planned, spent, spentUpTo]: [Sums, Sums, Sums] = [new Map(), new Map(), new Map()]
  for (const { plan, rows } of activities) {
    add(planned, plan.money)
    for (const { quarter, money } of rows) {
      if (quarter > to) continue
      add(spentUpTo, money)
      if (quarter >= from) add(spent, money)
    }
  }
  return MONEY_SOURCES.filter((source) => planned.has(source) || spentUpTo.has(source)).map((source) => ({
    source,
    planned: planned.get(source) ?? null,
    spent: spent.get(source) ?? null,
    spentUpTo: spentUpTo.get(source) ?? null,
  }))
}

const joined = (a: bigint | null, b: bigint | null): bigint | null => (a === null || b === null ? (a ?? b) : a + b)

/** Sums of several choices that have no activity in common, as the sums of all of them. */
export function joinSources(parts: readonly (readonly SourceSum[])[]): SourceSum[] {
  const bySource = new Map<MoneySource, SourceSum>()
  for (const sum of parts.flat()) {
    const before = bySource.get(sum.source) ?? { source: sum.source, planned: null, spent: null, spentUpTo: null }
    bySource.set(sum.source, {
      source: sum.source,
      planned: joined(before.planned, sum.planned),
      spent: joined(before.spent, sum.spent),
      spentUpTo: joined(before.spentUpTo, sum.spentUpTo),
    })
  }
  return MONEY_SOURCES.flatMap((source) => bySource.get(source) ?? [])
}
