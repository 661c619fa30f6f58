import { expect, it } from 'vitest'
import { isPersonalKind, PERSONAL_KINDS, PROPOSED_BASES } from '../../../src/intake/lists/legal-basis.ts'

it('proposes a basis in both languages for every list with persons', () => {
  expect(PERSONAL_KINDS.filter((kind) => PROPOSED_BASES[kind].id.length < 20 || PROPOSED_BASES[kind].en.length < 20)).toEqual([])
  expect([isPersonalKind('dtsen'), isPersonalKind('idm')]).toEqual([true, false])
})
