/**
 * The rows of one list gathered into persons: rows that are one child by NIK with birth date and sex, else by name key, else by the caller's
 * group. What these persons have to do with each other and with the register is decided in `settle-persons.ts`.
 */
import type { IncomingChild, KeyedChild } from './child-match.ts'

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

function keyOf({ nikKey, nameKey, birth, sex, group }: IncomingChild, row: number): string {
  if (nikKey !== null) return `nik ${nikKey} ${birth ?? ''} ${sex ?? ''}`
  if (nameKey !== null) return `nama ${nameKey}`
  return group === null ? `baris ${row}` : `kelompok ${group}`
}

function newPerson(child: IncomingChild): ListedPerson {
  const { nikKey, birth, sex } = child
  return { standing: standingOf(child), rows: [], nikKey, birth, sex, nik12Key: null, nameKeys: [], desaKodes: [] }
}

function addOnce(list: string[], text: string | null): void {
  if (text !== null && !list.includes(text)) list.push(text)
}

export interface GatheredPersons {
  readonly persons: readonly ListedPerson[]
  /** Index of the person of each row. */
  readonly personOf: Int32Array
}

export function gatherPersons(incoming: readonly IncomingChild[]): GatheredPersons {
  const known = new Map<string, number>()
  const persons: ListedPerson[] = []
  const personOf = new Int32Array(incoming.length)
  for (const [row, child] of incoming.entries()) {
    const key = keyOf(child, row)
    let index = known.get(key)
    if (index === undefined) {
      index = persons.push(newPerson(child)) - 1
      known.set(key, index)
    }
    const person = persons[index] as ListedPerson
    person.rows.push(row)
    addOnce(person.nameKeys, child.nameKey)
    addOnce(person.desaKodes, child.desaKode)
    // Rows may have lost their NIK at different places; any order of rows keeps the same one.
    if (child.nik12Key !== null && (person.nik12Key === null || child.nik12Key < person.nik12Key)) person.nik12Key = child.nik12Key
    personOf[row] = index
  }
  return { persons, personOf }
}
