/**
 * What a package asks for, by source: known rupiah, and how many recommendations have no cost that is known.
 */
import { MONEY_SOURCES, type MoneySource } from '../plan/activity.ts'

export interface CostedRecommendation {
  readonly source: MoneySource
  /** Whole rupiah in digits; null = not known. */
  readonly cost: string | null
}

export interface SourceMoney {
  readonly source: MoneySource
  /** null = of none of them the cost is known. */
  readonly rupiah: string | null
  readonly count: number
  /** Of these the cost is not known. */
  readonly unknown: number
}

/** In the order of the sources; none that nothing is asked of. */
export function moneyBySource(recommendations: readonly CostedRecommendation[]): SourceMoney[] {
  const bySource = Map.groupBy(recommendations, ({ source }) => source)
  return MONEY_SOURCES.flatMap((source): SourceMoney[] => {
    const own = bySource.get(source) ?? []
    const known = own.flatMap(({ cost }) => cost ?? [])
    if (own.length === 0) return []
    return [
      {
        source,
        rupiah: known.length === 0 ? null : String(known.reduce((sum, rupiah) => sum + BigInt(rupiah), 0n)),
        count: own.length,
        unknown: own.length - known.length,
      },
    ]
  })
}
