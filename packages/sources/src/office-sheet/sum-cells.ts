/**
 * One number that a sheet spreads over several columns, such as by age. Where one of them is empty or unread the sum is not known: an empty cell is no zero.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { NO_CELL, type ReadCell } from '@konvergen/core/kit/cell.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'

export interface SummedRow {
  readonly file: string
  readonly sheet: string
  /** From 1. */
  readonly row: number
  readonly nama: string
  readonly kolom: string
}

/** `letters`: of the columns, parallel to the cells. The cell of a sum is written `D4+F4`. */
export function sumCells(cells: readonly ReadCell<number>[], letters: readonly string[], of: SummedRow, issues: Issue[]): ReadCell<number> {
  const read = cells.flatMap(({ value }) => (value === null ? [] : [value]))
  if (cells.every(({ raw }) => raw === null)) return NO_CELL
  const raw = cells.map((cell) => cell.raw ?? '').join(' + ')
  const cell = letters.map((letter) => `${letter}${of.row}`).join('+')
  if (read.length === cells.length) return { value: read.reduce((sum, value) => sum + value, 0), raw, cell }
  if (read.length > 0) {
    const kosong = letters.filter((_, index) => cells[index]?.value === null).map((letter) => `${letter}${of.row}`)
    const { file, sheet, row, nama, kolom } = of
    issues.push(issue('lembar.jumlah-tak-lengkap', { file, sheet, row, cell }, raw, { nama, angka: kolom, kosong: kosong.join(', ') }))
  }
  return { value: null, raw, cell }
}
