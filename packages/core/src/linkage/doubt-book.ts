/**
 * The pairs of children that a person has to look at, each once and for its gravest reason. Children go here by one number: those of the register
 * first, then the persons of the list.
 */
import { DOUBT_REASONS, type DoubtReason } from './child-match.ts'

export interface DoubtedPair {
  readonly low: number
  readonly high: number
  readonly reason: DoubtReason
}

/** One NIK on a thousand children is one mistake: each is shown beside this many of them. */
export const MOST_OTHERS = 10

const PAIR_SPAN = 2 ** 26

export class DoubtBook {
  readonly #pairs = new Map<number, DoubtedPair>()

  /** A child beside itself is no doubt. */
  add(a: number, b: number, reason: DoubtReason): void {
    if (a === b) return
    const [low, high] = a < b ? [a, b] : [b, a]
    const key = low * PAIR_SPAN + high
    const before = this.#pairs.get(key)
    if (before === undefined || DOUBT_REASONS.indexOf(reason) < DOUBT_REASONS.indexOf(before.reason))
      this.#pairs.set(key, { low, high, reason })
  }

  has(a: number, b: number): boolean {
    return this.#pairs.has(Math.min(a, b) * PAIR_SPAN + Math.max(a, b))
  }

  pairs(): Iterable<DoubtedPair> {
    return this.#pairs.values()
  }
}
