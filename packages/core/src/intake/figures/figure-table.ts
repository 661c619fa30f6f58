/**
 * Tables of figures by village or by kecamatan, whichever office they come from: one row an area, counts behind its name. What differs from kind to
 * kind (columns, arithmetic) is declared; reading, checking and placing are the same for all.
 */
import type { ReadCell } from '../../kit/cell.ts'
import type { AreaCode } from './area-code.ts'

/** - `jumlah`: the whole is the sum of its parts. - `paling-banyak`: the parts together are not more than the whole.
 *  - `batas`: part ≤ whole. - `selisih`: the result is one count less another, and below zero where the second is larger. */
export type FigureRule<Key extends string> =
  | { readonly rule: 'jumlah' | 'paling-banyak'; readonly whole: Key; readonly parts: readonly Key[] }
  | { readonly rule: 'batas'; readonly part: Key; readonly whole: Key }
  | { readonly rule: 'selisih'; readonly result: Key; readonly from: Key; readonly minus: Key }

export interface FigureKind<Key extends string> {
  readonly level: 'desa' | 'kecamatan'
  readonly keys: readonly Key[]
  /** The office's own words for each column. */
  readonly labels: Readonly<Record<Key, string>>
  /** Differences that real files print below zero: read as they stand, never used. */
  readonly signed: readonly Key[]
  readonly rules: readonly FigureRule<Key>[]
  /** Counts that overlap (one woman in several): never to be summed into a figure. */
  readonly overlapping: readonly Key[]
}

export interface FigureRow<Key extends string> {
  /** From 1, as the spreadsheet shows it. */
  readonly row: number
  /** `''` when the file has no such column. */
  readonly kabupaten: string
  readonly kecamatan: string
  /** null when the file has no code, or one that cannot be read. */
  readonly kode: AreaCode | null
  /** The village's name, or the kecamatan's in a table by kecamatan. */
  readonly nama: string
  /** As written; null when the file has no such column. */
  readonly periode: string | null
  readonly counts: Readonly<Record<Key, ReadCell<number>>>
}

export interface FigureTable<Key extends string> {
  readonly sheet: string
  readonly rows: readonly FigureRow<Key>[]
  readonly total: FigureRow<Key> | null
  /** Headings as written. */
  readonly headers: Readonly<Partial<Record<string, string>>>
}

export type Figures<Key extends string> = Readonly<Record<Key, number | null>>
