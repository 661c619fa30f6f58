/**
 * Where Sigizi's monthly report stands in a sheet: `Puskesmas | Kelurahan/Desa | Bulan` beside each other are its columns 5 to 7; a row that numbers
 * the columns says so more surely still.
 */
import { cellAt, textAt, widthOf } from '../table/cells.ts'
import { headingPaths } from '../table/find-header.ts'
import { isVillageHeading, normaliseHeading } from '../table/heading.ts'
import type { Sheet } from '../workbook/sheet.ts'

export interface Report {
  readonly sheet: Sheet
  /** Heading rows, from 0. */
  readonly top: number
  readonly bottom: number
  /** Column of the villages, from 0. */
  readonly name: number
  /** Column (from 0) of a numbered column of the report. */
  readonly columnAt: (index: number) => number
  /** The columns are numbered in a row of their own. */
  readonly numbered: boolean
  /** Heading of each column, as written and normalised. */
  readonly texts: readonly string[]
  readonly headings: readonly string[]
}

const SEARCHED_ROWS = 30
const DEEPEST = 6
const NAME_INDEX = 6
const FEWEST_COLUMNS = 40
const FEWEST_NUMBERED = 20

export function findReport(sheets: readonly Sheet[]): Report | null {
  const visibleFirst = sheets.toSorted((a, b) => Number(a.hidden) - Number(b.hidden))
  for (const sheet of visibleFirst) {
    for (let row = 0; row < Math.min(sheet.rows.length, SEARCHED_ROWS); row++) {
      const name = (sheet.rows[row] ?? []).findIndex((_, column) => isNameColumn(sheet, row, column))
      if (name !== -1) {
        const report = reportAt(sheet, row, name)
        if (report !== null) return report
      }
    }
  }
  return null
}

function isNameColumn(sheet: Sheet, row: number, column: number): boolean {
  const at = (place: number) => normaliseHeading(textAt(sheet, row, place))
  return isVillageHeading(at(column)) && /^PUS?KESMAS$/.test(at(column - 1)) && /^BULAN$/.test(at(column + 1))
}

function reportAt(sheet: Sheet, top: number, name: number): Report | null {
  let bottom = top
  while (bottom + 1 < sheet.rows.length && bottom - top < DEEPEST && isHeadingRow(sheet, bottom + 1, name)) bottom++
  const numbers = numberedColumns(sheet, top, bottom)
  const lowest = numbers === null ? bottom : numbers.row - 1
  const width = widthOf(sheet, top, bottom)
  if (width < FEWEST_COLUMNS) return null
  const texts = headingPaths(sheet, top, Math.max(top, lowest)).map((path) => path.join(' > '))
  const byPlace = (index: number) => name + index - NAME_INDEX
  return {
    sheet,
    top,
    bottom,
    name,
    columnAt: (index) => numbers?.columns.get(index) ?? byPlace(index),
    numbered: numbers !== null,
    texts,
    headings: texts.map((text) => normaliseHeading(text.replaceAll('>', ' '))),
  }
}

/** Below the first heading row: blank where the villages will stand, or a number of a column. */
function isHeadingRow(sheet: Sheet, row: number, name: number): boolean {
  const text = textAt(sheet, row, name)
  if (/^[[(]?\d{1,3}[\])]?$/.test(text)) return true
  if (text !== '') return isVillageHeading(normaliseHeading(text))
  return (sheet.rows[row] ?? []).some((cell) => /[A-Za-z]/.test(cell?.text ?? '')) && !/^\d+\.?$/.test(textAt(sheet, row, 0))
}

function numberedColumns(
  sheet: Sheet,
  top: number,
  bottom: number,
): { readonly row: number; readonly columns: ReadonlyMap<number, number> } | null {
  for (let row = bottom; row > top; row--) {
    const columns = new Map<number, number>()
    const cells = sheet.rows[row] ?? []
    for (let column = 0; column < cells.length; column++) {
      const number = /^[[(]?(\d{1,3})[\])]?$/.exec((cellAt(sheet, row, column)?.text ?? '').trim())?.[1]
      if (number !== undefined && !columns.has(Number(number))) columns.set(Number(number), column)
    }
    if (columns.size >= FEWEST_NUMBERED) return { row, columns }
  }
  return null
}
