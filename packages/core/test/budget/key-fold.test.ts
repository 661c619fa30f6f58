import { expect, it } from 'vitest'
import { KEY_FROM, KEY_TO, keyFold } from '../../src/budget/key-fold.ts'

it('letters’ case, spaces and signs are left away, everything else stays', () => {
  expect(keyFold('  Dana-Desa (DD), “2026” – é')).toBe('danadesadd2026é')
})

it('no letter is named twice, or PostgreSQL would take the first alone', () => {
  expect(Array.from(KEY_FROM)).toEqual([...new Set(KEY_FROM)])
  expect(KEY_TO).toHaveLength(26)
})
