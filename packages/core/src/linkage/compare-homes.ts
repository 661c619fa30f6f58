/**
 * Where in a village two rows say that they live: the neighbourhood (RT, RW) and the words of the address. Lists leave out one or the other, number RT anew in
 * each RW or through the whole village, and many write the village's own name for an address: a word that most of a village writes says nothing.
 */
import { UNKNOWN } from './agreement.ts'
import { soundOf } from './sound-of.ts'

/** As a list writes it; null = not written. */
export interface Home {
  readonly alamat: string | null
  readonly rt: string | null
  readonly rw: string | null
}

/** From "differs": one RW, or a word of the address; all words of the shorter address; one RT. */
export const HOME_LEVELS = ['beda', 'sebagian', 'alamat', 'rt'] as const
const [DIFFERS, PART, ADDRESS, NEIGHBOURHOOD] = [0, 1, 2, 3] as const

/** What an address is called, not where it is: from memory, unverified. */
const PLAIN_WORDS = new Set(
  'DUSUN DSN DUS DS DESA KAMPUNG KAMP KP KPG LINGKUNGAN LINGK LING LK JORONG NAGARI BANJAR JALAN JLN JL GANG GG LORONG LRG BLOK RT RW RTRW NO NOMOR NMR KEL KELURAHAN KEC KECAMATAN KAB'.split(
    ' ',
  ),
)
const SHORTEST_WORD = 3
/** A word that more than this share of the rows of a village writes is no address within it. */
const COMMON = 0.5
/** Of fewer rows nothing is common. */
const FEWEST_ROWS = 8

export interface Homes {
  /** 0 = not known. */
  readonly rt: Int32Array
  readonly rw: Int32Array
  /** Sounds of the words that tell; empty = none. */
  readonly words: readonly ReadonlySet<string>[]
}

/** `07`, `7` and `RT 007` are 7; 0 for what is not written or is nothing. */
function numberIn(written: string | null | undefined): number {
  return Number(/[1-9]\d{0,3}/.exec(written ?? '')?.[0] ?? 0)
}

function wordsOf(address: string | null | undefined): ReadonlySet<string> {
  const words = (address ?? '').toUpperCase().match(/\p{L}[\p{L}']*/gu) ?? []
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD && !PLAIN_WORDS.has(word)).map(soundOf))
}

function withoutCommon(words: readonly ReadonlySet<string>[], villages: readonly (string | null)[]): ReadonlySet<string>[] {
  const counts = new Map<string, number>()
  const rows = new Map<string, number>()
  words.forEach((each, row) => {
    if (each.size === 0) return
    const village = villages[row] ?? ''
    rows.set(village, (rows.get(village) ?? 0) + 1)
    for (const word of each) counts.set(`${village} ${word}`, (counts.get(`${village} ${word}`) ?? 0) + 1)
  })
  return words.map((each, row) => {
    const village = villages[row] ?? ''
    const all = rows.get(village) ?? 0
    if (all < FEWEST_ROWS) return each
    return new Set([...each].filter((word) => (counts.get(`${village} ${word}`) ?? 0) <= COMMON * all))
  })
}

/** `villages`: of the same rows; what is common is counted in each of them. */
export function homeColumns(homes: readonly (Home | null | undefined)[], villages: readonly (string | null)[]): Homes {
  return {
    rt: Int32Array.from(homes, (home) => numberIn(home?.rt)),
    rw: Int32Array.from(homes, (home) => numberIn(home?.rw)),
    words: withoutCommon(
      homes.map((home) => wordsOf(home?.alamat)),
      villages,
    ),
  }
}

/** null = one of them has none that tells. */
function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): 'none' | 'some' | 'all' | null {
  if (one.size === 0 || other.size === 0) return null
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  const shared = [...few].filter((word) => many.has(word)).length
  return shared === 0 ? 'none' : shared === few.size ? 'all' : 'some'
}

/** A level of HOME_LEVELS, of two rows of one village; UNKNOWN where nothing is written on both sides. */
export function compareHomes(left: Homes, i: number, right: Homes, j: number): number {
  const [rt, rw] = [left.rt[i] as number, left.rw[i] as number]
  const [otherRt, otherRw] = [right.rt[j] as number, right.rw[j] as number]
  const knowRt = rt > 0 && otherRt > 0
  const knowRw = rw > 0 && otherRw > 0
  const words = sharedWords(left.words[i] as ReadonlySet<string>, right.words[j] as ReadonlySet<string>)
  if (knowRt && rt === otherRt && (rw === otherRw || (!knowRw && words === 'all'))) return NEIGHBOURHOOD
  if (words === 'all') return ADDRESS
  // One RT without its RW on one side may be another of that number.
  if (words === 'some' || (knowRw ? rw === otherRw : knowRt && rt === otherRt)) return PART
  return knowRt || knowRw || words === 'none' ? DIFFERS : UNKNOWN
}
