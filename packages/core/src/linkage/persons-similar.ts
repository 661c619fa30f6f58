/**
 * Whether two children of one village, birth date and sex are alike enough in name for a person to look at both: two spellings of one child, or
 * twins. Nothing is joined by it. Short forms and honorifics are from memory,
 * unverified (docs/decisions/0010-child-identity.md).
 */
import { editDistance } from '../kit/edit-distance.ts'
import { foldName } from './fold-name.ts'

export interface NamedPerson {
  readonly nama: string | null
  readonly ibu: string | null
}

const ONE_SPELLING: Readonly<Record<string, string>> = {
  M: 'MUHAMMAD',
  MUH: 'MUHAMMAD',
  MOH: 'MUHAMMAD',
  MHD: 'MUHAMMAD',
  MOHD: 'MUHAMMAD',
  MOCH: 'MUHAMMAD',
  MUHAMAD: 'MUHAMMAD',
  MOHAMAD: 'MUHAMMAD',
  MOHAMMAD: 'MUHAMMAD',
  MUCHAMAD: 'MUHAMMAD',
  ST: 'SITI',
  STI: 'SITI',
  ABD: 'ABDUL',
}
const HONORIFICS = new Set(['H', 'HJ', 'BIN', 'BINTI', 'NY', 'NYONYA', 'AN', 'ALM'])
/** A newborn without a name: `BY NY SITI`, `Bayi Ny. Siti`. */
const UNNAMED = /^\s*(?:by|bayi)\b/i

/** A slip in a name of four letters, two from eight on; in three letters a slip is another name. */
const slipsAllowed = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2)

function wordsOf(name: string): string[] {
  const words = name
    .split(/[\s.,]+/)
    .map(foldName)
    .filter((word) => word !== '' && !HONORIFICS.has(word))
  return words.map((word) => ONE_SPELLING[word] ?? word)
}

const alike = (a: string, b: string): boolean => {
  const slips = slipsAllowed(Math.min(a.length, b.length))
  return editDistance(a, b, slips) <= slips
}

/** Spelled nearly alike, the same words in another order, or one name holding all words of the other. */
export function namesSimilar(a: string, b: string): boolean {
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)]
  const [some, more] = ofA.length <= ofB.length ? [ofA, ofB] : [ofB, ofA]
  if (some.length === 0) return false
  return (
    alike(some.join(''), more.join('')) ||
    alike(some.toSorted().join(''), more.toSorted().join('')) ||
    some.every((word) => more.includes(word))
  )
}

/** Similar names, and mothers that do not speak against it. A newborn without a name is told by its mother alone. */
export function personsSimilar(a: NamedPerson, b: NamedPerson): boolean {
  const mothers = a.ibu === null || b.ibu === null ? null : namesSimilar(a.ibu, b.ibu)
  if (mothers === false || a.nama === null || b.nama === null) return false
  if (UNNAMED.test(a.nama) || UNNAMED.test(b.nama)) return mothers === true
  return namesSimilar(a.nama, b.nama)
}
