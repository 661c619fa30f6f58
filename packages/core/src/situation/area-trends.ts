/**
 * Stunting month by month of every village, kecamatan and the district: Σ stunted / Σ measured over the villages that told both. Rows without a village are in none.
 */
import { wilsonInterval } from '../estimate/wilson.ts'
import { type FigureState, figure, sumFigures } from '../kit/figure.ts'
import { kecamatanOf } from '../wilayah/kode.ts'
import type { Interval } from './situation.ts'

/** What was told of a village in a month. */
export interface MonthOfVillage {
  /** `YYYY-MM`. */
  readonly month: string
  readonly desa: string
  readonly stunting: number | null
  readonly diukur: number | null
}

export interface TrendPoint {
  readonly month: string
  readonly state: FigureState
  readonly numerator: number | null
  readonly denominator: number | null
  readonly percent: number | null
  /** Wilson, 95 %, in percent. */
  readonly interval: Interval | null
  readonly villagesWith: number
}

function pointOf(month: string, rows: readonly MonthOfVillage[]): TrendPoint {
  const label = { source: '', period: month }
  const own = rows.map(({ stunting, diukur }) => figure(stunting, diukur, label))
  const [only] = own
  const { state, numerator, denominator, percent, villagesWith } = own.length === 1 && only !== undefined ? only : sumFigures(own, label)
  const bounds = percent === null ? null : wilsonInterval(numerator ?? 0, denominator ?? 0)
  const interval = bounds === null ? null : { low: 100 * bounds.low, high: 100 * bounds.high }
  return { month, state, numerator, denominator, percent, interval, villagesWith }
}

/** By code of the area, the oldest month first; of a month in which nothing was told of an area there is no point. */
export function trendsByArea(kab: string, rows: readonly MonthOfVillage[]): ReadonlyMap<string, readonly TrendPoint[]> {
  const ordered = rows.toSorted((a, b) => (a.month === b.month ? 0 : a.month < b.month ? -1 : 1))
  const trends = new Map<string, readonly TrendPoint[]>()
  const areasOf = [() => kab, ({ desa }: MonthOfVillage) => kecamatanOf(desa), ({ desa }: MonthOfVillage) => desa]
  for (const areaOf of areasOf) {
    for (const [area, own] of Map.groupBy(ordered, areaOf)) {
      trends.set(
        area,
        [...Map.groupBy(own, ({ month }) => month)].map(([month, told]) => pointOf(month, told)),
      )
    }
  }
  return trends
}
