/**
 * Could two names mean one office? Only ever a proposal: DP3APPKB and DP3A-PPKB may be two spellings, an old and a new name, or two offices, and
 * a person decides (FEATURES ORG-1). Nothing here merges.
 */
import { editDistance } from '../kit/edit-distance.ts'
import { isActive, nameOn, type Office, type OfficeName } from './office.ts'

/** - `sama-huruf`: the same letters, set or abbreviated otherwise; - `mirip`: near in spelling, or nearly the same words. */
export type Likeness = 'sama-huruf' | 'mirip'

/** Words that every second office bears; they tell nothing apart. */
const COMMON = new Set(
  'DINAS BADAN KANTOR UPT UPTD DAN DAERAH KABUPATEN KOTA PEMERINTAH PUSKESMAS POSYANDU BAGIAN SEKRETARIAT RUMAH SAKIT UMUM PUSAT'.split(
    ' ',
  ),
)
/** Share of words in common from which two names look alike; house choice, not from a source. */
const ALIKE_WORDS = 0.6
const [ONE_EDIT, TWO_EDITS] = [5, 10]

/** As it stands, but for letter case and spaces: equal texts are one name. */
export function plainName(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toUpperCase()
}

/** Letters and digits only, upper case. */
export function lettersOf(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

function wordsOf(text: string): string[] {
  const expanded = text
    .toUpperCase()
    .replace(/\bKB\b/g, 'KELUARGA BERENCANA')
    .replace(/\bPP\b/g, 'PEMBERDAYAAN PEREMPUAN')
  return expanded.split(/[^A-Z0-9]+/).filter((word) => word !== '' && !COMMON.has(word))
}

/** Numbers in a name, Roman ones too. */
const numbersOf = (text: string): string => (text.toUpperCase().match(/\d+|\b[IVX]{1,4}\b/g) ?? []).join(' ')

function isNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const limit = shorter < ONE_EDIT ? 0 : shorter < TWO_EDITS ? 1 : 2
  return limit > 0 && editDistance(a, b, limit) <= limit
}

function sharesWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false
  const [one, other] = [new Set(a), new Set(b)]
  const common = [...one].filter((word) => other.has(word)).length
  return common / new Set([...a, ...b]).size >= ALIKE_WORDS
}

function alikeTexts(a: string, b: string): Likeness | null {
  if (lettersOf(a) === lettersOf(b)) return 'sama-huruf'
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)]
  const [keyA, keyB] = [wordsA.join(''), wordsB.join('')]
  // Puskesmas Sarudu I is never a misspelt Puskesmas Sarudu II.
  if (numbersOf(a) !== numbersOf(b)) return null
  if (keyA !== '' && (keyA === keyB || isNear(keyA, keyB))) return 'mirip'
  return sharesWords(wordsA, wordsB) ? 'mirip' : null
}

type Named = Pick<OfficeName, 'nama' | 'singkatan'>

/** How two names are alike, full name and short name each with each; null = not. */
export function likeness(a: Named, b: Named): Likeness | null {
  const texts = ({ nama, singkatan }: Named): string[] => (singkatan === null ? [nama] : [nama, singkatan])
  let found: Likeness | null = null
  for (const one of texts(a)) {
    for (const other of texts(b)) {
      const alike = alikeTexts(one, other)
      if (alike === 'sama-huruf') return alike
      found ??= alike
    }
  }
  return found
}

/** Two offices in two places are two offices, whatever they are called: every second village has a Posyandu Melati. */
export function mayBeOnePlace(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b
}

export interface Candidate {
  readonly office: Office
  readonly likeness: Likeness
}

/** Offices that a new name might mean, the likest first; those that have ended too, since it may be one of them come back. */
export function likeOffices(name: Named, wilayah: string | null, offices: readonly Office[]): Candidate[] {
  const found = offices.flatMap((office): Candidate[] => {
    if (!mayBeOnePlace(wilayah, office.wilayah)) return []
    const alike = office.names.map((one) => likeness(name, one)).filter((one) => one !== null)
    const best = alike.includes('sama-huruf') ? 'sama-huruf' : alike[0]
    return best === undefined ? [] : [{ office, likeness: best }]
  })
  return found.toSorted((a, b) => Number(b.likeness === 'sama-huruf') - Number(a.likeness === 'sama-huruf'))
}

export interface Pair {
  readonly one: string
  readonly other: string
  readonly likeness: Likeness
}

/** Two ids as one text, whichever comes first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/**
 * Pairs of active offices of one kind whose current names look alike. `told`: keys of pairs that a person has called different.
 */
export function likePairs(offices: readonly Office[], told: ReadonlySet<string>, day: string): Pair[] {
  const active = offices.filter((office) => isActive(office, day))
  return active.flatMap((one, at) =>
    active.slice(at + 1).flatMap((other): Pair[] => {
      if (one.kind !== other.kind || !mayBeOnePlace(one.wilayah, other.wilayah) || told.has(pairKey(one.id, other.id))) return []
      const alike = likeness(nameOn(one, day), nameOn(other, day))
      return alike === null ? [] : [{ one: one.id, other: other.id, likeness: alike }]
    }),
  )
}
