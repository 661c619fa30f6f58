/**
 * Whose the rows of a list are: which child of the register, or which new one. What cannot be told surely becomes a child of its own and a doubt,
 * which a person settles; nothing is ever joined on suspicion. Rules and reasons: docs/decisions/0010-child-identity.md.
 */
import type { ChildMatch, ChildRef, Doubt, IncomingChild, KeyedChild, MatchedChildren, Similar } from './child-match.ts'
import type { DoubtedPair } from './doubt-book.ts'
import { doubtSimilar } from './doubt-similar.ts'
import { gatherPersons, type ListedPerson } from './gather-persons.ts'
import { PersonSettler, type SettledPersons } from './settle-persons.ts'

/** Of the rows of a person one that any order of rows gives: that of the first name. */
function representativeOf(incoming: readonly IncomingChild[]): (person: ListedPerson) => number {
  return ({ rows, nameKeys }) => {
    const first = nameKeys.toSorted()[0] ?? null
    return rows.find((row) => incoming[row]?.nameKey === first) ?? (rows[0] as number)
  }
}

/** Rows that only their group tells join the one child of that group; where it has several, they are one of their own. */
function joinGroups(incoming: readonly IncomingChild[], persons: readonly ListedPerson[], personOf: Int32Array, childOf: Int32Array): void {
  const loose = persons.some(({ standing }) => standing === 'tanpa-kunci')
  if (!loose) return
  const childrenOf = new Map<string | number, Set<number>>()
  for (const [row, { group }] of incoming.entries()) {
    const person = personOf[row] as number
    if (group === null || persons[person]?.standing === 'tanpa-kunci') continue
    childrenOf.set(group, (childrenOf.get(group) ?? new Set()).add(childOf[person] as number))
  }
  for (const [index, { standing, rows }] of persons.entries()) {
    const group = incoming[rows[0] as number]?.group ?? null
    if (standing !== 'tanpa-kunci' || group === null) continue
    const [only, ...more] = childrenOf.get(group) ?? []
    if (only !== undefined && more.length === 0) childOf[index] = only
  }
}

function* newPersons({ childOf }: SettledPersons, registered: number): Generator<number> {
  for (const [person, child] of childOf.entries()) if (child === registered + person) yield person
}

interface Numbering {
  readonly numbers: ReadonlyMap<number, number>
  readonly firstRows: readonly number[]
}

/** New children as they are numbered in the answer: by their first row. */
function numberNew(personOf: Int32Array, childOf: Int32Array, registered: number): Numbering {
  const numbers = new Map<number, number>()
  const firstRows: number[] = []
  for (const [row, person] of personOf.entries()) {
    const child = childOf[person] as number
    if (child < registered || numbers.has(child)) continue
    numbers.set(child, numbers.size)
    firstRows.push(row)
  }
  return { numbers, firstRows }
}

/**
 * `similar` is asked only about new children, beside those of the same village, birth date and sex. A row with neither key nor group is a new child
 * each time it comes: such rows are better not taken into a register.
 */
export function matchChildren(
  register: readonly KeyedChild[],
  incoming: readonly IncomingChild[],
  similar: Similar = () => false,
): MatchedChildren {
  const { persons, personOf } = gatherPersons(incoming)
  const settled = new PersonSettler(register, persons).settle()
  const { childOf, byNik, doubts } = settled
  joinGroups(incoming, persons, personOf, childOf)
  doubtSimilar(register, persons, newPersons(settled, register.length), representativeOf(incoming), similar, doubts)

  const { numbers, firstRows } = numberNew(personOf, childOf, register.length)
  const matches = incoming.map((_, row): ChildMatch => {
    const person = personOf[row] as number
    const child = childOf[person] as number
    if (child < register.length) return { state: 'known', child, by: byNik[person] === 1 ? 'nik' : 'nama' }
    return { state: 'new', child: numbers.get(child) as number }
  })
  return { matches, newChildren: numbers.size, doubts: sayDoubts([...doubts.pairs()], { numbers, firstRows }) }
}

function sayDoubts(pairs: readonly DoubtedPair[], { numbers, firstRows }: Numbering): Doubt[] {
  const refOf = (child: number): ChildRef => {
    const number = numbers.get(child)
    return number === undefined ? { of: 'register', child } : { of: 'new', child: number }
  }
  const doubts = pairs.map(({ low, high, reason }): Doubt => {
    const [child, other] = later(refOf(high), refOf(low))
    return { reason, child, other, incoming: firstRows[child.child] as number }
  })
  return doubts.toSorted((a, b) => (a.child.child === b.child.child ? rank(a.other) - rank(b.other) : a.child.child - b.child.child))
}

/** Children of the register stand before new ones. */
function rank({ of, child }: ChildRef): number {
  return of === 'register' ? child - Number.MAX_SAFE_INTEGER : child
}

/** The later of two new children is the one in doubt. */
function later(a: ChildRef, b: ChildRef): readonly [child: ChildRef, other: ChildRef] {
  return a.of === 'new' && b.of === 'new' && a.child < b.child ? [b, a] : [a, b]
}
