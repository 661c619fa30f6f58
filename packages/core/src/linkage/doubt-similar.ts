/**
 * New children that may be an older one written differently: children of the same village, birth date and sex, with similar names or one beginning
 * of the NIK. These are few, so only their names need be looked at.
 */
import type { KeyedChild, NamedChild, Similar } from './child-match.ts'
import type { DoubtBook } from './doubt-book.ts'
import type { ListedPerson } from './gather-persons.ts'

/** Born on one day in one village: more than these are not births but a date that somebody put in for want of one. */
const MOST_ON_ONE_DAY = 100

interface Candidate extends Pick<KeyedChild, 'nikKey' | 'nik12Key'> {
  readonly child: number
  readonly named: NamedChild
}

const dayKey = (desaKode: string, birth: string | number, sex: string): string => `${desaKode} ${birth} ${sex}`

interface Day {
  readonly fresh: Candidate[]
  readonly registered: Candidate[]
}

/** `fresh`: persons that are new children of their own. */
export function doubtSimilar(
  register: readonly KeyedChild[],
  persons: readonly ListedPerson[],
  fresh: Iterable<number>,
  representative: (person: ListedPerson) => number,
  similar: Similar,
  doubts: DoubtBook,
): void {
  const days = new Map<string, Day>()
  for (const index of fresh) {
    const person = persons[index] as ListedPerson
    if (person.birth === null || person.sex === null) continue
    const { nikKey, nik12Key } = person
    const candidate = { child: register.length + index, nikKey, nik12Key, named: { of: 'incoming', row: representative(person) } } as const
    for (const desaKode of person.desaKodes) {
      const key = dayKey(desaKode, person.birth, person.sex)
      const day = days.get(key)
      if (day === undefined) days.set(key, { fresh: [candidate], registered: [] })
      else day.fresh.push(candidate)
    }
  }
  if (days.size === 0) return
  for (const [child, { birth, sex, desaKode, nikKey, nik12Key }] of register.entries()) {
    if (birth === null || sex === null || desaKode === null) continue
    days.get(dayKey(desaKode, birth, sex))?.registered.push({ child, nikKey, nik12Key, named: { of: 'register', child } })
  }
  for (const day of days.values()) compareDay(day, similar, doubts)
}

function compareDay({ fresh, registered }: Day, similar: Similar, doubts: DoubtBook): void {
  const others = [...registered, ...fresh].slice(0, MOST_ON_ONE_DAY)
  for (const one of fresh) {
    for (const other of others) {
      if (other.child >= one.child || doubts.has(one.child, other.child)) continue
      if (similar(one.named, other.named)) doubts.add(one.child, other.child, 'mirip')
      else if (sharesStart(one, other)) doubts.add(one.child, other.child, 'nik12')
    }
  }
}

/** Two whole NIK that begin alike are two children of one kecamatan; where an end is lost, it may have been the same. */
function sharesStart(a: Candidate, b: Candidate): boolean {
  return a.nik12Key !== null && a.nik12Key === b.nik12Key && (a.nikKey === null || b.nikKey === null)
}
