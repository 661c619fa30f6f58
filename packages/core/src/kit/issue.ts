/**
 * An Issue is wrong or doubtful *data*, found in a file that a person can mend. It is never an exception: it names the place,
 * what was read there, and (through its text in `intake/`) what to do about it.
 */

/**
 * - `galat`: this cell, row or file cannot be used as it stands; nothing was taken from it.
 * - `periksa`: it was used or is proposed, but a person has to look at it.
 * - `catatan`: worth knowing; nothing to do.
 */
export type Severity = 'galat' | 'periksa' | 'catatan'

/** Where in the file. Rows count from 1 as the spreadsheet shows them; `cell` is its A1 address. null = not about one such place. */
export interface IssuePlace {
  readonly file: string | null
  readonly sheet: string | null
  readonly row: number | null
  readonly column: string | null
  readonly cell: string | null
}

export interface Issue {
  /** Key of the text catalogue, e.g. `rekap.jumlah-beda`. */
  readonly code: string
  readonly severity: Severity
  readonly place: IssuePlace
  /** The text exactly as it stands in the file; null when nothing stands there. */
  readonly read: string | null
  /** What the sentence needs: numbers, names. No personal data. */
  readonly params: Readonly<Record<string, string | number>>
}

export const NOWHERE: IssuePlace = { file: null, sheet: null, row: null, column: null, cell: null }

/** True when a person has to act before the data may be called clean: anything but a `catatan`. */
export function needsPerson(issue: Issue): boolean {
  return issue.severity !== 'catatan'
}
