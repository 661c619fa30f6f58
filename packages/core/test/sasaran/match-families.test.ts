import { describe, expect, it } from 'vitest'
import { type FamilyKeys, matchFamilies } from '../../src/sasaran/match-families.ts'

const NONE: FamilyKeys = { kk: null, head: null, wife: null, name: null }
const keys = (more: Partial<FamilyKeys>): FamilyKeys => ({ ...NONE, ...more })
const known = (family: string, more: Partial<FamilyKeys>) => ({ ...NONE, family, ...more })

describe('a row is a family of the register', () => {
  it('by its card first, then by the head, then by the wife', () => {
    const register = [known('A', { kk: 'k1', head: 'h1', wife: 'w1' }), known('B', { kk: 'k2', head: 'h2' })]
    const rows = [keys({ kk: 'k1', head: 'h2' }), keys({ kk: 'k9', head: 'h1' }), keys({ kk: 'k8', wife: 'w1' }), keys({ kk: 'k7' })]
    expect(matchFamilies(register, rows)).toEqual({ rows: ['A', 'A', 'A', 0], fresh: 1, doubtful: 0 })
  })

  it('by its name only where there is one on either side, and no number speaks against it', () => {
    const register = [
      known('A', { name: 'n1' }),
      known('B', { name: 'n2' }),
      known('C', { name: 'n2' }),
      known('D', { name: 'n3', head: 'h3' }),
    ]
    const rows = [keys({ name: 'n1' }), keys({ name: 'n2' }), keys({ name: 'n3', head: 'h4' }), keys({ name: 'n4' })]
    expect(matchFamilies(register, rows)).toEqual({ rows: ['A', 0, 1, 2], fresh: 3, doubtful: 2 })
    const twice = [keys({ name: 'n1', kk: 'k1' }), keys({ name: 'n1', kk: 'k2' })]
    expect(matchFamilies(register, twice)).toEqual({ rows: [0, 1], fresh: 2, doubtful: 2 })
  })
})

it('takes rows of one card as one new family, and two rows without any number as two', () => {
  const rows = [keys({ kk: 'k1' }), keys({ kk: 'k1', head: 'h1' }), keys({ kk: 'k2', head: 'h1' }), keys({}), keys({})]
  // One NIK under two cards is nobody's: it joins nothing.
  expect(matchFamilies([], rows)).toEqual({ rows: [0, 0, 1, 2, 3], fresh: 4, doubtful: 0 })
})
