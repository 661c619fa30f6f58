/**
 * What has to be said of a whole column of NIK or KK numbers: masked by the office that sent them, damaged by a spreadsheet, or missing. Cell by
 * cell it would drown the rest.
 */
import type { Issue } from '../../kit/issue.ts'
import type { NikState } from '../child-rows.ts'
import { issue } from '../make-issue.ts'
import type { RecordColumns, RecordPlace, Unread } from './record-kind.ts'

const OF_COLUMN = { disamarkan: 'baris.nomor-disamarkan', ilmiah: 'baris.nomor-rusak', dibulatkan: 'baris.nomor-rusak' } as const
type ColumnState = keyof typeof OF_COLUMN

/** Counts by column while a list is read; then one issue for each column and matter. */
export class NumberCounts<Columns extends RecordColumns> {
  readonly #columns: readonly (keyof Columns & string)[]
  readonly #counts = new Map<string, number>()
  #rows = 0

  constructor(columns: Columns) {
    this.#columns = Object.keys(columns).filter((column) => columns[column]?.type === 'nomor')
  }

  add(unread: { readonly [Key in keyof Columns]?: Unread }): void {
    this.#rows += 1
    for (const column of this.#columns) {
      const code = OF_COLUMN[unread[column] as ColumnState]
      if (code !== undefined) this.#counts.set(`${column} ${code}`, (this.#counts.get(`${column} ${code}`) ?? 0) + 1)
    }
  }

  issues(place: RecordPlace<Columns>, columns: Columns): Issue[] {
    return this.#columns.flatMap((column) =>
      [...new Set(Object.values(OF_COLUMN))].flatMap((code) => {
        const jumlah = this.#counts.get(`${column} ${code}`)
        if (jumlah === undefined) return []
        const where = { file: place.file, sheet: place.sheet, column: place.columns[column] ?? null }
        return [issue(code, where, null, { kolom: columns[column]?.label ?? column, jumlah, dari: this.#rows })]
      }),
    )
  }
}

/** True for a state that `NumberCounts` tells for the whole column. */
export function isOfColumn(state: NikState): boolean {
  return state in OF_COLUMN
}
