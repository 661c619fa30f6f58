/**
 * What is reckoned of many things again and again, each reckoned anew only when something that it rests on is not the very same as the last time.
 */
interface Known<Value> {
  readonly restsOn: readonly unknown[]
  readonly value: Value
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at])

export class Recall<Value> {
  #before = new Map<string, Known<Value>>()
  #now = new Map<string, Known<Value>>()

  /** What is not asked for between two of these is forgotten. */
  begin(): void {
    this.#before = this.#now
    this.#now = new Map()
  }

  of(id: string, restsOn: readonly unknown[], reckon: () => Value): Value {
    const before = this.#before.get(id)
    const known = before !== undefined && isSame(before.restsOn, restsOn) ? before : { restsOn, value: reckon() }
    this.#now.set(id, known)
    return known.value
  }
}
