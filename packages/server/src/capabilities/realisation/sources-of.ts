/**
 * Of which sources a quarter is asked: those that the plan names, and those of which something was reported.
 */
import { MONEY_SOURCES, type MoneySource } from '@konvergen/core/plan/activity.ts'
import type { Tracked } from './gather-year.ts'

export function sourcesOf(tracked: readonly Tracked[]): MoneySource[] {
  const named = new Set(
    tracked.flatMap(({ plan, rows }) => [...plan.money, ...rows.flatMap(({ money }) => money)].map(({ source }) => source)),
  )
  return MONEY_SOURCES.filter((source) => named.has(source))
}
