/**
 * Which column of the sheet each numbered column of the report is: by its number, held against the words above it. Where words and number disagree
 * nothing is guessed, but for one defect that is known: the yearly report swaps the labels of "diukur PB/TB" and "ditimbang dan diukur".
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { SIGIZI_COLUMNS } from '@konvergen/core/intake/sigizi/sigizi-columns.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { columnLetters } from '../workbook/address.ts'
import type { Report } from './find-report.ts'
import { MEASURED, saysColumn, WEIGHED_AND_MEASURED } from './label-words.ts'

export interface ChosenColumns {
  /** Report column → sheet column, from 0; what could not be told is not in it. */
  readonly columns: ReadonlyMap<number, number>
  /** The labels of the two groups stand exchanged: what to make of it only the numbers below can say. */
  readonly swapped: boolean
  readonly issues: readonly Issue[]
}

/** A column that was put in or taken out moves the others by a few. */
const FARTHEST = 12

export function chooseColumns(report: Report, file: string): ChosenColumns {
  const swapped = labelsAreSwapped(report)
  const columns = new Map<number, number>()
  const issues: Issue[] = []
  const unsure: string[] = []
  let moved = false
  for (const { index, label } of SIGIZI_COLUMNS) {
    const place = report.columnAt(index)
    const says = saysColumn(index, report.headings[place] ?? '')
    const isOfSwap = swapped && ([...MEASURED, ...WEIGHED_AND_MEASURED] as readonly number[]).includes(index)
    const blank = (report.headings[place] ?? '') === ''
    if (says === true || isOfSwap || (says === false && blank && !moved) || (says === null && (!moved || report.numbered))) {
      columns.set(index, place)
      continue
    }
    moved = true
    const near = (column: number) => Math.abs(column - place) <= FARTHEST
    const elsewhere = report.headings.flatMap((heading, column) => (near(column) && saysColumn(index, heading) === true ? [column] : []))
    const [only] = elsewhere
    if (only === undefined || elsewhere.length > 1) {
      unsure.push(label)
      continue
    }
    columns.set(index, only)
    const params = { kolom: label, seharusnya: columnLetters(place), dipakai: columnLetters(only) }
    issues.push(
      issue('sigizi.kolom-bergeser', { file, sheet: report.sheet.name, column: columnLetters(only) }, report.texts[only] ?? null, params),
    )
  }
  if (unsure.length > 0) {
    const where = { file, sheet: report.sheet.name, row: report.bottom + 1 }
    issues.push(issue('sigizi.kolom-tak-pasti', where, null, { jumlah: unsure.length, daftar: unsure.join('; ') }))
  }
  return { columns, swapped, issues }
}

function labelsAreSwapped(report: Report): boolean {
  const says = (index: number, place: number) => saysColumn(index, report.headings[report.columnAt(place)] ?? '') === true
  return MEASURED.every((index, at) => {
    const other = WEIGHED_AND_MEASURED[at] ?? index
    return says(other, index) && says(index, other)
  })
}
