/**
 * Which two letters, after g, lead to which page: the first two of its Indonesian name, so that nobody has to learn a table; where two names begin alike, one
 * takes its next letter. No page has a letter of its own, so that there is room for any number of them.
 */
import { isPlace, type Place } from './places.ts'

/** Goes where every role may go. */
export const HOME_KEYS = 'be'
export const ACCOUNT_KEYS = 'ak'

export const GO_KEYS: ReadonlyMap<string, string> = new Map([
  ['ri', 'ringkasan'],
  ['si', 'situasi'],
  ['ag', 'angka'],
  ['pt', 'peta'],
  ['pn', 'penyebab'],
  ['ks', 'kesenjangan'],
  ['lo', 'lokus'],
  ['lt', 'lokus-tahun'],
  ['re', 'rencana'],
  ['pm', 'pemetaan-program'],
  ['ac', 'acuan-rencana'],
  ['rb', 'rembuk'],
  ['rt', 'rantai'],
  ['ua', 'uang'],
  ['ar', 'anggaran'],
  ['km', 'komitmen'],
  ['pk', 'paket-desa'],
  ['al', 'analisis'],
  ['dk', 'dokumen-analisis'],
  ['br', 'berkas'],
  ['ca', 'cakupan'],
  ['te', 'temuan'],
  ['in', 'indikator'],
  ['sk', 'skor'],
  ['la', 'layanan-hpk'],
  ['wi', 'wilayah'],
  ['ve', 'verval'],
  ['ke', 'keluarga'],
  ['an', 'anak'],
  ['ta', 'tautan'],
  ['mu', 'mutu'],
  ['do', 'dokumen'],
  ['le', 'lembaga'],
  ['tp', 'tpps'],
  ['pe', 'pengampu'],
  ['ka', 'kalender'],
  ['rl', 'realisasi'],
  ['tu', 'tugas'],
  ['ra', 'rapat'],
  ['or', 'orang'],
  ['da', 'darurat'],
  ['je', 'jejak'],
])

const SEQUENCES = [...GO_KEYS.keys(), HOME_KEYS, ACCOUNT_KEYS]

export function placeOfKeys(letters: string): Place | undefined {
  const place = GO_KEYS.get(letters)
  return isPlace(place) ? place : undefined
}

/** What was typed since g, null before it; `go` once it leads somewhere. */
export interface Sequence {
  readonly typed: string | null
  readonly go: string | null
}

const NOTHING: Sequence = { typed: null, go: null }

/** `typed`: so far, null = no g was pressed. A letter that leads nowhere ends the sequence, g begins it anew. */
export function followKey(typed: string | null, key: string): Sequence {
  const letters = typed === null ? null : typed + key.toLowerCase()
  if (letters !== null && SEQUENCES.includes(letters)) return { typed: null, go: letters }
  if (letters !== null && SEQUENCES.some((sequence) => sequence.startsWith(letters))) return { typed: letters, go: null }
  return key === 'g' ? { typed: '', go: null } : NOTHING
}
