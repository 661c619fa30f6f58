/**
 * Which children bear a key. Nearly every key has one bearer, so one is kept as it is and only several as a list.
 */
const NONE: readonly number[] = []

export class KeyIndex {
  readonly #bearers = new Map<string, number | number[]>()

  add(key: string | null, child: number): void {
    if (key === null) return
    const found = this.#bearers.get(key)
    if (found === undefined) this.#bearers.set(key, child)
    else if (typeof found !== 'number') found.push(child)
    else this.#bearers.set(key, [found, child])
  }

  of(key: string | null): readonly number[] {
    const found = key === null ? undefined : this.#bearers.get(key)
    if (found === undefined) return NONE
    return typeof found === 'number' ? [found] : found
  }

  /** The bearers of every key that has several. */
  *shared(): Generator<readonly number[]> {
    for (const found of this.#bearers.values()) if (typeof found !== 'number') yield found
  }
}
