/**
 * The child of a row as linkage knows children. The village comes from whoever has placed the row.
 */
import type { Person } from '../linkage/identity-texts.ts'
import type { EppgbmRow, NikState } from './child-rows.ts'

/** What is left at the front of a NIK in these states is what was issued; a dummy or a word is nobody's. */
const SOUND_START: ReadonlySet<NikState> = new Set(['disamarkan', 'dibulatkan', 'bukan-16'])

/** The first digits of a NIK whose end is masked or damaged; null where the whole is known, or nothing is. */
export function nikStartOf({ nikState, raw }: EppgbmRow): string | null {
  if (!SOUND_START.has(nikState)) return null
  return /^\d+/.exec((raw.nik ?? '').replace(/[\s'"=’.-]+/g, ''))?.[0] ?? null
}

export function personOf(row: EppgbmRow, desaKode: string | null): Person {
  const { nik, nama, ibu, tglLahir, jk } = row
  return { nama, ibu, tglLahir, jk, desaKode, nik, nikStart: nikStartOf(row) }
}
