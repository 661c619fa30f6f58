/**
 * The gap matrix in lines: of an area, each service with its figure, its first target of the year, by how much it is short and how many people. What papers print.
 */
import type { CoverageState } from '../indicators/coverage.ts'
import type { Direction, Level, Unit, Words } from '../indicators/indicator.ts'
import type { FigureState } from '../kit/figure.ts'
import type { GapMatrix, MatrixColumn } from './gap-matrix.ts'
import { worstFirst } from './order-gaps.ts'
import { countsPeople, leadTarget, type PeopleGap, type Side, sideOf } from './people-gap.ts'

export interface GapLine {
  readonly code: string
  readonly name: Words
  /** null = nobody answers for it. */
  readonly office: string | null
  readonly side: Side
  readonly unit: Unit
  readonly direction: Direction
  /** Areas that it is reported of. */
  readonly level: Level
  readonly period: string
  readonly state: CoverageState | FigureState
  readonly numerator: number | null
  readonly denominator: number | null
  /** In its unit; null unless `state` is `ada`. */
  readonly value: number | null
  /** The first target of the year; null = none yet. */
  readonly target: number | null
  readonly targetSource: string | null
  /** Above zero = short of that target, in the unit shown. */
  readonly short: number | null
  readonly people: number | null
  /** Whether its people stand in the sums. */
  readonly isSummed: boolean
  /** Areas that reported, of those asked. */
  readonly reported: number
  readonly expected: number
}

export interface AreaGaps {
  /** The worst first: by people, then those of which no people are counted. */
  readonly lines: readonly GapLine[]
  readonly together: PeopleGap
}

export type OfficeOf = (code: string) => string | null

type Shown = Pick<GapLine, 'state' | 'numerator' | 'denominator' | 'value' | 'short' | 'people' | 'reported' | 'expected'>

function lineOf({ definition, period }: MatrixColumn, year: number, officeOf: OfficeOf, shown: Shown): GapLine {
  const { code, name, unit, direction, level, sameAs } = definition
  const target = leadTarget(definition, year)
  return {
    code,
    name,
    office: officeOf(sameAs ?? code),
    side: sideOf(definition),
    unit,
    direction,
    level,
    period,
    target: target?.value ?? null,
    targetSource: target?.source ?? null,
    isSummed: countsPeople(definition, year),
    ...shown,
  }
}

function ordered(lines: readonly GapLine[]): GapLine[] {
  return worstFirst(
    lines,
    ({ unit, people, short, reported, expected }) => ({ unit, people, short, completeness: { reported, expected } }),
    'orang',
  )
}

export function districtGaps({ columns, together }: GapMatrix, year: number, officeOf: OfficeOf): AreaGaps {
  const lines = columns.map((column) => {
    const { state, numerator, denominator, value, completeness } = column.total
    const [gap] = column.gaps
    return lineOf(column, year, officeOf, {
      state,
      numerator,
      denominator,
      value,
      short: gap?.short ?? null,
      people: gap?.people ?? null,
      ...completeness,
    })
  })
  return { lines: ordered(lines), together }
}

/** `row`: place among the rows that the matrix was made of. What is not asked of the area is left out. */
export function rowGaps({ columns, people: sums }: GapMatrix, row: number, year: number, officeOf: OfficeOf): AreaGaps {
  const lines = columns.flatMap((column) => {
    const cell = column.cells[row] ?? null
    if (cell === null) return []
    const { state, numerator, denominator, value, short, people, completeness } = cell
    return [lineOf(column, year, officeOf, { state, numerator, denominator, value, short, people, ...completeness })]
  })
  return { lines: ordered(lines), together: sums[row] ?? { short: 0, toServe: 0, services: 0 } }
}
