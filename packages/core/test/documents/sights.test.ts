import { describe, expect, it } from 'vitest'
import { type Actor, type Grant, GUEST, systemActor } from '../../src/accounts/actor.ts'
import type { Role } from '../../src/accounts/roles.ts'
import { type Seen, sees, sightsOf } from '../../src/documents/sights.ts'

const DAY = '2026-11-27'
const KAB = '76.01'
const VILLAGE = '76.01.02.2001'

function holding(...held: readonly (readonly [Role, readonly string[]])[]): Actor {
  const grants = held.map(([role, areas]): Grant => ({ role, kab: KAB, areas, opd: null, from: '2026-01-01', until: null }))
  return { id: 'saya', kind: 'akun', grants, secondFactor: true }
}

const seen = (more: Partial<Seen>): Seen => ({ data: 'rencana', area: VILLAGE, by: 'orang lain', isWithheld: false, ...more })
const look = (actor: Actor, more: Partial<Seen>): boolean => sees(sightsOf(actor, 'baca', KAB, DAY), seen(more), { kab: KAB, me: actor.id })

describe('who sees a document', () => {
  it('is said by class and area', () => {
    const camat = holding(['camat', ['76.01.02']])
    expect(look(camat, {})).toBe(true)
    expect(look(camat, { area: '76.01.03.2001' })).toBe(false)
    expect(look(camat, { area: KAB })).toBe(false)
    expect(look(camat, { data: 'keluarga' })).toBe(false)
    expect(look(GUEST, {})).toBe(false)
    expect(look(systemActor('sistem'), { isWithheld: true })).toBe(true)
  })

  it('does not add the area of one role to the class of another', () => {
    const both = holding(['puskesmas', ['76.01.02']], ['desa', ['76.01.03.2001']])
    expect(look(both, { data: 'anak', area: VILLAGE })).toBe(true)
    expect(look(both, { data: 'anak', area: '76.01.03.2001' })).toBe(false)
    expect(look(both, { data: 'rencana', area: '76.01.03.2001' })).toBe(true)
    expect(look(both, { data: 'rencana', area: VILLAGE })).toBe(false)
  })
})

describe('a picture of people without consent', () => {
  it('stays with those who work where it belongs', () => {
    expect(look(holding(['desa', [VILLAGE]]), { isWithheld: true })).toBe(true)
    expect(look(holding(['camat', ['76.01.02']]), { isWithheld: true })).toBe(true)
    expect(look(holding(['admin-kab', [KAB]]), { isWithheld: true })).toBe(false)
    expect(look(holding(['admin-kab', [KAB]]), { isWithheld: false })).toBe(true)
  })

  it('of the district itself is seen in the district', () => {
    expect(look(holding(['admin-kab', [KAB]]), { isWithheld: true, area: KAB })).toBe(true)
  })

  it('is seen by whoever brought it, as long as the role reaches it', () => {
    expect(look(holding(['opd', [KAB]]), { isWithheld: true, by: 'saya' })).toBe(true)
    expect(look(holding(['provinsi', [KAB]]), { isWithheld: true, by: 'saya' })).toBe(false)
  })
})

it('of an office is changed by that office, one of no office by those who are of none', () => {
  const inOffice = (opd: string | null): Actor => ({
    ...GUEST,
    id: 'saya',
    kind: 'akun',
    secondFactor: true,
    grants: [{ role: 'opd', kab: KAB, areas: [KAB], opd, from: '2026-01-01', until: null }],
  })
  const change = (actor: Actor, office: string | null) =>
    sees(sightsOf(actor, 'tulis', KAB, DAY), seen({ office }), { kab: KAB, me: actor.id })
  expect(change(inOffice('pupr'), 'pupr')).toBe(true)
  expect(change(inOffice('pupr'), 'dinsos')).toBe(false)
  expect(change(inOffice('pupr'), null)).toBe(false)
  expect(change(holding(['desa', [VILLAGE]]), null)).toBe(true)
  expect(change(holding(['desa', [VILLAGE]]), 'pupr')).toBe(false)
  expect(change(systemActor('sistem'), 'pupr')).toBe(true)
})
