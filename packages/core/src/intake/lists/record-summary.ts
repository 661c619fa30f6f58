/**
 * What a host keeps of a list of things or persons once it was read: figures and places in the clear, the rows in blocks to be sealed. No name and no
 * number of a person stands here.
 */
import type { MarkName } from '../../sasaran/family-marks.ts'

/** Where rows of the list are, as it writes it; one for each different writing. */
export interface RecordPlaceWritten {
  readonly prov: string | null
  readonly kab: string | null
  readonly kec: string | null
  readonly desa: string | null
  /** A code of the area, of whatever system; null = none is written. */
  readonly kode: string | null
  /** First row that says so. */
  readonly row: number
  readonly rows: number
}

export interface RecordSummary {
  /** Where its columns stand; letters. */
  readonly place: { readonly file: string; readonly sheet: string; readonly columns: Readonly<Partial<Record<string, string>>> }
  /** Headings as written that say which kind of file it is. */
  readonly headings: readonly string[]
  readonly rows: number
  readonly places: readonly RecordPlaceWritten[]
  /** Of lists whose rows bear a year. */
  readonly years: readonly { readonly year: number; readonly rows: number }[]
  /** Of a list of families: how many rows bear each mark, and how many bear no number to be told by. */
  readonly families: {
    readonly marks: Readonly<Record<MarkName, number>>
    readonly withoutNumber: number
  } | null
  /** Of a list of persons with their decile: persons by decile, from 1; the last: without one. */
  readonly deciles: readonly number[] | null
}
