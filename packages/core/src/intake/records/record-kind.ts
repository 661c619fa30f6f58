/**
 * Lists of any length whose rows are things of their own (a family, a person, a posyandu, a budget line): which columns they have, what stands in
 * each, and which of them are personal. Rows are typed; a blank or a dash is null, never zero and never "no".
 */
import type { Day } from '../../kit/day.ts'
import type { NikState } from '../child-rows.ts'

export interface ValueTypes {
  readonly teks: string
  /** A count: whole, not below zero. */
  readonly jumlah: number
  /** A number with decimals, also below zero. */
  readonly desimal: number
  /** A value of any kind; what could be read in two ways is not read. */
  readonly nilai: number
  /** Rupiah, also below zero (a change of a budget). */
  readonly uang: number
  readonly tanggal: Day
  /** When somebody of any age was born; the place may stand before it. */
  readonly lahir: Day
  /** A mark (`V`), or ya/tidak. null = neither: not marked. */
  readonly tanda: boolean
  /** Sixteen digits of a NIK or a KK. */
  readonly nomor: string
  /** Numbers of the choices that a cell names, e.g. `1 Ya, fasilitas rujukan; 4 Ya, …`. */
  readonly pilihan: readonly number[]
}
export type ValueType = keyof ValueTypes

export interface RecordColumn {
  readonly type: ValueType
  /** What it is called in an issue, in the office's words. */
  readonly label: string
  /** What stands here is a person's: it is masked in every issue. */
  readonly personal?: true
}
export type RecordColumns = Readonly<Record<string, RecordColumn>>

export type RecordValues<Columns extends RecordColumns> = { readonly [Key in keyof Columns]: ValueTypes[Columns[Key]['type']] | null }

export interface RecordRow<Columns extends RecordColumns> {
  /** From 1, as the spreadsheet shows it. */
  readonly row: number
  readonly values: RecordValues<Columns>
  /** The text in the file; null = no such cell. Personal columns included: it never leaves for an issue but masked. */
  readonly raw: { readonly [Key in keyof Columns]: string | null }
  /** Columns whose text gave no value, and of a number of sixteen digits why. */
  readonly unread: { readonly [Key in keyof Columns]?: Unread }
}

export type Unread = 'tak-terbaca' | 'ganda-arti' | NikState

/** Where a list stands, for issues about its cells. */
export interface RecordPlace<Columns extends RecordColumns> {
  readonly file: string
  readonly sheet: string
  /** What stands above its headings, and the sheet's name. It may name somebody: it is looked at, never told. */
  readonly title?: string
  /** Column letters of what the file has. */
  readonly columns: Readonly<Partial<Record<keyof Columns, string>>>
}
