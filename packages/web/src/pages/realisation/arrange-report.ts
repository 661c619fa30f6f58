/** What is asked of a quarter, cell by cell: which columns there are, what stands in a cell, and what becomes of what is typed into it. */
import type { GridAnswer, GridRow, ReportBody } from '@konvergen/contract/realisation.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import { MONEY_SOURCES, type MoneySource } from '@konvergen/core/plan/activity.ts'
import { readReportRow } from '@konvergen/core/realisation/read-report-row.ts'
import type { ReportRemarkCode } from '@konvergen/core/realisation/report-remarks.ts'

export type ReportField = 'volume' | 'percent' | MoneySource | 'reached' | 'reason' | 'ask' | 'note'

/** Words, not numbers. */
export function isWord(field: ReportField): boolean {
  return field === 'reason' || field === 'ask' || field === 'note'
}

export function isSource(field: ReportField): field is MoneySource {
  return (MONEY_SOURCES as readonly string[]).includes(field)
}

/** `asked`: of which sources alone; absent = of all that have a column. */
export type AskedRow = Pick<GridRow, 'volume'> & { readonly asked?: readonly MoneySource[] }

export function fieldsOf({ rows, sources }: Pick<GridAnswer, 'rows' | 'sources'>): ReportField[] {
  return [
    ...(rows.some(({ volume }) => volume !== null) ? (['volume'] as const) : []),
    ...(rows.some(({ volume }) => volume === null) ? (['percent'] as const) : []),
    ...sources,
    'reached',
    'reason',
    'ask',
    'note',
  ]
}

/** Per cent is asked only where nothing is planned in volume. */
export function isAsked(field: ReportField, { volume, asked }: AskedRow): boolean {
  if (isSource(field)) return asked === undefined || asked.includes(field)
  if (field === 'volume') return volume !== null
  return field !== 'percent' || volume === null
}

/** As it would be typed; empty = not reported. */
export function typedOf(field: ReportField, facts: ReportBody): string {
  if (isSource(field)) {
    const told = facts.money.find(({ source }) => source === field)
    return told === undefined ? '' : sayRupiah(told.rupiah)
  }
  const value = facts[field]
  if (value === null) return ''
  return typeof value === 'number' ? String(value).replace('.', ',') : value
}

export type Typed = { readonly facts: ReportBody } | { readonly fault: ReportRemarkCode }

export function withTyped(field: ReportField, text: string, facts: ReportBody, { volume }: Pick<GridRow, 'volume'>): Typed {
  const cells = text.trim() === '' ? {} : { [field]: { text: text.trim(), isStored: false, cell: '' } }
  const read = readReportRow(cells, volume !== null)
  const [fault] = read.remarks
  if (fault !== undefined) return { fault: fault.code }
  if (!isSource(field)) return { facts: { ...facts, [field]: read.facts[field] } }
  const others = facts.money.filter(({ source }) => source !== field)
  return { facts: { ...facts, money: [...others, ...read.facts.money] } }
}

const textOf = (facts: ReportBody): string =>
  JSON.stringify({ ...facts, money: facts.money.toSorted((a, b) => (a.source < b.source ? -1 : 1)) })

export function saysSame(one: ReportBody, other: ReportBody): boolean {
  return textOf(one) === textOf(other)
}
