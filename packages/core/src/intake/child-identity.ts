/**
 * Who a row of a child list is about, as far as one file can tell: the same child comes back month after month, written a little differently.
 * Only for finding contradictions inside a file; whom a row belongs to in the register is decided in linkage.
 */
import type { Day } from '../kit/day.ts'
import { foldName } from '../linkage/fold-name.ts'
import type { EppgbmRow, Sex } from './child-rows.ts'

/** What the checks across rows need of a row, and nothing more: sixty thousand of them are kept. */
export interface ChildIdentity {
  readonly row: number
  readonly nik: string | null
  /** Letters only, upper case, as `foldName` writes them. */
  readonly nama: string
  readonly ibu: string
  readonly lahir: Day | null
  readonly jk: Sex | null
  readonly ukur: Day | null
  /** Weight, height and position as read: equal texts are the same measurement written twice. */
  readonly ukuran: string
}

export function identityOf(row: EppgbmRow): ChildIdentity {
  return {
    row: row.row,
    nik: row.nik === null ? null : ownText(row.nik),
    nama: foldName(row.nama ?? ''),
    ibu: foldName(row.ibu ?? ''),
    lahir: row.tglLahir,
    jk: row.jk,
    ukur: row.tanggalPengukuran,
    ukuran: [row.raw.berat, row.raw.tinggi, row.caraUkur].join('|'),
  }
}

/**
 * The same text, cut loose: JavaScript engines keep a piece of a text as a view on the whole, and sixty thousand NIK would hold all the hundred
 * megabytes of the sheet that they were read from. Pieces of eight are short enough to be copied.
 */
function ownText(nik: string): string {
  return nik.slice(0, 8) + nik.slice(8)
}

/** Name, birth date, sex and mother in one key; null when one of the first three is missing. */
export function personKey({ nama, ibu, lahir, jk }: ChildIdentity): string | null {
  return nama === '' || lahir === null || jk === null ? null : `${nama}|${lahir}|${jk}|${ibu}`
}
