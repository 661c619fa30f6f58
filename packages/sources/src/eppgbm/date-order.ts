/**
 * Whether a column of dates writes the day or the month first. `03/04/2024` alone says nothing, its column nearly always does: somewhere a number
 * above 12 stands. Decided on the first rows for both columns, which one program wrote; watched to the end, where doubts are reported.
 */
import { CHILD_LABELS } from '@konvergen/core/intake/child-labels.ts'
import type { ChildListPlace } from '@konvergen/core/intake/child-rows.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import { type DayOrder, isAmbiguousDay, provenOrder } from '@konvergen/core/intake/parse-day.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { SheetCell } from '../workbook/sheet.ts'

export type DateColumn = 'tglLahir' | 'tanggalPengukuran'
export const DATE_COLUMNS = ['tglLahir', 'tanggalPengukuran'] as const satisfies readonly DateColumn[]

/** Fewer stored dates may all fall before the 13th by chance. */
const ENOUGH_STORED = 20

export class DateColumnWatch {
  #dayFirst = 0
  #monthFirst = 0
  #ambiguous = 0
  #stored = 0
  #storedLate = 0

  look(cell: SheetCell | null): void {
    if (cell === null || cell.text === null) return
    if (cell.kind === 'tanggal') {
      this.#stored++
      if (Number(cell.text.slice(8, 10)) > 12) this.#storedLate++
      return
    }
    const order = provenOrder(cell.text)
    if (order === 'hari-dulu') this.#dayFirst++
    else if (order === 'bulan-dulu') this.#monthFirst++
    else if (isAmbiguousDay(cell.text)) this.#ambiguous++
  }

  /** null when nothing proves either. */
  order(): DayOrder | null {
    if (this.#dayFirst === 0 && this.#monthFirst === 0) return null
    return this.#monthFirst > this.#dayFirst ? 'bulan-dulu' : 'hari-dulu'
  }

  issues(column: DateColumn, used: DayOrder, { file, sheet, columns }: ChildListPlace): Issue[] {
    const place = { file, sheet, column: columns[column] ?? null }
    const kolom = CHILD_LABELS[column]
    const issues: Issue[] = []
    if (this.#dayFirst > 0 && this.#monthFirst > 0) {
      issues.push(issue('anak.urutan-tanggal-campur', place, null, { kolom, hariDulu: this.#dayFirst, bulanDulu: this.#monthFirst }))
    } else if (used === 'bulan-dulu' && this.#monthFirst + this.#ambiguous > 0)
      issues.push(issue('anak.bulan-dulu', place, null, { kolom }))
    if (this.#isHalfConverted()) {
      issues.push(issue('anak.tanggal-terbalik', place, null, { kolom, tersimpan: this.#stored, teks: this.#dayFirst }))
    }
    return issues
  }

  /** Excel with American settings took 03/04 for 4 March and left 25/04 as text. */
  #isHalfConverted(): boolean {
    return this.#stored >= ENOUGH_STORED && this.#storedLate === 0 && this.#dayFirst > 0 && this.#ambiguous === 0
  }
}

export type DateWatches = Readonly<Record<DateColumn, DateColumnWatch>>
export type DateOrders = Readonly<Record<DateColumn, DayOrder>>

/** A column that proves nothing follows the other, and both follow Indonesian habit when neither does. */
export function decideOrders(watches: DateWatches): DateOrders {
  const birth = watches.tglLahir.order()
  const measured = watches.tanggalPengukuran.order()
  return { tglLahir: birth ?? measured ?? 'hari-dulu', tanggalPengukuran: measured ?? birth ?? 'hari-dulu' }
}
