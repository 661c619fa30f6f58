/** Which letter, after g, leads to which page; each is the first of the page's Indonesian name that was free (`h` of hubungan, `z`, `q` and `x` where every letter was taken). */
import { isPlace, type Place } from './places.ts'

export const GO_KEYS: ReadonlyMap<string, string> = new Map([
  ['s', 'situasi'],
  ['l', 'lokus'],
  ['x', 'lokus-tahun'],
  ['f', 'berkas'],
  ['c', 'cakupan'],
  ['z', 'temuan'],
  ['n', 'indikator'],
  ['q', 'skor'],
  ['y', 'layanan-hpk'],
  ['w', 'wilayah'],
  ['v', 'verval'],
  ['g', 'keluarga'],
  ['a', 'anak'],
  ['h', 'tautan'],
  ['m', 'mutu'],
  ['d', 'dokumen'],
  ['i', 'lembaga'],
  ['p', 'tpps'],
  ['u', 'pengampu'],
  ['t', 'tugas'],
  ['r', 'rapat'],
  ['o', 'orang'],
  ['e', 'darurat'],
  ['j', 'jejak'],
])

/** `g` and one of these goes where every role may go. */
export const HOME_KEY = 'b'
export const ACCOUNT_KEY = 'k'

export function placeOfKey(key: string): Place | undefined {
  const place = GO_KEYS.get(key)
  return isPlace(place) ? place : undefined
}
