/**
 * What was reckoned once and holds until its key changes: the last few answers, the one not asked for longest goes first. Only for what follows from the key
 * alone, whoever asks: a key names the district and the state of its data.
 */
let openings = 0

/** A program that opens its databases has reckoned nothing of them: what is kept may be of others. */
export function forgetKept(): void {
  openings += 1
}

export class Memo<Value> {
  readonly #most: number
  readonly #kept = new Map<string, Value>()
  #opening = openings

  constructor(most: number) {
    this.#most = most
  }

  get(key: string): Value | undefined {
    this.#forgetOthers()
    const value = this.#kept.get(key)
    if (value === undefined) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, value)
    return value
  }

  keep(key: string, value: Value): void {
    this.#forgetOthers()
    this.#kept.delete(key)
    this.#kept.set(key, value)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest)
  }
  #forgetOthers(): void {
    if (this.#opening === openings) return
    this.#opening = openings
    this.#kept.clear()
  }
}
