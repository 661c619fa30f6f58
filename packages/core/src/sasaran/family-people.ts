/**
 * The persons of a family, from all that lists by name (civil list, Elsimil) ever wrote of them: who is one, what counts of each, and who is whose mother.
 * Nothing of it is kept: a list that is taken back, two families that turn out to be one, and a mother who is listed later change it by themselves. The order
 * of the writings changes nothing.
 */
import { dayAfter, periodOf } from '../indicators/period.ts'
import { calendarAge, type Day } from '../kit/day.ts'
import { foldName } from '../linkage/fold-name.ts'
import { nameWords } from '../linkage/name-words.ts'
import { namesAgree } from '../linkage/names-agree.ts'
import { type FamilyPerson, numberText } from './family-identity.ts'

export const PEOPLE_ROLES = ['kepala', 'istri', 'anak', 'lain'] as const
export type PeopleRole = (typeof PEOPLE_ROLES)[number]

/** Whom Elsimil follows: who is about to marry, pregnant, after birth, under two. */
export const PEOPLE_GROUPS = ['catin', 'bumil', 'pascasalin', 'baduta'] as const
export type PeopleGroup = (typeof PEOPLE_GROUPS)[number]

type Text = string | null

/** What is sealed of a person, as a list writes it; null = not written, or not readable. */
export interface PersonWords {
  readonly nik: Text
  readonly nama: Text
  readonly ibu: Text
  readonly nikIbu: Text
  readonly ayah: Text
  readonly kk: Text
  /** Only Elsimil says it. */
  readonly kelompok: PeopleGroup | null
}

export interface ListedPersonOfFamily extends PersonWords {
  /** `lain` also where the list does not say. */
  readonly role: PeopleRole
  readonly sex: 'L' | 'P' | null
  readonly birth: Day | null
}

/** One row of a list about somebody. */
export interface PersonWriting extends ListedPersonOfFamily {
  readonly id: string
  /** Digest of all that it says. */
  readonly content: string
  /** The list counts: it was not taken back. */
  readonly counts: boolean
  readonly source: string
  readonly period: string
  /** Sorts lists of one period by when they were applied. */
  readonly applied: string
}

export interface PersonOfFamily extends ListedPersonOfFamily {
  /** Of the earliest writing; stays while lists come and go. */
  readonly id: string
  /** Of the latest list that counts. */
  readonly source: string
  readonly period: string
  /** Another person of the family; null = not known. */
  readonly mother: string | null
}

/** Of the family card what tells head and wife. */
export type FamilyHeads = Pick<FamilyPerson, 'nikKepala' | 'nikIstri' | 'namaIstri'>

const wordsOf = (name: Text): string => nameWords(name ?? '').join(' ')

/** null for whoever has no name yet: two newborns of one day are two. */
function nameAndBirth({ nama, birth }: PersonWriting): string | null {
  const words = wordsOf(nama)
  return words === '' ? null : `${words}|${birth ?? ''}`
}

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** Latest first; of one list in an order that its rows do not decide. */
function latestFirst(a: PersonWriting, b: PersonWriting): number {
  const rank = ({ period, applied, content, id }: PersonWriting): string => [period, applied, content, id].join(' ')
  return byText(rank(b), rank(a))
}

/** One NIK is one person; whoever has none is the one of that name and birth, where there is only one. */
function groupWritings(writings: readonly PersonWriting[]): PersonWriting[][] {
  const byNik = Map.groupBy(writings, ({ nik }) => numberText(nik))
  const without = byNik.get(null) ?? []
  byNik.delete(null)
  const groups = [...byNik.values()].map((group) => [...group])
  const rest = Map.groupBy(without, (writing) => nameAndBirth(writing) ?? `${writing.content} ${writing.nama ?? ''}`)
  const own: PersonWriting[][] = []
  const added: [PersonWriting[], PersonWriting[]][] = []
  for (const [key, group] of rest) {
    const same = groups.filter((known) => known.some((writing) => nameAndBirth(writing) === key))
    const [only] = same
    if (only !== undefined && same.length === 1) added.push([only, group])
    else own.push([...group])
  }
  for (const [known, group] of added) known.push(...group)
  return [...groups, ...own]
}

function roleOf(said: PeopleRole, { nik, nama, sex, kelompok }: ListedPersonOfFamily, heads: FamilyHeads): PeopleRole {
  if (said !== 'lain') return said
  const number = numberText(nik)
  if (number !== null && number === numberText(heads.nikIstri)) return 'istri'
  if (number !== null && number === numberText(heads.nikKepala)) return 'kepala'
  if (kelompok === 'baduta') return 'anak'
  const isMother = kelompok === 'bumil' || kelompok === 'pascasalin'
  return isMother && sex !== 'L' && isSameName(nama, heads.namaIstri) ? 'istri' : 'lain'
}

/** Of each matter the latest that says something of it. null: no list that counts has the person. */
function settlePerson(group: readonly PersonWriting[], heads: FamilyHeads): Omit<PersonOfFamily, 'mother'> | null {
  const counting = group.filter(({ counts }) => counts).toSorted(latestFirst)
  const [latest] = counting
  if (latest === undefined) return null
  const told = <Key extends keyof ListedPersonOfFamily>(key: Key): ListedPersonOfFamily[Key] =>
    counting.find((writing) => writing[key] !== null)?.[key] ?? latest[key]
  const words = {
    nik: told('nik'),
    nama: told('nama'),
    ibu: told('ibu'),
    nikIbu: told('nikIbu'),
    ayah: told('ayah'),
    kk: told('kk'),
    // A pregnancy ends: only the latest list speaks of now.
    kelompok: latest.kelompok,
    sex: told('sex'),
    birth: told('birth'),
  }
  const said = counting.find(({ role }) => role !== 'lain')?.role ?? 'lain'
  const { source, period } = latest
  const [id = latest.id] = group.map((writing) => writing.id).toSorted(byText)
  return { ...words, id, source, period, role: roleOf(said, { ...words, role: said }, heads) }
}

/** Blank names agree with nobody. */
function isSameName(a: Text, b: Text): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (one === '' || other === '') return false
  return one === other || namesAgree(foldName(one), foldName(other)) || namesAgree(foldName(a ?? ''), foldName(b ?? ''))
}

/** A girl under ten has no child (ours). */
const LEAST_YEARS_OF_MOTHER = 10

type Candidate = Pick<PersonOfFamily, 'id' | 'nik' | 'nama' | 'sex' | 'birth'>

function mayBeMother(woman: Candidate, child: Candidate): boolean {
  if (woman.id === child.id || woman.sex === 'L') return false
  if (woman.birth === null || child.birth === null) return true
  return calendarAge(woman.birth, child.birth).years >= LEAST_YEARS_OF_MOTHER
}

/** By the number that the list writes of the mother, else by her name where it is one woman's only; null = not known. */
export function motherOf(child: Candidate & Pick<PersonWords, 'ibu' | 'nikIbu'>, people: readonly Candidate[]): string | null {
  const women = people.filter((person) => mayBeMother(person, child))
  const number = numberText(child.nikIbu)
  const byNumber = number === null ? undefined : women.find(({ nik }) => numberText(nik) === number)
  if (byNumber !== undefined) return byNumber.id
  const alike = women.filter(({ nik, nama }) => {
    const isAnother = number !== null && numberText(nik) !== null
    return !isAnother && isSameName(nama, child.ibu)
  })
  const exact = alike.filter(({ nama }) => wordsOf(nama) === wordsOf(child.ibu))
  const [only, second] = exact.length > 0 ? exact : alike
  return only === undefined || second !== undefined ? null : only.id
}

const YOUNG_BELOW_YEARS = 6

/** Younger than six years when the period of the list ended. */
export function isUnderSix(birth: Day | null, period: string): boolean {
  const time = periodOf(period)
  if (birth === null || time === null) return false
  const end = dayAfter(time) as Day
  return birth >= end || calendarAge(birth, end).years < YOUNG_BELOW_YEARS
}

/** `writings`: all of one family and of those that were found to be it. In the order of ids. */
export function peopleOf(writings: readonly PersonWriting[], heads: FamilyHeads): PersonOfFamily[] {
  const settled = groupWritings(writings).flatMap((group) => settlePerson(group, heads) ?? [])
  return settled.map((person): PersonOfFamily => ({ ...person, mother: motherOf(person, settled) })).toSorted((a, b) => byText(a.id, b.id))
}
