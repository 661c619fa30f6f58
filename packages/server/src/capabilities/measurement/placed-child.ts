/**
 * A measurement of a child as it is handed in to be appended: who, where, when and what. The words are those of a list of children; a session at
 * the posyandu fills the same.
 */
import type { MeasuredRow } from '@konvergen/core/growth/score-rows.ts'
import type { Person } from '@konvergen/core/linkage/identity-texts.ts'

export interface WrittenValue {
  readonly column: string
  readonly from: number
  readonly rule: string
}

export interface PlacedChild extends MeasuredRow, Person {
  /** Row of the file it comes from. */
  readonly row: number
  readonly desaKode: string
  readonly ayah: string | null
  readonly alamat: string | null
  readonly rt: string | null
  readonly rw: string | null
  readonly puskesmas: string | null
  readonly posyandu: string | null
  readonly naikBeratBadan: 'N' | 'T' | 'O' | 'B' | null
  /** Capsules. */
  readonly vitA: number | null
  /** Repairs that were taken, and those that were only proposed: what stood in the cell. */
  readonly applied: readonly WrittenValue[]
  readonly repairs: readonly WrittenValue[]
}

/** The rows of a list, some hundred at a time; gone through more than once, and the same each time. */
export type PlacedRows = Iterable<readonly PlacedChild[]>
