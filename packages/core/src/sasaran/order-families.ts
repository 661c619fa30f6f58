/**
 * The rows of a list of families in an order that does not depend on that of its rows, for whatever joins them one after the other: whoever bears more numbers
 * comes first, then by what is written. A list sorted anew is the same list.
 */
import type { FamilyKeys } from './match-families.ts'

export interface RowToOrder {
  /** `content`: a digest of everything that is written of who it is. */
  readonly keys: FamilyKeys & { readonly content: string }
  readonly desa: string
  readonly row: number
}

const numbersOf = ({ keys }: RowToOrder): number => [keys.kk, keys.head, keys.wife].filter((key) => key !== null).length
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** The first that says anything. */
const firstOf = (...orders: readonly number[]): number => orders.find((order) => order !== 0) ?? 0

/** `restOf`: what else the row says. Rows that are the same in everything stand by their row number. */
export function inOrder<Row extends RowToOrder>(rows: readonly Row[], restOf: (row: Row) => string): Row[] {
  return rows.toSorted((a, b) =>
    firstOf(
      numbersOf(b) - numbersOf(a),
      compare(a.keys.content, b.keys.content),
      compare(a.desa, b.desa),
      compare(restOf(a), restOf(b)),
      a.row - b.row,
    ),
  )
}
