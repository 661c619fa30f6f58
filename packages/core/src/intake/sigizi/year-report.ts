/**
 * Sigizi's report over a year so far for a district: each village's months drawn together, the columns summed over the villages, and shares of the sums.
 */
import { keyOfIndex, SIGIZI_COLUMNS, SIGIZI_RATES, type SigiziKey, type SigiziRate, type YearRule } from './sigizi-columns.ts'
import { type SigiziFigures, type SummedRate, summedRate, yearToDate } from './year-to-date.ts'

/** One village in one month. */
export interface SigiziMonth {
  readonly area: string
  /** 1–12. */
  readonly month: number
  readonly figures: SigiziFigures
}

export interface VillageYear {
  readonly area: string
  /** Those that were reported, ascending; none = nothing was, and every figure is null. */
  readonly months: readonly number[]
  readonly figures: SigiziFigures
}

export interface ColumnYear {
  readonly key: SigiziKey
  readonly label: string
  readonly year: YearRule
  /** Σ over the villages that have it; null where none has. */
  readonly total: number | null
  readonly reporting: number
}

export interface SigiziYear {
  /** In the order given. */
  readonly villages: readonly VillageYear[]
  readonly columns: readonly ColumnYear[]
  /** null = no village has both parts. */
  readonly rates: Readonly<Record<SigiziRate, SummedRate | null>>
}

const NOTHING: ReadonlyMap<number, SigiziFigures> = new Map()

function columnOf(key: SigiziKey, label: string, year: YearRule, villages: readonly VillageYear[]): ColumnYear {
  const known = villages.flatMap(({ figures }) => figures[key] ?? [])
  return { key, label, year, total: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0), reporting: known.length }
}

/** `villages`: every village of the district. `cutoff`: the last month that counts, 1–12. */
export function sigiziYear(reports: readonly SigiziMonth[], villages: readonly string[], cutoff: number): SigiziYear {
  const byVillage = Map.groupBy(
    reports.filter(({ month }) => month <= cutoff),
    ({ area }) => area,
  )
  const drawn = villages.map((area): VillageYear => {
    const own = byVillage.get(area)
    const months = own === undefined ? NOTHING : new Map(own.map(({ month, figures }) => [month, figures]))
    return { area, months: [...months.keys()].toSorted((a, b) => a - b), figures: yearToDate(months, cutoff) }
  })
  const rates = Object.keys(SIGIZI_RATES).map((rate) => [
    rate,
    summedRate(
      drawn.map(({ figures }) => figures),
      rate as SigiziRate,
    ),
  ])
  return {
    villages: drawn,
    columns: SIGIZI_COLUMNS.map(({ index, label, year }) => columnOf(keyOfIndex(index), label, year, drawn)),
    rates: Object.fromEntries(rates) as SigiziYear['rates'],
  }
}
