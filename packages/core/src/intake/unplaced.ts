/**
 * A row of a file that belongs to no village yet. It counts in no village and no kecamatan. The district's totals hold it as long as it can
 * be one of the district's villages (`inTotal`), so that they agree with the office's own; they always say so.
 */
export interface Unplaced {
  readonly source: 'recap' | 'krs'
  readonly row: number
  readonly nama: string
  /** The code proposed for it, never taken silently; null when there is none. */
  readonly suggestion: { readonly kode: string; readonly nama: string; readonly reason: string } | null
  readonly diukur: number | null
  readonly stunting: number | null
  readonly krs: number | null
  /** False when the file has more such rows than the district has villages without a row: then some of them are no villages at all. */
  readonly inTotal: boolean
}
