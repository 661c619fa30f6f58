/** The people of a district as they are looked for: by a piece of their name, by role, in an order. */
import type { AccountSchema } from '@konvergen/contract/accounts.ts'
import { lacksOffice } from '@konvergen/core/accounts/own-office.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'

export const COLUMNS = ['nama', 'state', 'lastSeen'] as const
export type Column = (typeof COLUMNS)[number]

export const UNBOUND = 'tanpa-lembaga'

export interface PeopleFilter {
  readonly find: string
  /** `UNBOUND`: a role of an office that names none. */
  readonly role: Role | typeof UNBOUND | null
  readonly column: Column
  readonly isDescending: boolean
}

export const AS_THEY_COME: PeopleFilter = { find: '', role: null, column: 'nama', isDescending: false }

/** Whoever never came in stands before everybody who did. */
function keyOf(person: AccountSchema, column: Column): string {
  return (column === 'lastSeen' ? person.lastSeen : person[column]) ?? ''
}

export function arrangePeople(people: readonly AccountSchema[], { find, role, column, isDescending }: PeopleFilter): AccountSchema[] {
  const wanted = find.trim().toLowerCase()
  const sign = isDescending ? -1 : 1
  return people
    .filter(({ nama, username, grants }) => {
      const isNamed = `${nama} ${username}`.toLowerCase().includes(wanted)
      return isNamed && (role === null || grants.some((grant) => (role === UNBOUND ? lacksOffice(grant) : grant.role === role)))
    })
    .toSorted((a, b) => {
      const order = sign * keyOf(a, column).localeCompare(keyOf(b, column), 'id')
      return order === 0 ? a.nama.localeCompare(b.nama, 'id') : order
    })
}
