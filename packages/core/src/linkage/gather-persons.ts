/**
 * The rows of one list gathered into persons: rows that are one child by NIK with birth date and sex, else by name key, else by the caller's
 * group. What these persons have to do with each other and with the register is decided in `settle-persons.ts`.
 */
import type { IncomingChild, KeyedChild } from './child-match.ts'
import { KeyIndex } from './key-index.ts'

/** How surely a person is told apart: NIK with birth date and sex, NIK without one of them, name key, nothing. */
export type Standing = 'nik' | 'nik-saja' | 'nama' | 'tanpa-kunci'

export interface ListedPerson {
  readonly standing: Standing
  readonly rows: number[]
  readonly nikKey: string | null
  readonly birth: KeyedChild['birth']
  readonly sex: KeyedChild['sex']
  nik12Key: string | null
  /** A name that is spelled in two ways has two. */
  readonly nameKeys: string[]
  readonly desaKodes: string[]
}

function standingOf({ nikKey, nameKey, birth, sex }: IncomingChild): Standing {
  if (nikKey !== null) return birth === null || sex === null ? 'nik-saja' : 'nik'
  return nameKey === null ? 'tanpa-kunci' : 'nama'
}

/** Lists are made with what they hold: most never get a second. */
function newPerson(child: IncomingChild, row: number): ListedPerson {
  const { nikKey, nameKey, nik12Key, birth, sex, desaKode } = child
  const nameKeys = nameKey === null ? [] : [nameKey]
  const desaKodes = desaKode === null ? [] : [desaKode]
  return { standing: standingOf(child), rows: [row], nikKey, birth, sex, nik12Key, nameKeys, desaKodes }
}

function addOnce(list: string[], text: string | null): void {
  if (text !== null && !list.includes(text)) list.push(text)
}

function addRow(person: ListedPerson, { nameKey, nik12Key, desaKode }: IncomingChild, row: number): void {
  person.rows.push(row)
  addOnce(person.nameKeys, nameKey)
  addOnce(person.desaKodes, desaKode)
  // Rows may have lost their NIK at different places; any order of rows keeps the same one.
  if (nik12Key !== null && (person.nik12Key === null || nik12Key < person.nik12Key)) person.nik12Key = nik12Key
}

export interface GatheredPersons {
  readonly persons: readonly ListedPerson[]
  /** Index of the person of each row. */
  readonly personOf: Int32Array
}

/** The persons found so far, by what tells them apart. Keys are long: none is put together with another, which would be slow. */
class FoundPersons {
  readonly persons: ListedPerson[] = []
  readonly #byNik = new KeyIndex()
  readonly #byName = new Map<string, number>()
  readonly #byGroup = new Map<string | number, number>()

  /** Index of the person of that row. */
  add(child: IncomingChild, row: number): number {
    const { nikKey, nameKey, group } = child
    const fresh = this.persons.length
    const found = this.#find(child)
    if (found !== undefined) {
      addRow(this.persons[found] as ListedPerson, child, row)
      return found
    }
    if (nikKey !== null) this.#byNik.add(nikKey, fresh)
    else if (nameKey !== null) this.#byName.set(nameKey, fresh)
    else if (group !== null) this.#byGroup.set(group, fresh)
    this.persons.push(newPerson(child, row))
    return fresh
  }

  #find({ nikKey, nameKey, birth, sex, group }: IncomingChild): number | undefined {
    if (nikKey !== null) {
      return this.#byNik.of(nikKey).find((index) => this.persons[index]?.birth === birth && this.persons[index].sex === sex)
    }
    if (nameKey !== null) return this.#byName.get(nameKey)
    return group === null ? undefined : this.#byGroup.get(group)
  }
}

export function gatherPersons(incoming: readonly IncomingChild[]): GatheredPersons {
  const found = new FoundPersons()
  const personOf = new Int32Array(incoming.length)
  for (const [row, child] of incoming.entries()) personOf[row] = found.add(child, row)
  return { persons: found.persons, personOf }
}
