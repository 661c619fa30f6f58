/**
 * What of a child goes under a keyed blind index, so that a register can look for it without holding its name or NIK in the clear. The keys hold
 * as long as these texts do: whoever changes one makes every key in every register anew (docs/decisions/0010-child-identity.md).
 */
import type { Day } from '../kit/day.ts'
import { foldName } from './fold-name.ts'

export interface Person {
  readonly nama: string | null
  readonly ibu: string | null
  readonly tglLahir: Day | null
  readonly jk: 'L' | 'P' | null
  /** Of the village where the child is listed. */
  readonly desaKode: string | null
  /** Sixteen digits that were read soundly; null = none, masked, damaged, a dummy, or on several children. */
  readonly nik: string | null
  /** The first digits of a NIK whose end is masked or damaged. */
  readonly nikStart?: string | null
}

/** Six digits of area and six of birth and sex: what a NIK shares with every child registered there that was born on that day. */
const START_DIGITS = 12

/** The sixteen digits. */
export function nikText({ nik }: Person): string | null {
  return nik !== null && /^\d{16}$/.test(nik) ? nik : null
}

/** The first twelve digits, also of a NIK that has lost its last. Weak: children born on one day in one kecamatan share them. */
export function nik12Text({ nik, nikStart }: Person): string | null {
  const digits = /^\d+/.exec(nik ?? nikStart ?? '')?.[0] ?? ''
  return digits.length < START_DIGITS ? null : digits.slice(0, START_DIGITS)
}

/**
 * `ADECONTOH|2023-07-15|P|ASIH|76.01.01.2001`; null without name, birth date, sex or village. A mother who is not known is '': such a text
 * equals only another without a mother, so it never joins a child whose mother is known; that pair comes before a person as `mirip`.
 */
export function nameText({ nama, ibu, tglLahir, jk, desaKode }: Person): string | null {
  const folded = foldName(nama ?? '')
  if (folded === '' || tglLahir === null || jk === null || desaKode === null) return null
  return [folded, tglLahir, jk, foldName(ibu ?? ''), desaKode].join('|')
}
