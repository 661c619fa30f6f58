/** Which letter, after g, leads to which page; each is the first of the page's Indonesian name that was free. */
import type { Place } from './places.ts'

export const GO_KEYS = {
  s: 'situasi',
  l: 'lokus',
  f: 'berkas',
  w: 'wilayah',
  a: 'anak',
  m: 'mutu',
  d: 'dokumen',
  i: 'lembaga',
  p: 'tpps',
  u: 'pengampu',
  t: 'tugas',
  r: 'rapat',
  o: 'orang',
  j: 'jejak',
} as const satisfies Readonly<Record<string, Place>>

/** `g` and one of these goes where every role may go. */
export const HOME_KEY = 'b'
export const ACCOUNT_KEY = 'k'

export function placeOfKey(key: string): Place | undefined {
  return Object.hasOwn(GO_KEYS, key) ? GO_KEYS[key as keyof typeof GO_KEYS] : undefined
}
