/** People are found by name or user name and role, and stand in the order that was asked for. */
import { describe, expect, it } from 'vitest'
import { AS_THEY_COME, arrangePeople, UNBOUND } from '../../../src/pages/accounts/arrange-people.ts'
import { PEOPLE } from '../../support/sample-people.ts'

const names = (filter: Partial<typeof AS_THEY_COME>) =>
  arrangePeople(PEOPLE, { ...AS_THEY_COME, ...filter }).map(({ username }) => username)

describe('arrangePeople', () => {
  it('sorts by name', () => {
    expect(names({})).toEqual(['pak.dedi', 'lama', 'panelis', 'bidan.ratna', 'bu.sri', 'kader.tini'])
  })
  it('finds by a piece of the name or of the user name', () => {
    expect(names({ find: ' SRI' })).toEqual(['bu.sri'])
    expect(names({ find: 'kader.' })).toEqual(['kader.tini'])
  })
  it('keeps whoever holds a role', () => {
    expect(names({ role: 'dinkes' })).toEqual(['pak.dedi', 'bu.sri'])
  })
  it('keeps whoever is of an office that their role does not name', () => {
    expect(names({ role: UNBOUND })).toEqual(['pak.dedi', 'bu.sri'])
  })
  it('puts whoever never came in first, or last', () => {
    expect(names({ column: 'lastSeen' })[0]).toBe('kader.tini')
    expect(names({ column: 'lastSeen', isDescending: true }).at(-1)).toBe('kader.tini')
  })
})
