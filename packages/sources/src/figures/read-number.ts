/**
 * One cell of a table of figures as a number: a count, or for the columns that are differences also one below zero. A percentage where a count
 * belongs is told apart from other things that are no count.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { parseCount } from '@konvergen/core/intake/parse-count.ts'
import type { ReadCell } from '@konvergen/core/kit/cell.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { cellAt } from '../table/cells.ts'
import { placeOf, readCount, type ValueNames, type ValuePlace } from '../table/read-value.ts'
import { cellAddress } from '../workbook/address.ts'

const PERCENT = /%\s*$/
const BELOW_ZERO = /^\s*(?:[-−]\s*(\d.*)|\((\d.*)\))\s*$/

export function readNumber(place: ValuePlace, names: ValueNames, signed: boolean, issues: Issue[]): ReadCell<number> {
  const cell = place.column === null ? null : cellAt(place.sheet, place.row, place.column)
  const text = cell?.text ?? null
  if (cell === null || text === null || place.column === null) return readCount(place, names, issues)
  const at = cellAddress(place.row, place.column)
  if (PERCENT.test(text)) {
    issues.push(issue('tabel.persen-bukan-jumlah', placeOf(place), text, { nama: names.nama, kolom: names.kolom }))
    return { value: null, raw: text, cell: at }
  }
  const below = signed ? BELOW_ZERO.exec(text) : null
  if (below === null) return readCount(place, names, issues)
  const size = parseCount(below[1] ?? below[2] ?? '', cell.kind === 'angka' ? 'angka' : 'teks')
  if (size.state !== 'ada') return readCount(place, names, issues)
  return { value: size.value === 0 ? 0 : -size.value, raw: text, cell: at }
}
