/**
 * Which rows of a list are visits of the same child, so that histories can be read. By NIK, and within a village by name, birth date, sex and
 * mother, since many lists come with their NIK masked. It serves this one look at the file; the register decides for itself.
 */
import { type ChildIdentity, personKey } from '@konvergen/core/intake/child-identity.ts'

export interface ListedChild {
  readonly identity: ChildIdentity
  /** The same text for the same village. */
  readonly village: string
}

/** For each row the number of its child; a row that cannot be told apart is a child of its own. `sharedNiks` stand on several children. */
export function numberChildren(rows: readonly ListedChild[], sharedNiks: ReadonlySet<string>): Int32Array {
  const byNik = new Map<string, number>()
  const byPerson = new Map<string, number>()
  let count = 0
  return Int32Array.from(rows, ({ identity, village }) => {
    const nik = identity.nik === null || sharedNiks.has(identity.nik) ? null : identity.nik
    const person = personKey(identity)
    const inVillage = person === null ? null : `${village}|${person}`
    const known = (nik === null ? undefined : byNik.get(nik)) ?? (inVillage === null ? undefined : byPerson.get(inVillage))
    const number = known ?? count++
    if (nik !== null) byNik.set(nik, number)
    if (inVillage !== null) byPerson.set(inVillage, number)
    return number
  })
}
