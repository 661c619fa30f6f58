/** A page of offices opens on one's own. */
import type { Me } from '@konvergen/contract/accounts.ts'
import { expect, it } from 'vitest'
import { ownOfficeOf } from '../../src/app/own-office.ts'

const KAB = '99.01'
const grant = (change: Partial<Me['grants'][number]>): Me['grants'][number] => ({
  role: 'opd',
  kab: KAB,
  areas: [KAB],
  opd: 'pupr',
  from: '2026-01-01',
  until: null,
  ...change,
})
const of = (...grants: Me['grants'][number][]) => ownOfficeOf({ grants, today: '2026-11-28' }, KAB)

it('is the office that one works for today', () => {
  expect(of(grant({}))).toBe('pupr')
  expect(of(grant({ role: 'admin-kab', opd: null }), grant({ opd: 'dinkes' }))).toBe('dinkes')
})

it('is none for whoever is of none, of another district, or was of one', () => {
  expect(of(grant({ role: 'admin-kab', opd: null }))).toBeUndefined()
  expect(of(grant({ kab: '17.04' }))).toBeUndefined()
  expect(of(grant({ until: '2026-11-27' }))).toBeUndefined()
})
