/**
 * Whose each row of a list of families is: the same card (KK), else the same NIK of the head, else of the wife, else the same name in the same
 * neighbourhood where that is one family on either side. What cannot be told is a new family, and counted: two families in one are worse than one twice,
 * since a village finds the double one.
 */

/** Keyed digests; null = there was nothing to make them of. */
export interface FamilyKeys {
  readonly kk: string | null
  readonly head: string | null
  readonly wife: string | null
  readonly name: string | null
}

/** One spelling of a family of the register; a family may have several. */
export interface KnownFamily extends FamilyKeys {
  readonly family: string
}

export interface MatchedFamilies {
  /** For each row the family of the register, or the number (from 0) of a new one; rows of one new family share it. */
  readonly rows: readonly (string | number)[]
  readonly fresh: number
  /** Rows taken as new families though a family of that name lives there. */
  readonly doubtful: number
}

const NUMBERS = ['kk', 'head', 'wife'] as const
type NumberKind = (typeof NUMBERS)[number]

/** A head's or wife's NIK that stands under several cards of one list is nobody's. */
function sharedNiks(rows: readonly FamilyKeys[], kind: 'head' | 'wife'): ReadonlySet<string> {
  const cards = new Map<string, string>()
  const shared = new Set<string>()
  for (const row of rows) {
    const nik = row[kind]
    if (nik === null || row.kk === null) continue
    const before = cards.get(nik)
    if (before !== undefined && before !== row.kk) shared.add(nik)
    cards.set(nik, row.kk)
  }
  return shared
}

/** Families by key: of each kind the first that had it. */
class Book {
  readonly #of: Readonly<Record<NumberKind, Map<string, string | number>>> = { kk: new Map(), head: new Map(), wife: new Map() }

  find(keys: FamilyKeys, usable: (kind: NumberKind, key: string) => boolean): string | number | undefined {
    for (const kind of NUMBERS) {
      const key = keys[kind]
      const found = key !== null && usable(kind, key) ? this.#of[kind].get(key) : undefined
      if (found !== undefined) return found
    }
    return undefined
  }

  enter(keys: FamilyKeys, family: string | number, usable: (kind: NumberKind, key: string) => boolean): void {
    for (const kind of NUMBERS) {
      const key = keys[kind]
      if (key !== null && usable(kind, key) && !this.#of[kind].has(key)) this.#of[kind].set(key, family)
    }
  }
}

/** `known`: every spelling in the register. In the order of the rows. */
export function matchFamilies(known: readonly KnownFamily[], rows: readonly FamilyKeys[]): MatchedFamilies {
  const shared = { head: sharedNiks(rows, 'head'), wife: sharedNiks(rows, 'wife') }
  const usable = (kind: NumberKind, key: string): boolean => kind === 'kk' || !shared[kind].has(key)
  const book = new Book()
  const named = new Map<string, Set<string>>()
  const heads = new Map<string, string>()
  for (const each of known) {
    book.enter(each, each.family, () => true)
    if (each.name !== null) named.set(each.name, (named.get(each.name) ?? new Set()).add(each.family))
    if (each.head !== null) heads.set(each.family, each.head)
  }
  const timesNamed = new Map<string, number>()
  for (const { name } of rows) if (name !== null) timesNamed.set(name, (timesNamed.get(name) ?? 0) + 1)

  let [fresh, doubtful] = [0, 0]
  const byName = (row: FamilyKeys): string | undefined => {
    const there = row.name === null ? undefined : named.get(row.name)
    if (row.name === null || there === undefined) return undefined
    const [only] = there
    const isOne = there.size === 1 && timesNamed.get(row.name) === 1
    // Two heads whose numbers are both known and differ are two people of one name.
    const differs = only !== undefined && row.head !== null && heads.has(only) && heads.get(only) !== row.head
    if (isOne && only !== undefined && !differs) return only
    doubtful += 1
    return undefined
  }
  const matched = rows.map((row) => {
    const family = book.find(row, usable) ?? byName(row) ?? fresh++
    book.enter(row, family, usable)
    return family
  })
  return { rows: matched, fresh, doubtful }
}
