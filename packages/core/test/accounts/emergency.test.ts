import { expect, it } from 'vitest'
import { EMERGENCY_MINUTES, isWithoutNumbers } from '../../src/accounts/emergency.ts'
import { may } from '../../src/accounts/may.ts'
import { RIGHTS } from '../../src/accounts/rights.ts'
import { ROLE_FACTS, ROLES } from '../../src/accounts/roles.ts'

it('takes words and short numbers, and no number of a person', () => {
  for (const note of ['Balita dirujuk malam ini, 2 anak, tanggal 27-11-2026'.replace('27-11-2026', '27/11'), 'RSUD, ruang 12', '']) {
    expect([note, isWithoutNumbers(note)]).toEqual([note, true])
  }
  for (const note of ['7601010101230001', 'anak 7601 0101 0123 0001', 'hubungi 0812-3456-789']) {
    expect([note, isWithoutNumbers(note)]).toEqual([note, false])
  }
})

it('lasts at most four hours', () => {
  expect(EMERGENCY_MINUTES.most).toBe(4 * 60)
})

it('reads and opens, and changes nothing', () => {
  const verbs = new Set(Object.values(RIGHTS.darurat).flat())
  expect([...verbs].toSorted()).toEqual(['baca', 'buka'])
  expect(ROLE_FACTS.darurat).toMatchObject({ seesNames: true, isGiven: false })
})

it('is watched by those whose data they are, and by nobody who can take it', () => {
  const takes = ROLES.filter((role) => RIGHTS[role]['akses-darurat']?.includes('buka') === true)
  const watches = ROLES.filter((role) => RIGHTS[role]['akses-darurat']?.includes('setujui') === true)
  expect(takes).toEqual(['pengelola-sistem', 'puskesmas'])
  expect(watches).toEqual(['admin-kab', 'dinkes'])
  const grant = { role: 'darurat', kab: '76.01', areas: ['76.01.02'], opd: null, from: '2026-11-27', until: null } as const
  const holder = (secondFactor: boolean) => ({ id: 'a', kind: 'akun', grants: [grant], secondFactor }) as const
  expect(may(holder(true), 'measurement.reveal', '76.01.02.2001', '2026-11-27')).toBe(true)
  expect(may(holder(false), 'measurement.reveal', '76.01.02.2001', '2026-11-27')).toBe(false)
  expect(may(holder(true), 'measurement.reveal', '76.01.03.2001', '2026-11-27')).toBe(false)
})
