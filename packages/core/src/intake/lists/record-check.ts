/**
 * What is checked of a list while it is read: each row by itself and against what stood before it; then what concerns the whole.
 */
import type { Issue } from '../../kit/issue.ts'
import type { RecordColumns, RecordPlace, RecordRow } from '../records/record-kind.ts'

export interface RecordCheck<Columns extends RecordColumns> {
  /** Once, before the first row. `headings`: as written, by column. */
  readonly begin: (headings: Readonly<Partial<Record<keyof Columns, string>>>, place: RecordPlace<Columns>) => Issue[]
  readonly row: (row: RecordRow<Columns>, place: RecordPlace<Columns>) => Issue[]
}

/** The rows of one key seen so far: which row bore it first. */
export class FirstRows {
  readonly #first = new Map<string, number>()

  /** The row that bore this key before; null when this is the first. */
  seen(key: string, row: number): number | null {
    const before = this.#first.get(key)
    if (before === undefined) this.#first.set(key, row)
    return before ?? null
  }
}
