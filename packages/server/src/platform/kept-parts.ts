/**
 * Something large in its parts, each kept under the version of what it rests on: after a change only the parts that changed are made anew, and those that did not are the same objects as
 * before, so that whatever is reckoned of them can be kept with them. Versions are read in the same moment as the parts.
 */
import { Memo } from './memo.ts'

/** A word, or several things that must all be the very same. */
export type Version = string | readonly unknown[]

export function isSameVersion(one: Version, other: Version | undefined): boolean {
  if (typeof one === 'string' || typeof other === 'string' || other === undefined) return one === other
  return one.length === other.length && one.every((each, at) => each === other[at])
}

interface Part<Value> {
  readonly version: Version
  /** undefined = there is nothing to show of it. */
  readonly value: Value | undefined
}

/** `ids` undefined: of all parts there are. */
export type MakeParts<Value> = (ids: readonly string[] | undefined) => Promise<ReadonlyMap<string, Value>>

/** When more than this share is new, all of it is read at once. */
const FEW = 0.25

export class KeptParts<Value> {
  readonly #memo: Memo<ReadonlyMap<string, Part<Value>>>

  /** `most`: of how many districts and years. */
  constructor(most: number) {
    this.#memo = new Memo(most)
  }

  /** By id, in the order of `versions`: the version of each part there is. */
  async of(key: string, versions: ReadonlyMap<string, Version>, make: MakeParts<Value>): Promise<ReadonlyMap<string, Value>> {
    const before = this.#memo.get(key) ?? new Map<string, Part<Value>>()
    const fresh = [...versions].flatMap(([id, version]) => (isSameVersion(version, before.get(id)?.version) ? [] : [id]))
    const made = fresh.length === 0 ? new Map<string, Value>() : await make(fresh.length > versions.size * FEW ? undefined : fresh)
    const isFresh = new Set(fresh)
    const parts = new Map<string, Part<Value>>()
    const values = new Map<string, Value>()
    for (const [id, version] of versions) {
      const value = isFresh.has(id) ? made.get(id) : before.get(id)?.value
      parts.set(id, { version, value })
      if (value !== undefined) values.set(id, value)
    }
    this.#memo.keep(key, parts)
    return values
  }
}
