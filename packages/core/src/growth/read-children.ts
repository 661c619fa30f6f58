/**
 * From a table of texts to columns of children: what `konvergen zscore` and every import of single children read. A cell that cannot be used
 * is an Issue and counts as missing; it never stops the table. Column names are those of WHO's programs.
 */
import { type Issue, type IssuePlace, NOWHERE } from '../kit/issue.ts'
import { type AgeUnit, ageOf } from './age.ts'
import { type Children, emptyChildren } from './children.ts'
import { isMissing, measureOf, oedemaOf, sexOf } from './growth-codes.ts'

const NUMBERS = ['weight', 'lenhei', 'headc', 'armc', 'triskin', 'subskin'] as const
export const INPUT_COLUMNS = ['sex', 'age', 'unit', ...NUMBERS, 'measure', 'oedema'] as const
export type InputColumn = (typeof INPUT_COLUMNS)[number]

/** `column` as text of row `row`; empty where the table has no such column. */
export type CellText = (row: number, column: InputColumn) => string

export interface ReadOptions {
  /** Unit of every age, unless the row says `d` or `m` in its column `unit`. */
  readonly ageUnit: AgeUnit
  /** Where a row stands in its file; without it issues count rows from 1. */
  readonly placeOf?: (row: number, column: InputColumn) => Partial<IssuePlace>
}

export interface ReadChildren {
  readonly children: Children
  readonly issues: readonly Issue[]
}

const UNITS: Readonly<Record<string, AgeUnit>> = { d: 'hari', m: 'bulan' }
/** With a decimal point or comma, as files here are written; no grouping of thousands, which no measurement of a child has. */
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?$/

/** R writes an endless number so; it is read, and the engine makes nothing of it. */
const ENDLESS: Readonly<Record<string, number>> = { Inf: Infinity, '-Inf': -Infinity }

/** null = not a number. */
function numberOf(text: string): number | null {
  if (isMissing(text)) return Number.NaN
  if (Object.hasOwn(ENDLESS, text)) return ENDLESS[text] ?? null
  return NUMBER.test(text) ? Number(text.replace(',', '.')) : null
}

/** A day under the months: the unit decides what an age means, so an age with an unknown unit is not known. */
function unitOf(text: string, usual: AgeUnit): AgeUnit | null {
  if (isMissing(text)) return usual
  return UNITS[text] ?? null
}

export function readChildren(count: number, cell: CellText, { ageUnit, placeOf }: ReadOptions): ReadChildren {
  const children = emptyChildren(count)
  const issues: Issue[] = []
  const refuse = (code: string, row: number, column: InputColumn): void => {
    const place = { ...NOWHERE, row: row + 1, column, ...placeOf?.(row, column) }
    issues.push({ code, severity: 'galat', place, read: cell(row, column), params: {} })
  }
  const take = <T>(row: number, column: InputColumn, read: (text: string) => T | null, code: string): T | null => {
    const value = read(cell(row, column))
    if (value === null) refuse(code, row, column)
    return value
  }
  for (let row = 0; row < count; row += 1) {
    children.sex[row] = take(row, 'sex', sexOf, 'tumbuh.kode-kelamin') ?? 0
    children.measure[row] = take(row, 'measure', measureOf, 'tumbuh.kode-posisi') ?? 0
    children.oedema[row] = take(row, 'oedema', oedemaOf, 'tumbuh.kode-edema') ?? 0
    for (const column of NUMBERS) children[column][row] = take(row, column, numberOf, 'tumbuh.bukan-angka') ?? Number.NaN
    const unit = take(row, 'unit', (text) => unitOf(text, ageUnit), 'tumbuh.satuan-umur')
    const age = take(row, 'age', numberOf, 'tumbuh.bukan-angka') ?? Number.NaN
    if (age < 0) refuse('tumbuh.umur-negatif', row, 'age')
    if (unit === null || age < 0) continue
    const { day, month } = ageOf(age, unit)
    children.day[row] = day
    children.month[row] = month
  }
  return { children, issues }
}
