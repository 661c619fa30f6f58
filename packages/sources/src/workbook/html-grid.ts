/**
 * One HTML table on its grid: `colspan` and `rowspan` push later cells aside, as in a browser, so that a cell's place is the column it is
 * seen under.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { WorkbookLimits } from './limits.ts'
import { ReadingProblem } from './reading-problem.ts'
import { type Merge, type Sheet, type SheetCell, withoutTrailingBlanks } from './sheet.ts'

/** HTML's own ceiling for colspan; a larger one is an attack or a typing error. */
const WIDEST_SPAN = 1000

interface OpenCell {
  readonly row: number
  readonly column: number
  /** Excel's HTML keeps a number's exact value here, beside its rounded text. */
  readonly exact: string | undefined
  text: string
}

export class HtmlGrid {
  readonly #file: string
  readonly #limits: WorkbookLimits
  /** Rows that were not taken out yet; `#taken` more stood before them. */
  #rows: (SheetCell | null)[][] = []
  #taken = 0
  readonly #merges: Merge[] = []
  /** Columns still covered by a `rowspan` from above: column → last covered row. */
  readonly #covered = new Map<number, number>()
  #column = 0
  #cells = 0
  #open: OpenCell | null = null

  constructor(file: string, limits: WorkbookLimits) {
    this.#file = file
    this.#limits = limits
  }

  startRow(): void {
    this.endCell()
    this.#rows.push([])
    this.#column = 0
  }

  startCell(attributes: Readonly<Record<string, string>>): void {
    this.endCell()
    if (this.#count === 0) this.startRow()
    const row = this.#count - 1
    while ((this.#covered.get(this.#column) ?? -1) >= row) this.#column++
    const width = span(attributes['colspan'], WIDEST_SPAN)
    const height = span(attributes['rowspan'], this.#limits.maxRows)
    this.#cells += width
    if (this.#cells > this.#limits.maxCells) throw this.#tooMany('buku.terlalu-banyak-sel', this.#limits.maxCells)
    const column = this.#column
    if (height > 1) for (let covered = column; covered < column + width; covered++) this.#covered.set(covered, row + height - 1)
    if (width > 1 || height > 1) this.#merges.push({ top: row, left: column, bottom: row + height - 1, right: column + width - 1 })
    this.#open = { row, column, exact: attributes['x:num'] === '' ? undefined : attributes['x:num'], text: '' }
    this.#column += width
  }

  addText(text: string): void {
    if (this.#open !== null) this.#open.text += text
  }

  endCell(): void {
    const cell = this.#open
    this.#open = null
    if (cell === null) return
    const text = cell.text.replace(/\s+/g, ' ').trim()
    const row = this.#rows[cell.row - this.#taken]
    if (row === undefined || (text === '' && cell.exact === undefined)) return
    if (cell.row >= this.#limits.maxRows) throw this.#tooMany('buku.terlalu-banyak-baris', this.#limits.maxRows)
    while (row.length < cell.column) row.push(null)
    const isNumber = cell.exact !== undefined
    row[cell.column] = { text: cell.exact ?? text, kind: isNumber ? 'angka' : 'teks', formula: null }
  }

  get #count(): number {
    return this.#taken + this.#rows.length
  }

  /** The finished rows since the last time, which are then forgotten: all but the one that is being written, or all at the end. */
  takeRows(isEnd: boolean): (SheetCell | null)[][] {
    if (isEnd) this.endCell()
    const finished = this.#rows.slice(0, isEnd ? undefined : -1)
    this.#rows = isEnd ? [] : this.#rows.slice(-1)
    this.#taken += finished.length
    return finished
  }

  toSheet(name: string): Sheet {
    return { name, hidden: false, rows: withoutTrailingBlanks(this.#rows), merges: this.#merges }
  }

  #tooMany(code: 'buku.terlalu-banyak-baris' | 'buku.terlalu-banyak-sel', batas: number): ReadingProblem {
    return new ReadingProblem(issue(code, { file: this.#file }, null, { nama: 'HTML', batas }))
  }
}

function span(text: string | undefined, most: number): number {
  const value = Number.parseInt(text ?? '1', 10)
  return Number.isFinite(value) && value >= 1 ? Math.min(value, most) : 1
}
