import fc from 'fast-check'
import { expect, it } from 'vitest'
import { headingKeys, recall, remember, signatureOf } from '../../../src/intake/mapping/signature.ts'

it('knows the same headings again in any order and spelling of spaces, and others not', () => {
  expect(signatureOf(['Desa', 'Jml  Bumil 2025'])).toBe(signatureOf(['JML BUMIL  2026', 'desa']))
  expect(signatureOf(['Desa', 'Bumil'])).not.toBe(signatureOf(['Desa', 'Balita']))
  expect(signatureOf(['Desa', 'Bumil'])).toMatch(/^[0-9a-f]{16}$/)
})

it('gives a heading that comes twice its turn', () => {
  expect(headingKeys(['%', 'Bumil', '%', ''])).toEqual(['%', 'bumil', '%#2', ''])
})

it('remembers by heading: columns that moved keep their meaning, new ones stay open', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom('Desa', 'Bumil', 'Balita', 'KRS', 'PUS'), { minLength: 2 }), (headings) => {
      const targets = headings.map((heading) => `${heading}-nya`)
      const kept = remember(headings, targets)
      const moved = headings.toReversed()
      expect(recall([...moved, 'Baru', ''], kept)).toEqual([...moved.map((heading) => `${heading}-nya`), null, 'abaikan'])
    }),
  )
})
