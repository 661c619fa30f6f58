import { describe, expect, it } from 'vitest'
import { RIGHTS, type Verb } from '../../src/accounts/rights.ts'
import { ROLE_FACTS, ROLES } from '../../src/accounts/roles.ts'

const BY_NAME = ['identitas-anak', 'anak-posyandu', 'keluarga', 'klinis'] as const

describe('roles', () => {
  it('ask for a second factor wherever somebody can be recognised', () => {
    const recognising = ROLES.filter((role) => BY_NAME.some((data) => (RIGHTS[role][data] ?? []).length > 0))
    expect(recognising).toEqual(ROLES.filter((role) => ROLE_FACTS[role].seesNames))
  })

  it('keep the secretariat, the regent, the province and the keeper of the system away from persons', () => {
    for (const role of ['pengelola-sistem', 'admin-kab', 'eksekutif', 'provinsi', 'camat', 'opd'] as const) {
      const verbs: Verb[] = BY_NAME.flatMap((data) => [...(RIGHTS[role][data] ?? [])])
      expect(verbs).toEqual([])
      expect(RIGHTS[role].anak).toBeUndefined()
    }
  })

  it('have names in both languages', () => {
    for (const role of ROLES) expect([ROLE_FACTS[role].name.id, ROLE_FACTS[role].name.en].every((text) => text.length > 3)).toBe(true)
  })
})
