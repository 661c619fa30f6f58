/**
 * A recap holds villages and numbers. Where somebody put the number of a person into one of its cells, or into the name of a sheet, it goes no
 * further: the text is kept with the number masked, and an Issue says where it stands.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { maskNik } from '@konvergen/core/kit/nik-in-text.ts'
import { cellAddress, columnLetters } from './address.ts'
import type { Sheet, SheetCell } from './sheet.ts'

export interface MaskedSheets {
  readonly sheets: readonly Sheet[]
  readonly issues: readonly Issue[]
}

/** What holds no such number stays the very same object. `file`: its name, without such a number. */
export function maskNiks(sheets: readonly Sheet[], file: string): MaskedSheets {
  const issues: Issue[] = []
  const masked = sheets.map((sheet) => {
    const name = maskNik(sheet.name)
    const maskCell = (cell: SheetCell | null, row: number, column: number): SheetCell | null => {
      if (cell === null || cell.text === null) return cell
      const text = maskNik(cell.text)
      if (text === cell.text) return cell
      const place = { file, sheet: name, row: row + 1, column: columnLetters(column), cell: cellAddress(row, column) }
      issues.push(issue('buku.memuat-nik', place, text, {}))
      return { ...cell, text, kind: 'teks' as const }
    }
    const rows = sheet.rows.map((cells, row) => cells.map((cell, column) => maskCell(cell, row, column)))
    return { ...sheet, name, rows }
  })
  return { sheets: masked, issues }
}
