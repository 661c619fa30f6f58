/**
 * Who a row of a child list is about, as far as one file can tell: the same child comes back month after month, written a little differently.
 * Only for finding contradictions inside a file; whom a row belongs to in the register is decided in linkage.
 */
import type { Day } from '../kit/day.ts'
import { editDistance } from '../kit/edit-distance.ts'
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

/** `A'sih  Contoh` → `ASIHCONTOH`; letters of other scripts than Latin stay. */
function foldName(text: string): string {
  // Nearly all names are plain ASCII, and taking marks off letters is slow.
  const plain = /^[ -~]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

export function identityOf(row: EppgbmRow): ChildIdentity {
  return {
    row: row.row,
    nik: row.nik,
    nama: foldName(row.nama ?? ''),
    ibu: foldName(row.ibu ?? ''),
    lahir: row.tglLahir,
    jk: row.jk,
    ukur: row.tanggalPengukuran,
    ukuran: [row.raw.berat, row.raw.tinggi, row.caraUkur].join('|'),
  }
}

/** Name, birth date, sex and mother in one key; null when one of the first three is missing. */
export function personKey({ nama, ibu, lahir, jk }: ChildIdentity): string | null {
  return nama === '' || lahir === null || jk === null ? null : `${nama}|${lahir}|${jk}|${ibu}`
}

/** Letters that a name of one child may differ by: `SITI` and `SITTI`; short names must be alike. */
const LEAST_LETTERS_PER_SLIP = 5
const MOST_SLIPS = 2

/** True when two names may be one child's: alike but for slips, or one the beginning of the other. Blank names prove nothing. */
export function namesAgree(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true
  const shorter = Math.min(a.length, b.length)
  if (shorter >= LEAST_LETTERS_PER_SLIP && (a.startsWith(b) || b.startsWith(a))) return true
  const slips = Math.min(MOST_SLIPS, Math.floor(shorter / LEAST_LETTERS_PER_SLIP))
  return editDistance(a, b, slips) <= slips
}
