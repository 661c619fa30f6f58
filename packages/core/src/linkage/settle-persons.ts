/**
 * Which child each person of a list is: one of the register, another person of the list, or a new one. Sure signs are settled before weaker ones
 * and every step looks at all its persons together, so that the order of rows decides nothing. Whatever could be two children stays two and is
 * doubted. Rules and reasons: docs/decisions/0010-child-identity.md.
 */
import type { DoubtReason, KeyedChild } from './child-match.ts'
import { DoubtBook, MOST_OTHERS } from './doubt-book.ts'
import type { ListedPerson, Standing } from './gather-persons.ts'
import { KeyIndex } from './key-index.ts'

type Known = Pick<KeyedChild, 'nikKey' | 'birth' | 'sex'>

export interface SettledPersons {
  /** For each person its child: below `register.length` one of the register, else that length and the index of the person it is. */
  readonly childOf: Int32Array
  /** Whether its NIK told. */
  readonly byNik: Uint8Array
  readonly doubts: DoubtBook
}

const agrees = (a: Known, b: Known): boolean => a.birth === b.birth && a.sex === b.sex
const canBe = (a: Known, b: Known): boolean =>
  (a.birth === b.birth || a.birth === null || b.birth === null) && (a.sex === b.sex || a.sex === null || b.sex === null)

export class PersonSettler implements SettledPersons {
  readonly childOf: Int32Array
  readonly byNik: Uint8Array
  readonly doubts = new DoubtBook()
  readonly #register: readonly KeyedChild[]
  readonly #persons: readonly ListedPerson[]
  readonly #registerNik = new KeyIndex()
  readonly #registerName = new KeyIndex()
  /** Of persons of the list that have a NIK. */
  readonly #listNik = new KeyIndex()
  readonly #listName = new KeyIndex()

  constructor(register: readonly KeyedChild[], persons: readonly ListedPerson[]) {
    this.#register = register
    this.#persons = persons
    this.childOf = new Int32Array(persons.length).map((_, person) => register.length + person)
    this.byNik = new Uint8Array(persons.length)
    for (const [child, { nikKey, nameKey }] of register.entries()) {
      this.#registerNik.add(nikKey, child)
      this.#registerName.add(nameKey, child)
    }
    for (const [index, { nikKey, nameKeys }] of persons.entries()) {
      this.#listNik.add(nikKey, index)
      if (nikKey !== null) for (const key of nameKeys) this.#listName.add(key, index)
    }
  }

  settle(): SettledPersons {
    this.#settleByNik()
    this.#settleByNikAlone()
    this.#doubtShared(this.#listNik, 'nik-sama-lahir-beda')
    this.#doubtShared(this.#listName, 'nama-sama-nik-beda')
    this.#settleByName()
    return this
  }

  *#of(standing: Standing): Generator<[number, ListedPerson]> {
    for (const [index, person] of this.#persons.entries()) if (person.standing === standing) yield [index, person]
  }

  #settleByNik(): void {
    for (const [index, person] of this.#of('nik')) {
      const exact = this.#exactBearer(person)
      const bearers = this.#registerNik.of(person.nikKey)
      const namesakes = this.#namesakes(person)
      const only = namesakes.length === 1 ? (namesakes[0] as number) : null
      if (exact !== undefined) this.#take(index, exact, true)
      else if (bearers.length > 0) this.#doubt(index, bearers, true)
      else if (only !== null && this.#register[only]?.nikKey === null && this.#isOnlyOfItsName(index)) this.#take(index, only, false)
      else this.#doubt(index, namesakes, false)
    }
  }

  /** Without birth date or sex a NIK counts only where all its bearers are one child, which nothing contradicts. */
  #settleByNikAlone(): void {
    for (const [index, person] of this.#of('nik-saja')) {
      const exact = this.#exactBearer(person)
      if (exact !== undefined) this.#take(index, exact, true)
    }
    for (const [index, person] of this.#of('nik-saja')) {
      const own = this.#register.length + index
      if (this.childOf[index] !== own) continue
      const others = this.#withListed(this.#registerNik.of(person.nikKey), this.#listNik.of(person.nikKey)).filter((child) => child !== own)
      const only = others.length === 1 ? (others[0] as number) : null
      if (only !== null && !this.#isNikAlone(only) && this.#canBeAllOf(only, person)) this.#take(index, only, true)
      else this.#doubt(index, others, true)
    }
  }

  #settleByName(): void {
    for (const [index, person] of this.#of('nama')) {
      const [nameKey = null] = person.nameKeys
      const bearers = this.#registerName.of(nameKey)
      const exact = bearers.find((child) => this.#register[child]?.nikKey === null)
      const candidates = this.#withListed(bearers, this.#listName.of(nameKey))
      const only = exact ?? (candidates.length === 1 ? candidates[0] : undefined)
      if (only !== undefined) this.#take(index, only, false)
      else this.#doubt(index, candidates, false)
    }
  }

  /** A child without NIK that two NIK of the list would be is neither. */
  #isOnlyOfItsName(person: number): boolean {
    const { nameKeys } = this.#persons[person] as ListedPerson
    return nameKeys.every((key) => this.#listName.of(key).every((other) => other === person))
  }

  #namesakes({ nameKeys }: ListedPerson): readonly number[] {
    const [only] = nameKeys
    if (nameKeys.length === 1) return this.#registerName.of(only ?? null)
    return [...new Set(nameKeys.flatMap((key) => this.#registerName.of(key)))]
  }

  /** Children of the register and those that the list has made of the same key, each once. */
  #withListed(registered: readonly number[], persons: readonly number[]): readonly number[] {
    return persons.length === 0 ? registered : [...new Set([...registered, ...persons.map((person) => this.childOf[person] as number)])]
  }

  #exactBearer(person: ListedPerson): number | undefined {
    return this.#registerNik.of(person.nikKey).find((child) => agrees(this.#register[child] as KeyedChild, person))
  }

  /** A person of the list that itself waits for its NIK to decide. */
  #isNikAlone(child: number): boolean {
    return this.#persons[child - this.#register.length]?.standing === 'nik-saja'
  }

  /** What the register and every row of the list say of that child. */
  #canBeAllOf(child: number, person: ListedPerson): boolean {
    const listed = this.#listNik.of(person.nikKey).filter((other) => this.childOf[other] === child)
    const known: readonly Known[] = listed.map((other) => this.#persons[other] as ListedPerson)
    return [...known, ...this.#register.slice(child, child + 1)].every((each) => canBe(each, person))
  }

  #take(person: number, child: number, byNik: boolean): void {
    this.childOf[person] = child
    this.byNik[person] = byNik ? 1 : 0
  }

  #doubt(person: number, candidates: readonly number[], byNik: boolean): void {
    const reason = byNik ? 'nik-sama-lahir-beda' : 'nama-sama-nik-beda'
    for (const child of candidates.slice(0, MOST_OTHERS)) this.doubts.add(this.childOf[person] as number, child, reason)
  }

  /** Persons of the list that share a key and are different children; two of the register have been doubted when they came. */
  #doubtShared(index: KeyIndex, reason: DoubtReason): void {
    for (const persons of index.shared()) {
      const children = [...new Set(persons.map((person) => this.childOf[person] as number))].toSorted((a, b) => a - b)
      for (const [place, child] of children.entries()) {
        if (child < this.#register.length) continue
        for (const other of children.slice(0, Math.min(place, MOST_OTHERS))) this.doubts.add(child, other, reason)
      }
    }
  }
}
