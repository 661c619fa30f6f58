/**
 * Which rows under a heading are villages. Recaps carry other rows too: totals, subtotals per puskesmas or kecamatan, repeated headings,
 * a row of column numbers, blank rows, signatures below. None of them may be taken as a village, and none may be summed twice.
 */
import { parseCount } from '@konvergen/core/intake/parse-count.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { cellAt, isBlankRow, mergeAt, textAt } from './cells.ts'
import { isVillageHeading, normaliseHeading } from './heading.ts'

/** A row, from 0, and what it calls itself. */
export interface RowLabel {
  readonly row: number
  readonly label: string
}

export interface SortedRows {
  /** Rows from 0. */
  readonly villages: readonly number[]
  readonly total: RowLabel | null
  readonly subtotals: readonly RowLabel[]
  /** Rows with numbers but without a name. */
  readonly nameless: readonly number[]
}

export interface RowColumns {
  readonly name: number
  /** The columns that hold counts. */
  readonly counts: readonly number[]
}

type RowKind = 'desa' | 'total' | 'subtotal' | 'tanpa-nama' | 'lewati'

interface LabelledRow extends RowLabel {
  readonly kind: RowKind
}

const TOTAL = /^(?:(?:GRAND )?TOTAL|JUMLAH|JML|KABUPATEN|KAB|PROVINSI|PROV)\b/
/** A part of the district: its own sum stands among the villages. No village of the national list has a name that begins so. */
const PART = /^(?:(?:TOTAL|JUMLAH|JML) )?(?:PUSKESMAS|PUKESMAS|PKM|KECAMATAN|KEC|DISTRIK)\b|^SUB ?(?:TOTAL|JUMLAH)\b/
const CITY = /^KOTA\b/

export function sortRows(sheet: Sheet, firstRow: number, columns: RowColumns): SortedRows {
  const rows: LabelledRow[] = []
  for (let row = firstRow; row < sheet.rows.length; row++) {
    if (!isBlankRow(sheet, row)) rows.push(labelRow(sheet, row, columns))
  }
  const total = rows.findLast(({ kind }) => kind === 'total') ?? cityTotal(sheet, rows, columns)
  return {
    villages: rows.filter((row) => row.kind === 'desa' && row !== total).map(({ row }) => row),
    total: total ?? null,
    subtotals: rows.filter((row) => row.kind === 'subtotal' || (row.kind === 'total' && row !== total)),
    nameless: rows.filter(({ kind }) => kind === 'tanpa-nama').map(({ row }) => row),
  }
}

function labelRow(sheet: Sheet, row: number, columns: RowColumns): LabelledRow {
  const name = nameText(sheet, row, columns.name)
  const label = name === '' ? labelLeftOf(sheet, row, columns.name) : name
  return { row, label, kind: kindOf(sheet, row, name, normaliseHeading(label), columns) }
}

/** Text that is merged in from the left (`Kab. …` over number and name) is a label, not a village name. */
function nameText(sheet: Sheet, row: number, column: number): string {
  const merge = mergeAt(sheet, row, column)
  return merge !== undefined && merge.left < column ? '' : textAt(sheet, row, column)
}

/** The text that says what a row without a name is: one that reads like a sum, else the first. */
function labelLeftOf(sheet: Sheet, row: number, column: number): string {
  const texts = Array.from({ length: column }, (_, left) => textAt(sheet, row, left)).filter((text) => /[A-Za-z]/.test(text))
  return texts.find((text) => isSum(normaliseHeading(text))) ?? texts[0] ?? ''
}

function isSum(heading: string): boolean {
  return TOTAL.test(heading) || PART.test(heading)
}

function kindOf(sheet: Sheet, row: number, name: string, heading: string, columns: RowColumns): RowKind {
  const isColumnNumber = /^[\d().]+$/.test(name)
  const counted = columns.counts.some((column) => hasCount(sheet, row, column))
  // There are villages called Kampung, Kelurahan and Kabupaten: only what has no counts, or no number, is a heading or a sum.
  if (isColumnNumber || (isVillageHeading(heading) && !counted)) return 'lewati'
  const isVillageCalledSo = heading === 'KABUPATEN' && isNumbered(sheet, row, columns.name)
  if ((isSum(heading) && !isVillageCalledSo) || (name === '' && CITY.test(heading))) {
    if (!counted) return 'lewati'
    return PART.test(heading) ? 'subtotal' : 'total'
  }
  if (name === '') return counted ? 'tanpa-nama' : 'lewati'
  return counted || isNumbered(sheet, row, columns.name) ? 'desa' : 'lewati'
}

function hasCount(sheet: Sheet, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column)
  if (cell === null) return false
  if (cell.text === null) return true
  const { state } = parseCount(cell.text, cell.kind === 'angka' ? 'angka' : 'teks')
  return state !== 'kosong' && state !== 'bukan-angka'
}

/** A village that has not reported has a number in front of its name and nothing behind it. */
function isNumbered(sheet: Sheet, row: number, nameColumn: number): boolean {
  return Array.from({ length: nameColumn }, (_, left) => textAt(sheet, row, left)).some((text) => /^\d+\.?$/.test(text))
}

/** `Kota …` begins many village names, so the last row of a city's recap is its total only when it is the sum of the rows above it. */
function cityTotal(sheet: Sheet, rows: readonly LabelledRow[], columns: RowColumns): LabelledRow | undefined {
  const villages = rows.filter(({ kind }) => kind === 'desa')
  const last = villages.at(-1)
  if (last === undefined || villages.length < 3 || !CITY.test(normaliseHeading(last.label))) return undefined
  const isTheSum = columns.counts.every((column) => {
    const above = villages.slice(0, -1).reduce((sum, { row }) => sum + (countAt(sheet, row, column) ?? 0), 0)
    const own = countAt(sheet, last.row, column)
    return own === null || own === above
  })
  return isTheSum ? last : undefined
}

function countAt(sheet: Sheet, row: number, column: number): number | null {
  const cell = cellAt(sheet, row, column)
  const reading = parseCount(cell?.text ?? null, cell?.kind === 'angka' ? 'angka' : 'teks')
  return reading.state === 'ada' ? reading.value : null
}
