/**
 * The gap matrix: each indicator in each village, each kecamatan and the district, against its target, with who has not reported and what it was before. A
 * kecamatan is Σ numerator / Σ denominator of its villages, never a mean of their percentages; people are put together as `people-gap.ts` says.
 */
import { type Completeness, type Coverage, type TotalCoverage, totalCoverage } from '../indicators/coverage.ts'
import { type Gap, gapOf, peopleLeft, targetsFor } from '../indicators/gap.ts'
import type { Definition, Frequency } from '../indicators/indicator.ts'
import { type Period, periodWith } from '../indicators/period.ts'
import type { AreaCoverage, AreasByLevel, IndicatorCoverage } from '../indicators/period-coverage.ts'
import { addPeople, leadTarget, NO_GAP, type PeopleGap } from './people-gap.ts'

/** A village, a kecamatan or an office's whole district: the areas of each level that make it up. */
export interface MatrixRow {
  readonly kode: string
  readonly areas: AreasByLevel
}

export interface CoveredPeriod {
  readonly period: string
  /** undefined: the indicator did not exist then, or was reported in another rhythm. */
  readonly coverage: IndicatorCoverage | undefined
}

export interface MatrixIndicator {
  readonly definition: Definition
  readonly period: string
  readonly coverage: IndicatorCoverage
  /** The one just before first. */
  readonly before: readonly CoveredPeriod[]
}

export interface MatrixCell extends Coverage {
  readonly completeness: Completeness
  /** Against the first target of the year; null = no value, no target, or no people are counted. */
  readonly people: number | null
  /** Above zero = short of that target, in the unit shown. */
  readonly short: number | null
  /** Value of the period just before; null = there is none. */
  readonly before: number | null
}

export interface PastTotal {
  readonly period: string
  readonly value: number | null
  readonly completeness: Completeness
}

export interface MatrixColumn {
  readonly definition: Definition
  readonly period: string
  readonly denominatorPeriod: string | null
  /** Of the whole district. */
  readonly total: TotalCoverage
  /** One for each target of the year. */
  readonly gaps: readonly Gap[]
  readonly left: number | null
  /** The oldest first, without this period. */
  readonly history: readonly PastTotal[]
  /** By row; null = it is not reported of such areas. */
  readonly cells: readonly (MatrixCell | null)[]
}

export interface GapMatrix {
  readonly columns: readonly MatrixColumn[]
  /** By row: over all services. */
  readonly people: readonly PeopleGap[]
  /** Of the district. */
  readonly together: PeopleGap
}

/** Which period of an indicator's own rhythm stands beside a period that is looked at: the one that its last month lies in. */
export function periodBeside({ year, months: [, last] }: Period, frequency: Frequency): string {
  return periodWith(year, last, frequency)
}

const NOT_ASKED: Completeness = { reported: 0, expected: 0 }

function ownCompleteness({ state }: Coverage): Completeness {
  return state === 'tidak-berlaku' ? NOT_ASKED : { reported: Number(state !== 'belum-lapor'), expected: 1 }
}

/** What was reported of the row’s areas: of a single one itself, of several together. undefined = none are asked. */
function coverRow(
  definition: Definition,
  areas: readonly string[],
  byArea: ReadonlyMap<string, AreaCoverage>,
): (Coverage & { readonly completeness: Completeness }) | undefined {
  const own = areas.flatMap((area) => byArea.get(area) ?? [])
  const [first, ...others] = own
  if (first === undefined) return undefined
  return others.length === 0 ? { ...first, completeness: ownCompleteness(first) } : totalCoverage(definition, own)
}

function areasOf(coverage: IndicatorCoverage | undefined): ReadonlyMap<string, AreaCoverage> {
  return new Map((coverage?.areas ?? []).map((own) => [own.area, own]))
}

function columnOf({ definition, period, coverage, before }: MatrixIndicator, rows: readonly MatrixRow[], year: number): MatrixColumn {
  const byArea = areasOf(coverage)
  const earlier = areasOf(before[0]?.coverage)
  const target = leadTarget(definition, year)
  const cells = rows.map(({ areas }): MatrixCell | null => {
    const own = coverRow(definition, areas[definition.level], byArea)
    if (own === undefined) return null
    const { state, numerator, denominator, value, fromElsewhere, completeness } = own
    const gap = target === undefined ? null : gapOf(definition, own, target)
    const past = coverRow(definition, areas[definition.level], earlier)?.value ?? null
    return {
      state,
      numerator,
      denominator,
      value,
      fromElsewhere,
      completeness,
      people: gap?.people ?? null,
      short: gap?.short ?? null,
      before: past,
    }
  })
  return {
    definition,
    period,
    denominatorPeriod: coverage.denominatorPeriod,
    total: coverage.total,
    gaps: targetsFor(definition, year).flatMap((each) => gapOf(definition, coverage.total, each) ?? []),
    left: peopleLeft(definition, coverage.total),
    history: before
      .map((past) => ({
        period: past.period,
        value: past.coverage?.total.value ?? null,
        completeness: past.coverage?.total.completeness ?? NOT_ASKED,
      }))
      .toReversed(),
    cells,
  }
}

/** Over columns: Σ people short / Σ people to be served. `row`: null = of the district. */
export function peopleOf(columns: readonly MatrixColumn[], row: number | null, year: number): PeopleGap {
  return columns.reduce((sum, { definition, total, cells }) => {
    const coverage = row === null ? total : cells[row]
    return coverage === null || coverage === undefined ? sum : addPeople(sum, definition, coverage, year)
  }, NO_GAP)
}

/** An indicator that takes over another’s figure is left out where that other stands in the matrix itself: nobody is owed the same thing twice. */
export function gapMatrix(indicators: readonly MatrixIndicator[], rows: readonly MatrixRow[], year: number): GapMatrix {
  const known = new Set(indicators.map(({ definition: { code } }) => code))
  const columns = indicators
    .filter(({ definition: { sameAs } }) => sameAs === null || !known.has(sameAs))
    .map((indicator) => columnOf(indicator, rows, year))
  return { columns, people: rows.map((_, row) => peopleOf(columns, row, year)), together: peopleOf(columns, null, year) }
}
