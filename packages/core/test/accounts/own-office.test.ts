import { describe, expect, it } from 'vitest'
import { lacksOffice, reachesOffice } from '../../src/accounts/own-office.ts'
import type { Verb } from '../../src/accounts/rights.ts'

const PUPR = { role: 'opd', opd: 'pupr' } as const

describe('an office', () => {
  it('reads the counts and plans of all, and changes its own only', () => {
    expect(reachesOffice(PUPR, 'baca', 'cakupan', 'dinsos')).toBe(true)
    expect(reachesOffice(PUPR, 'tulis', 'cakupan', 'dinsos')).toBe(false)
    expect(reachesOffice(PUPR, 'setujui', 'cakupan', 'dinsos')).toBe(false)
    expect(reachesOffice(PUPR, 'tulis', 'rencana', 'pupr')).toBe(true)
  })

  it('sees only the families that were referred to it', () => {
    const verbs: readonly Verb[] = ['baca', 'tulis', 'setujui', 'buka']
    expect(verbs.map((verb) => reachesOffice(PUPR, verb, 'kebutuhan', 'dinsos'))).toEqual([false, false, false, false])
    expect(verbs.every((verb) => reachesOffice(PUPR, verb, 'kebutuhan', 'pupr'))).toBe(true)
  })

  it('changes nothing that is of no office, and only that while its grant names none', () => {
    expect(reachesOffice(PUPR, 'tulis', 'rencana', null)).toBe(false)
    expect(reachesOffice({ role: 'dinkes', opd: null }, 'tulis', 'rencana', null)).toBe(true)
    expect(reachesOffice({ role: 'dinkes', opd: null }, 'tulis', 'rencana', 'dinkes')).toBe(false)
  })

  it('is not asked for where the question is of no thing in particular, or of a class that is nobody’s own', () => {
    expect(reachesOffice(PUPR, 'tulis', 'cakupan', undefined)).toBe(true)
    expect(reachesOffice(PUPR, 'tulis', 'kerangka', 'dinsos')).toBe(true)
  })
})

it('is lacked by a role of an office that names none, and by no other', () => {
  const lacking = [PUPR, { role: 'dinkes', opd: null }, { role: 'opd-kb', opd: 'kb' }, { role: 'desa', opd: null }] as const
  expect(lacking.map(lacksOffice)).toEqual([false, true, false, false])
})

it('lets whoever is of no office read all, and change what is of none', () => {
  expect(reachesOffice({ role: 'admin-kab', opd: null }, 'baca', 'kebutuhan', 'dinsos')).toBe(true)
  expect(reachesOffice({ role: 'admin-kab', opd: null }, 'tulis', 'cakupan', 'dinsos')).toBe(false)
  expect(reachesOffice({ role: 'desa', opd: null }, 'tulis', 'rencana', 'pupr')).toBe(false)
  expect(reachesOffice({ role: 'desa', opd: null }, 'tulis', 'rencana', null)).toBe(true)
})
