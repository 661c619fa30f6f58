/** What follows from objects that never change is reckoned once and forgotten with them: of an activity as it is kept (kept-parts.ts), and the rules that judge it. */
class Known<Value> {
  readonly #of = new WeakMap<object, Known<Value>>()
  readonly values = new Map<string, Value>()

  with(object: object): Known<Value> {
    const known = this.#of.get(object) ?? new Known<Value>()
    this.#of.set(object, known)
    return known
  }
}

export class OnceFor<Value> {
  readonly #known = new Known<Value>()

  /** `key`: what of them, where there are several. */
  of(objects: readonly object[], key: string, reckon: () => Value): Value {
    const { values } = objects.reduce((known: Known<Value>, object) => known.with(object), this.#known)
    const value = values.get(key) ?? reckon()
    values.set(key, value)
    return value
  }
}
