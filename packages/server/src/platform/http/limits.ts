/**
 * Counts how often each account, or each address of those who are not signed in, does what is limited (core/accounts/limits.ts). What is about names is
 * counted in the database; attendance and stretches of files, which come by the thousand, in memory: after a restart those are full.
 */
import { refill, secondsUntilNext } from '@konvergen/core/accounts/budget.ts'
import { LIMITS, type LimitKind, type LimitRules, TOLD_LIMITS, windowOf } from '@konvergen/core/accounts/limits.ts'
import type { Db } from '../database/connect.ts'
import { takeFromBucket } from '../database/limit-buckets.ts'

/** Beyond it those that are full again are forgotten, then the oldest: many addresses must not fill the memory. */
const MOST = 20_000

interface Bucket {
  tries: number
  at: number
  /** When it was last told that it is empty. */
  toldAt: number
}

export interface Taken {
  /** Seconds to wait; 0 = one was taken. */
  readonly wait: number
  /** True once in a window: of this somebody is told. */
  readonly isNews: boolean
}

export class Limits {
  readonly #rules: LimitRules
  readonly #buckets = new Map<string, Bucket>()

  constructor(rules: LimitRules = LIMITS) {
    this.#rules = rules
  }

  /** Of an account; what is about names is kept across a restart. */
  async takeFor(db: Db, kind: LimitKind, accountId: string, now: Date): Promise<Taken> {
    const rule = this.#rules[kind]
    if (!TOLD_LIMITS.has(kind)) return this.take(kind, accountId, now)
    return takeFromBucket(db, { kind, accountId, rule, window: windowOf(rule) }, now)
  }

  /** `who`: id of an account or an address. */
  take(kind: LimitKind, who: string, now: Date): Taken {
    const rule = this.#rules[kind]
    const key = `${kind}|${who}`
    const at = now.getTime()
    const there = this.#buckets.get(key)
    const tries = there === undefined ? rule.most : refill(there.tries, (at - there.at) / 1000, rule)
    const toldAt = there?.toldAt ?? Number.NEGATIVE_INFINITY
    if (there === undefined) this.#makeRoom(at)
    if (tries >= 1) {
      this.#buckets.set(key, { tries: tries - 1, at, toldAt })
      return { wait: 0, isNews: false }
    }
    const isNews = at - toldAt >= windowOf(rule) * 1000
    this.#buckets.set(key, { tries, at, toldAt: isNews ? at : toldAt })
    return { wait: Math.max(1, secondsUntilNext(tries, rule)), isNews }
  }

  #makeRoom(at: number): void {
    if (this.#buckets.size < MOST) return
    for (const [key, bucket] of this.#buckets) {
      const rule = this.#rules[key.slice(0, key.indexOf('|')) as LimitKind]
      if (refill(bucket.tries, (at - bucket.at) / 1000, rule) >= rule.most) this.#buckets.delete(key)
    }
    for (const key of this.#buckets.keys()) {
      if (this.#buckets.size < MOST) return
      this.#buckets.delete(key)
    }
  }
}
