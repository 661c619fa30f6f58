/**
 * Which pairs are compared at all: those that share a key of at least one rule. Every pair comes once, under the first rule that finds it. A key
 * that too many share (a placeholder, a very common word) is left out and reported: it would cost more than it finds.
 */
import type { Pairs } from './agreement.ts'

/** The keys of the rows of a list under one rule; a row may have none or several. */
export interface KeyColumn {
  /** The keys of row r stand from `starts[r]` to before `starts[r + 1]`. */
  readonly starts: Int32Array
  readonly keys: Int32Array
}

export interface BlockRule {
  readonly key: string
  readonly left: KeyColumn
  readonly right: KeyColumn
  /** A key that makes more pairs than this is left out. */
  readonly most: number
}

export interface LeftOut {
  readonly rule: string
  /** How many keys, and how many pairs they would have made. */
  readonly keys: number
  readonly pairs: number
}

export interface BlockedPairs extends Pairs {
  /** Which rule found the pair, by its place. */
  readonly rule: Uint8Array
  readonly leftOut: readonly LeftOut[]
}

export interface BlockOptions {
  /** Left and right are one list: each pair once, left before right. */
  readonly within?: boolean
  /** Only pairs with a new row on one side at least: 1 = new. */
  readonly fresh?: { readonly left: Uint8Array; readonly right: Uint8Array }
}

/** Numbers for keys, shared by both lists of a rule. */
export class KeyNumbers {
  readonly #numbers = new Map<string | number, number>()

  of(key: string | number): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(key, number)
    return number
  }
}

/** `keysOf` may repeat a key; it counts once. */
export function keyColumn(rows: number, numbers: KeyNumbers, keysOf: (row: number) => readonly (string | number)[]): KeyColumn {
  const starts = new Int32Array(rows + 1)
  const keys: number[] = []
  for (let row = 0; row < rows; row += 1) {
    const first = keys.length
    for (const key of keysOf(row)) {
      const number = numbers.of(key)
      if (!keys.includes(number, first)) keys.push(number)
    }
    starts[row + 1] = keys.length
  }
  return { starts, keys: Int32Array.from(keys) }
}

interface RowsByKey {
  readonly starts: Int32Array
  readonly rows: Int32Array
}

function rowsByKey({ starts, keys }: KeyColumn, count: number): RowsByKey {
  const ends = new Int32Array(count + 1)
  for (const key of keys) ends[key + 1] = (ends[key + 1] as number) + 1
  for (let key = 0; key < count; key += 1) ends[key + 1] = (ends[key + 1] as number) + (ends[key] as number)
  const next = ends.slice()
  const rows = new Int32Array(keys.length)
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      const key = keys[at] as number
      rows[next[key] as number] = row
      next[key] = (next[key] as number) + 1
    }
  }
  return { starts: ends, rows }
}

/** Grows as pairs come. */
class PairBook {
  #left = new Int32Array(1024)
  #right = new Int32Array(1024)
  #rule = new Uint8Array(1024)
  #size = 0

  add(left: number, right: number, rule: number): void {
    if (this.#size === this.#left.length) {
      this.#left = copyInto(new Int32Array(this.#size * 2), this.#left)
      this.#right = copyInto(new Int32Array(this.#size * 2), this.#right)
      this.#rule = copyInto(new Uint8Array(this.#size * 2), this.#rule)
    }
    this.#left[this.#size] = left
    this.#right[this.#size] = right
    this.#rule[this.#size] = rule
    this.#size += 1
  }

  close(leftOut: readonly LeftOut[]): BlockedPairs {
    const size = this.#size
    return { left: this.#left.slice(0, size), right: this.#right.slice(0, size), rule: this.#rule.slice(0, size), leftOut }
  }
}

function copyInto<T extends Int32Array | Uint8Array>(wide: T, narrow: T): T {
  wide.set(narrow)
  return wide
}

/**
 * All pairs that a rule finds, those that came under an earlier rule included; at most about `most` of them, evenly thinned. What a rule was the
 * first to find lacks the surest pairs, and would teach wrongly.
 */
export function pairsOfRule(
  pairs: BlockedPairs,
  rules: readonly BlockRule[],
  place: number,
  most: number,
): { readonly pairs: Pairs /** Of the pairs found, those kept. */; readonly share: number } {
  const rule: OpenRule = { ...(rules[place] as BlockRule), closed: NONE_CLOSED }
  const found: number[] = []
  for (let pair = 0; pair < pairs.left.length; pair += 1) {
    const under = pairs.rule[pair] as number
    if (under === place || (under < place && finds(rule, pairs.left[pair] as number, pairs.right[pair] as number))) found.push(pair)
  }
  const step = Math.max(1, found.length / most)
  const kept =
    step === 1 ? found : Array.from({ length: Math.floor(found.length / step) }, (_, nth) => found[Math.floor(nth * step)] as number)
  const columns = {
    left: Int32Array.from(kept, (pair) => pairs.left[pair] as number),
    right: Int32Array.from(kept, (pair) => pairs.right[pair] as number),
  }
  return { pairs: columns, share: found.length === 0 ? 1 : kept.length / found.length }
}

const NONE_CLOSED = new Uint8Array(0)

interface OpenRule extends BlockRule {
  /** 1 = the key was left out. */
  readonly closed: Uint8Array
}

/** True when the rule has brought this pair under a key that was not left out. */
function finds({ left, right, closed }: OpenRule, i: number, j: number): boolean {
  for (let a = left.starts[i] as number; a < (left.starts[i + 1] as number); a += 1) {
    const key = left.keys[a] as number
    if (closed[key] === 1) continue
    for (let b = right.starts[j] as number; b < (right.starts[j + 1] as number); b += 1) if (right.keys[b] === key) return true
  }
  return false
}

/** True when the pair shares an earlier key of this rule: it has come under that one. */
function sharesBefore(rule: OpenRule, i: number, j: number, key: number): boolean {
  const { left, right, closed } = rule
  if ((left.starts[i + 1] as number) - (left.starts[i] as number) < 2 || (right.starts[j + 1] as number) - (right.starts[j] as number) < 2)
    return false
  for (let a = left.starts[i] as number; a < (left.starts[i + 1] as number); a += 1) {
    const other = left.keys[a] as number
    if (other >= key || closed[other] === 1) continue
    for (let b = right.starts[j] as number; b < (right.starts[j + 1] as number); b += 1) if (right.keys[b] === other) return true
  }
  return false
}

/** All pairs of the rules; the order of rules decides only under which a pair stands. */
export function blockPairs(rules: readonly BlockRule[], { within = false, fresh }: BlockOptions = {}): BlockedPairs {
  const book = new PairBook()
  const leftOut: LeftOut[] = []
  const before: OpenRule[] = []
  for (const [place, rule] of rules.entries()) {
    let count = 0
    for (const key of rule.left.keys) count = Math.max(count, key + 1)
    for (const key of rule.right.keys) count = Math.max(count, key + 1)
    const left = rowsByKey(rule.left, count)
    const right = rowsByKey(rule.right, count)
    const open: OpenRule = { ...rule, closed: new Uint8Array(count) }
    const sizeOf = (key: number) =>
      ((left.starts[key + 1] as number) - (left.starts[key] as number)) *
      ((right.starts[key + 1] as number) - (right.starts[key] as number))
    let keysOut = 0
    let pairsOut = 0
    for (let key = 0; key < count; key += 1) {
      if (sizeOf(key) <= rule.most) continue
      open.closed[key] = 1
      keysOut += 1
      pairsOut += sizeOf(key)
    }
    if (keysOut > 0) leftOut.push({ rule: rule.key, keys: keysOut, pairs: pairsOut })
    for (let key = 0; key < count; key += 1) {
      if (open.closed[key] === 1) continue
      for (let a = left.starts[key] as number; a < (left.starts[key + 1] as number); a += 1) {
        const i = left.rows[a] as number
        for (let b = right.starts[key] as number; b < (right.starts[key + 1] as number); b += 1) {
          const j = right.rows[b] as number
          if (within && i >= j) continue
          if (fresh !== undefined && fresh.left[i] !== 1 && fresh.right[j] !== 1) continue
          if (sharesBefore(open, i, j, key) || before.some((earlier) => finds(earlier, i, j))) continue
          book.add(i, j, place)
        }
      }
    }
    before.push(open)
  }
  return book.close(leftOut)
}
