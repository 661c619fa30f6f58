import { expect, it } from 'vitest'
import type { Actor, Grant } from '../../src/accounts/actor.ts'
import { systemActor } from '../../src/accounts/actor.ts'
import type { Role } from '../../src/accounts/roles.ts'
import { answersForAreas, officesOf, viewerOf } from '../../src/tasks/viewer.ts'

const DAY = '2026-11-27'

function holding(...grants: readonly [role: Role, areas: readonly string[], opd?: string][]): Actor {
  const held: Grant[] = grants.map(([role, areas, opd]) => ({
    role,
    kab: '76.01',
    areas,
    opd: opd ?? null,
    from: '2026-01-01',
    until: null,
  }))
  return { id: 'a', kind: 'akun', grants: held, secondFactor: true }
}

it('knows the offices, areas and coordination that somebody answers for', () => {
  expect(viewerOf(holding(['opd', ['76.01'], 'Dinas PUPR'], ['camat', ['76.01.02']]), '76.01', DAY)).toEqual({
    id: 'a',
    roles: ['opd', 'camat'],
    offices: ['Dinas PUPR'],
    areas: ['76.01.02'],
    coordinates: ['76.01.02'],
  })
  expect(viewerOf(holding(['admin-kab', ['76.01'], 'Bappeda']), '76.01', DAY)).toMatchObject({
    offices: ['Bappeda', 'admin-kab'],
    areas: [],
    coordinates: '*',
  })
  expect(viewerOf(holding(['puskesmas', ['76.01.02']]), '76.01', DAY)).toMatchObject({ offices: [], areas: ['76.01.02'], coordinates: [] })
})

it('gives nothing in another district, after the last day, or to whoever holds no tasks', () => {
  const nothing = { offices: [], areas: [], coordinates: [] }
  expect(viewerOf(holding(['camat', ['76.01.02']]), '76.02', DAY)).toMatchObject(nothing)
  expect(viewerOf(holding(['camat', ['76.01.02']]), '76.01', '2025-12-31')).toMatchObject(nothing)
  expect(viewerOf(holding(['aks-teknis', ['76.01.02.2001'], 'RSUD']), '76.01', DAY)).toMatchObject(nothing)
})

it('lets the program itself coordinate everywhere', () => {
  expect(viewerOf(systemActor('sistem'), '76.01', DAY)).toMatchObject({ coordinates: '*', offices: [] })
})

it('takes a role for an office where it is one, and areas for those that live by them', () => {
  expect(officesOf({ role: 'dinkes', opd: null })).toEqual(['dinkes'])
  expect(officesOf({ role: 'desa', opd: null })).toEqual([])
  expect([answersForAreas('desa'), answersForAreas('aks-pakar'), answersForAreas('dinkes')]).toEqual([true, false, false])
})
