import { expect, it } from 'vitest'
import { ERASURE_GROUND_NAMES, sayErasureGround } from '../../src/accounts/erasure-grounds.ts'

it('says each ground in both languages, and an unknown one as it stands', () => {
  for (const name of ERASURE_GROUND_NAMES)
    for (const language of ['id', 'en'] as const) expect(sayErasureGround(name, language)).not.toBe(name)
  expect(sayErasureGround('toString', 'id')).toBe('toString')
})
