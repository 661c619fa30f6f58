/**
 * The child of a row as linkage knows children. The village comes from whoever has placed the row.
 */
import type { Person } from '../linkage/identity-texts.ts'
import type { EppgbmRow, NikState } from './child-rows.ts'

/** What is left at the front of a NIK in these states is what was issued; a dummy or a word is nobody's. */
const SOUND_START: ReadonlySet<NikState> = new Set(['disamarkan', 'dibulatkan', 'bukan-16'])

export function personOf(row: EppgbmRow, desaKode: string | null): Person {
  const { nik, nikState, nama, ibu, tglLahir, jk } = row
  const start = SOUND_START.has(nikState) ? /^\d+/.exec((row.raw.nik ?? '').replace(/[\s'"=’.-]+/g, '')) : null
  return { nama, ibu, tglLahir, jk, desaKode, nik, nikStart: start?.[0] ?? null }
}
