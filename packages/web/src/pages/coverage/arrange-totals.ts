/** The row below the form: of each column what its areas make together, computed and never typed; a mean of percentages never appears. */
import { coverageOf, type TotalCoverage, totalCoverage } from '@konvergen/core/indicators/coverage.ts'
import { type Book, cellOf, type Draft } from './arrange-cells.ts'
import type { Column, Sheet } from './arrange-form.ts'

export interface ColumnTotal {
  /** Σ of the numbers, of yes or no the number of yes; null = nothing is filled in. */
  readonly sum: number | null
  readonly filled: number
  /** Areas to which it does not apply are not asked. */
  readonly asked: number
  /** The percentage of all; null where nothing is divided. */
  readonly coverage: TotalCoverage | null
}

export function totalOf(column: Column, areas: Sheet['areas'], book: Book, draft: Draft): ColumnTotal {
  const cells = areas.map(({ kode }) => cellOf(column, kode, book, draft))
  const numbers = totalCoverage(
    { unit: 'jumlah', aggregation: 'jumlah' },
    cells.map(({ held }) => coverageOf({ unit: 'jumlah' }, { numerator: held, denominator: null })),
  )
  const coverages = cells.flatMap(({ coverage }) => (coverage === null ? [] : [coverage]))
  return {
    sum: numbers.value,
    filled: numbers.completeness.reported,
    asked: numbers.completeness.expected,
    coverage: column.below === null ? null : totalCoverage({ unit: 'persen', aggregation: 'rasio' }, coverages),
  }
}

/** How many cells of a form are answered, of all that are asked. */
export function filledOf(sheets: readonly Sheet[], book: Book, draft: Draft): { readonly filled: number; readonly asked: number } {
  const cells = sheets.flatMap(({ columns, areas }) =>
    columns.flatMap((column) => areas.map(({ kode }) => cellOf(column, kode, book, draft))),
  )
  return { filled: cells.filter(({ held }) => held !== null).length, asked: cells.length }
}
