/**
 * Families that stand in one list more than once: the same family card, or the same NIK of head or wife on two cards. Only their rows are told.
 */
import type { Issue } from '../../kit/issue.ts'
import { recordIssue } from '../records/record-issue.ts'
import type { FamilyPlace } from './check-family.ts'
import { FAMILY_COLUMNS, type FamilyRow } from './family-columns.ts'

const COLUMNS = ['noKk', 'nikKepala', 'nikIstri'] as const

/** Rows are added while the list is read; of each only its three numbers are kept. */
export class DoubledFamilies {
  readonly #first = { noKk: new Map<string, number>(), nikKepala: new Map<string, number>(), nikIstri: new Map<string, number>() }

  /** What a row repeats of the rows before it: one issue, for the first number of card, head, wife that stood before. */
  add({ row, values }: FamilyRow, place: FamilyPlace): Issue[] {
    const repeated = COLUMNS.flatMap((column) => {
      const number = values[column]
      if (number === null) return []
      const seen = this.#first[column].get(number)
      // Cut loose from the text of the whole sheet (see `child-identity.ts`).
      if (seen === undefined) this.#first[column].set(number.slice(0, 8) + number.slice(8), row)
      return seen === undefined ? [] : [{ column, seen }]
    })
    const [first] = repeated
    if (first === undefined) return []
    const params = { kolom: FAMILY_COLUMNS[first.column].label, pertama: first.seen }
    return [recordIssue('keluarga.ganda', { row, column: first.column, read: values[first.column] }, place, FAMILY_COLUMNS, params)]
  }
}
