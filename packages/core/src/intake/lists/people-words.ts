/**
 * How lists of persons say how somebody belongs to a family (SHDK, as SIAK words it) and which group of Elsimil they are of *(memory, unverified)*.
 */
import type { PeopleGroup, PeopleRole } from '../../sasaran/family-people.ts'

const ROLES: readonly (readonly [PeopleRole, RegExp])[] = [
  ['kepala', /^(?:(?:KEPALA|KEP|KPL) (?:KELUARGA|KEL|KLG|KK)|KK|KEPALA)$/],
  ['istri', /^(?:ISTRI|ISTERI)$/],
  ['anak', /^ANAK(?: (?:KANDUNG|TIRI|ANGKAT|KE \d+))?$/],
  [
    'lain',
    /^(?:SUAMI|MENANTU|CUCU|ORANG ?TUA|ORTU|MERTUA|(?:FAMILI|FAMILY|KELUARGA|ANGGOTA KELUARGA) LAIN(?:NYA)?|FAMILI|PEMBANTU|LAIN ?LAIN|LAINNYA|KEPONAKAN|KAKEK|NENEK|SAUDARA|KAKAK|ADIK)$/,
  ],
]

const GROUPS: readonly (readonly [PeopleGroup, RegExp])[] = [
  ['catin', /\bCATIN\b|\bCALON (?:PENGANTIN|PENGANTEN)\b/],
  ['bumil', /\bBUMIL\b|\bHAMIL\b/],
  ['pascasalin', /\bPASCA ?(?:PER)?SALIN(?:AN)?\b|\bPASCA MELAHIRKAN\b|\bNIFAS\b|\bBUFAS\b/],
  ['baduta', /\bBADUTA\b|\b(?:BAYI|ANAK) DI ?BAWAH (?:DUA|2) TAHUN\b|\bANAK 0 23 (?:BULAN|BLN)\b/],
]

const wordsOf = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()

/** `KEPALA KELUARGA`, `Isteri`, `ANAK KANDUNG`, `FAMILI LAIN`; null for whatever else, also for a number whose list of codes is not known. */
export function roleOfWords(text: string): PeopleRole | null {
  const words = wordsOf(text)
  return ROLES.find(([, form]) => form.test(words))?.[0] ?? null
}

/** null where none is said, or more than one. */
export function groupOfWords(text: string): PeopleGroup | null {
  const words = wordsOf(text)
  const [only, second] = GROUPS.filter(([, form]) => form.test(words))
  return only === undefined || second !== undefined ? null : only[0]
}
