/**
 * All figures of a period out of what was reported: each indicator by area and together, over its governed number, with the period which that
 * number was entered for.
 */
import type { Part } from './asked-thing.ts'
import { type Coverage, coverageOf, type TotalCoverage, totalCoverage } from './coverage.ts'
import { denominatorPeriod } from './denominator-period.ts'
import type { Definition, Level } from './indicator.ts'
import type { Period } from './period.ts'
import type { MaybeReported, Reported } from './reported.ts'

export interface ReportedValue extends Reported {
  readonly code: string
  readonly part: Part
  readonly period: string
  readonly area: string
}

export interface AreaCoverage extends Coverage {
  readonly area: string
}

export interface IndicatorCoverage {
  readonly code: string
  /** Period of the governed number that it stands over, of most areas; null = it stands over none, or none was entered. */
  readonly denominatorPeriod: string | null
  readonly total: TotalCoverage
  /** In the order of the areas given. */
  readonly areas: readonly AreaCoverage[]
}

export type AreasByLevel = Readonly<Record<Level, readonly string[]>>

const keyOf = (code: string, part: Part, period: string, area: string): string => `${code}|${part}|${period}|${area}`

/** What was reported, found by what, when and where. */
export class ReportedBook {
  readonly #values = new Map<string, ReportedValue>()
  readonly #periods = new Map<string, Set<string>>()

  constructor(values: readonly ReportedValue[]) {
    for (const value of values) {
      this.#values.set(keyOf(value.code, value.part, value.period, value.area), value)
      const of = `${value.code}|${value.area}`
      this.#periods.set(of, (this.#periods.get(of) ?? new Set()).add(value.period))
    }
  }

  of(code: string, part: Part, period: string, area: string): MaybeReported {
    return this.#values.get(keyOf(code, part, period, area)) ?? null
  }

  /** The governed number of an area that holds in a period, and which period it was entered for. */
  governed(code: string, period: Period, area: string): { readonly value: MaybeReported; readonly period: string | null } {
    const entered = denominatorPeriod(period, [...(this.#periods.get(`${code}|${area}`) ?? [])])
    return { value: entered === null ? null : this.of(code, 'nilai', entered, area), period: entered }
  }
}

/** Of the periods, the one that most areas have; of equally many the latest. */
function mostCommon(periods: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const period of periods) counts.set(period, (counts.get(period) ?? 0) + 1)
  const sorted = [...counts].toSorted(([a, many], [b, more]) => (many === more ? Number(a < b) - Number(a > b) : more - many))
  return sorted[0]?.[0] ?? null
}

function coverIndicator(definition: Definition, period: Period, book: ReportedBook, areas: readonly string[]): IndicatorCoverage {
  const { sameAs, denominatorCode, unit } = definition
  const code = sameAs ?? definition.code
  const used: string[] = []
  const covered = areas.map((area): AreaCoverage => {
    const numerator = book.of(code, 'nilai', period.text, area)
    if (unit !== 'persen') return { area, ...coverageOf(definition, { numerator, denominator: null }) }
    if (denominatorCode === null)
      return { area, ...coverageOf(definition, { numerator, denominator: book.of(code, 'penyebut', period.text, area) }) }
    const governed = book.governed(denominatorCode, period, area)
    if (governed.period !== null) used.push(governed.period)
    return { area, ...coverageOf(definition, { numerator, denominator: governed.value }) }
  })
  return { code: definition.code, denominatorPeriod: mostCommon(used), total: totalCoverage(definition, covered), areas: covered }
}

/** Indicators of this frequency, in the order given; the order of the values changes nothing. */
export function coverPeriod(
  definitions: readonly Definition[],
  period: Period,
  values: readonly ReportedValue[],
  areas: AreasByLevel,
): readonly IndicatorCoverage[] {
  const book = new ReportedBook(values)
  return definitions
    .filter(({ frequency }) => frequency === period.frequency)
    .map((definition) => coverIndicator(definition, period, book, areas[definition.level]))
}
