/**
 * Names of many people, compared fast: a name is a set of words, words have numbers, and whether two words are close is kept once it is known.
 * The order of words does not count.
 */
import { editDistance } from '../kit/edit-distance.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import { nameWords } from './name-words.ts'
import { soundOf } from './sound-of.ts'

/** From "differs": one word of several is close; all words of the shorter name are; all of both are; the words are the same. */
export const NAME_LEVELS = ['beda', 'satu-kata', 'sebagian', 'mirip', 'sama'] as const
export const [NAME_DIFFERS, NAME_ONE_WORD, NAME_PART, NAME_CLOSE, NAME_SAME] = [0, 1, 2, 3, 4] as const

/** From here two words by their sound are spellings of one; below, other words. */
const CLOSE_FROM = 0.92
/** In shorter words another letter is another word. */
const SHORTEST_SLIP = 4
/** By which two names may differ in length that are one written together. */
const MOST_LETTERS_MORE = 2
/** Answers kept, a power of two; a newer one takes the place of an older. */
const KEPT = 2 ** 18

/** A name's number; NO_NAME where there is none. */
export const NO_NAME = -1

/** Gives numbers to names and words of all lists that are compared. */
export class NameBook {
  readonly #numbers = new Map<string, number>()
  readonly #words: Int32Array[] = []
  /** The words written together, and in the opposite order. */
  readonly #joined: string[] = []
  readonly #turned: string[] = []
  readonly #wordNumbers = new Map<string, number>()
  readonly #sounds: string[] = []
  readonly #kept = new Float64Array(KEPT).fill(-1)
  readonly #answers = new Uint8Array(KEPT)

  /** Names with the same words have one number. NO_NAME for null, blank texts and placeholders. */
  numberOf(text: string | null): number {
    const words = text === null ? [] : nameWords(text)
    if (words.length === 0) return NO_NAME
    const key = words.join(' ')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#words.length
    this.#numbers.set(key, number)
    this.#words.push(Int32Array.from(words, (word) => this.#wordNumber(word)))
    this.#joined.push(soundOf(words.join('')))
    this.#turned.push(soundOf(words.toReversed().join('')))
    return number
  }

  get size(): number {
    return this.#words.length
  }

  /** The words' sounds. */
  soundsOf(name: number): string[] {
    return Array.from(this.#words[name] ?? [], (word) => this.#sounds[word] as string)
  }

  /** A level of NAME_LEVELS, or −1 where a name is missing; the same from both sides. */
  compare(one: number, other: number): number {
    if (one === NO_NAME || other === NO_NAME) return -1
    if (one === other) return NAME_SAME
    let a = this.#words[one] as Int32Array
    let b = this.#words[other] as Int32Array
    // Words find partners one after the other: one order for both sides.
    if (a.length > b.length || (a.length === b.length && one > other)) [a, b] = [b, a]
    const partners = this.#partners(a, b)
    if (partners === b.length) return NAME_CLOSE
    if (partners === a.length) return NAME_PART
    if (a.length !== b.length && this.#closeTogether(one, other)) return NAME_CLOSE
    return partners > 0 ? NAME_ONE_WORD : NAME_DIFFERS
  }

  #partners(a: Int32Array, b: Int32Array): number {
    let taken = 0
    let found = 0
    for (let i = 0; i < a.length; i += 1) {
      for (let j = 0; j < b.length; j += 1) {
        if ((taken & (1 << j)) !== 0 || !this.#close(a[i] as number, b[j] as number)) continue
        taken |= 1 << j
        found += 1
        break
      }
    }
    return found
  }

  /** Words written together: `ROS MALA` and `ROSMALA`; words are kept sorted, so that two have two orders. */
  #closeTogether(one: number, other: number): boolean {
    const a = this.#joined[one] as string
    const b = this.#joined[other] as string
    if (Math.abs(a.length - b.length) > MOST_LETTERS_MORE) return false
    const best = Math.max(jaroWinkler(a, b), jaroWinkler(a, this.#turned[other] as string), jaroWinkler(this.#turned[one] as string, b))
    return best >= CLOSE_FROM
  }

  #close(a: number, b: number): boolean {
    if (a === b) return true
    const [less, more] = a < b ? [a, b] : [b, a]
    const key = more * (more - 1) * 0.5 + less
    const slot = (Math.imul(less, 0x9e3779b1) ^ Math.imul(more, 0x85ebca6b)) >>> 14
    if (this.#kept[slot] === key) return this.#answers[slot] === 1
    const answer = soundClose(this.#sounds[a] as string, this.#sounds[b] as string)
    this.#kept[slot] = key
    this.#answers[slot] = answer ? 1 : 0
    return answer
  }

  #wordNumber(word: string): number {
    const known = this.#wordNumbers.get(word)
    if (known !== undefined) return known
    const number = this.#sounds.length
    this.#wordNumbers.set(word, number)
    this.#sounds.push(soundOf(word))
    return number
  }
}

/** Alike by Winkler, or one slip in four letters or more: Winkler forgives a slip in a short word only near its end. */
function soundClose(a: string, b: string): boolean {
  return jaroWinkler(a, b) >= CLOSE_FROM || (Math.min(a.length, b.length) >= SHORTEST_SLIP && editDistance(a, b, 1) <= 1)
}
