/**
 * Which rows under a heading are villages. Recaps carry other rows too: totals, subtotals per puskesmas or kecamatan, averages, repeated
 * headings, a row of column numbers, blank rows, signatures below. None of them may be taken as a village, and none may be summed twice.
 */
import { parseCount } from '@konvergen/core/intake/parse-count.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { cellAt, isBlankRow, mergeAt, textAt } from './cells.ts'
import { findSums, type SumOf } from './find-sums.ts'
import { isVillageHeading } from './heading.ts'
import { isDistrictLabel, labelKind, normaliseLabel } from './row-label.ts'

/** A row, from 0, and what it calls itself. */
export interface RowLabel {
  readonly row: number
  readonly label: string
}

export interface SortedRows {
  /** Rows from 0. */
  readonly villages: readonly number[]
  readonly total: RowLabel | null
  /** Sums of parts, and a total that does not call itself one. */
  readonly sums: readonly RowLabel[]
  /** Averages, targets, percentages. */
  readonly others: readonly RowLabel[]
  /** Rows with numbers but without a name. */
  readonly nameless: readonly number[]
}

export interface RowColumns {
  readonly name: number
  /** The columns that hold counts. */
  readonly counts: readonly number[]
}

type RowKind = 'desa' | 'total' | 'subtotal' | 'lain' | 'tanpa-nama'

interface LabelledRow extends RowLabel {
  readonly kind: RowKind
}

interface SummedRow extends LabelledRow {
  readonly sumOf: SumOf | null
}

const CITY = /^KOTA\b/

export function sortRows(sheet: Sheet, firstRow: number, columns: RowColumns): SortedRows {
  const labelled: LabelledRow[] = []
  for (let row = firstRow; row < sheet.rows.length; row++) {
    const found = isBlankRow(sheet, row) ? null : labelRow(sheet, row, columns)
    if (found !== null) labelled.push(found)
  }
  const rows = withSums(sheet, labelled, columns)
  const total = districtTotal(rows)
  return {
    villages: rows.filter((row) => row.kind === 'desa' && !isSum(row)).map(({ row }) => row),
    total: total ?? null,
    sums: rows.filter((row) => isSum(row) && (row !== total || row.kind === 'desa')),
    others: rows.filter(({ kind }) => kind === 'lain'),
    nameless: rows.filter((row) => row.kind === 'tanpa-nama' && !isSum(row)).map(({ row }) => row),
  }
}

const isSum = ({ kind, sumOf }: SummedRow): boolean => kind === 'total' || kind === 'subtotal' || sumOf !== null

function withSums(sheet: Sheet, rows: readonly LabelledRow[], columns: RowColumns): SummedRow[] {
  const summed = rows.filter(({ kind }) => kind !== 'lain')
  const sums = findSums(
    summed.map(({ row, kind }) => ({
      counts: columns.counts.map((column) => countAt(sheet, row, column)),
      isSum: kind === 'total' || kind === 'subtotal',
    })),
  )
  const sumOf = new Map(summed.map((row, index) => [row, sums[index] ?? null]))
  return rows.map((row) => ({ ...row, sumOf: sumOf.get(row) ?? null }))
}

/**
 * The row with the sum of the whole district. The last one that calls itself a total, unless each block has a "Jumlah" of its own and this
 * is the last block's; else the one whose numbers say so.
 */
function districtTotal(rows: readonly SummedRow[]): SummedRow | undefined {
  const isVillage = ({ kind, sumOf }: SummedRow) => kind === 'desa' && sumOf === null
  const isWhole = ({ kind, sumOf }: SummedRow, index: number) => {
    if (kind === 'lain' || kind === 'subtotal' || sumOf !== 'semua') return false
    return !rows.slice(0, index).some(isVillage) || !rows.slice(index).some(isVillage)
  }
  const whole = rows.findLast(isWhole)
  const called = rows.findLast(({ kind }) => kind === 'total')
  if (called === undefined || isWhole(called, rows.indexOf(called)) || isDistrictLabel(normaliseLabel(called.label))) return called ?? whole
  const blocks = rows.slice(0, rows.indexOf(called))
  const lastSum = blocks.findLastIndex(({ kind }) => kind === 'total')
  const endsABlock = lastSum !== -1 && blocks.slice(lastSum).some(isVillage) && blocks.slice(0, lastSum).some(isVillage)
  return endsABlock ? whole : called
}

/** null for a row that is nothing: a repeated heading, column numbers, a signature. */
function labelRow(sheet: Sheet, row: number, columns: RowColumns): LabelledRow | null {
  const name = nameText(sheet, row, columns.name)
  const label = name === '' ? labelLeftOf(sheet, row, columns.name) : name
  const kind = kindOf(sheet, row, name, normaliseLabel(label), columns)
  return kind === null ? null : { row, label, kind }
}

/** Text that is merged in from the left (`Kab. …` over number and name) is a label, not a village name. */
function nameText(sheet: Sheet, row: number, column: number): string {
  const merge = mergeAt(sheet, row, column)
  return merge !== undefined && merge.left < column ? '' : textAt(sheet, row, column)
}

/** The text that says what a row without a name is: one that reads like a sum, else the first. */
function labelLeftOf(sheet: Sheet, row: number, column: number): string {
  const texts = Array.from({ length: column }, (_, left) => textAt(sheet, row, left)).filter((text) => /[A-Za-zΣ∑]/.test(text))
  return texts.find((text) => labelKind(normaliseLabel(text)) !== null) ?? texts[0] ?? ''
}

function kindOf(sheet: Sheet, row: number, name: string, label: string, columns: RowColumns): RowKind | null {
  const isColumnNumber = /^[\d().]+$/.test(name)
  const counted = columns.counts.some((column) => hasCount(sheet, row, column))
  // There are villages called Kampung, Kelurahan and Kabupaten: only what has no counts, or no number, is a heading or a sum.
  if (isColumnNumber || (isVillageHeading(label) && !counted)) return null
  const isVillageCalledSo = label === 'KABUPATEN' && isNumbered(sheet, row, columns.name)
  const called = isVillageCalledSo ? null : (labelKind(label) ?? (name === '' && CITY.test(label) ? 'total' : null))
  if (called !== null) return counted ? called : null
  if (name === '') return counted ? 'tanpa-nama' : null
  return counted || isNumbered(sheet, row, columns.name) ? 'desa' : null
}

/** Where a count belongs it is a mistake, and still a number of that row. */
const PERCENT = /^\s*-?\d+(?:[.,]\d+)?\s*%\s*$/

function hasCount(sheet: Sheet, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column)
  if (cell === null) return false
  if (cell.text === null) return true
  const { state } = parseCount(cell.text, cell.kind === 'angka' ? 'angka' : 'teks')
  return (state !== 'kosong' && state !== 'bukan-angka') || PERCENT.test(cell.text)
}

/** A village that has not reported has a number in front of its name and nothing behind it. */
function isNumbered(sheet: Sheet, row: number, nameColumn: number): boolean {
  return Array.from({ length: nameColumn }, (_, left) => textAt(sheet, row, left)).some((text) => /^\d+\.?$/.test(text))
}

function countAt(sheet: Sheet, row: number, column: number): number | null {
  const cell = cellAt(sheet, row, column)
  const reading = parseCount(cell?.text ?? null, cell?.kind === 'angka' ? 'angka' : 'teks')
  return reading.state === 'ada' ? reading.value : null
}
