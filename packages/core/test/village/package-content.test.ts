import { costOf, packageContent, packageText } from '@konvergen/core/village/package-content.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { content, recommended } from './facts.ts'

it('has the same bytes in whatever order it was gathered', () => {
  const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(ids, (made) => {
      const recommendations = made.map((id) => recommended({ id }))
      const { format: _, ...given } = content({ recommendations })
      const { format: __, ...turned } = content({ recommendations: recommendations.toReversed() })
      expect(packageText(packageContent(given))).toBe(packageText(packageContent(turned)))
    }),
  )
})

it('has no cost where volume or unit cost is not known, and nothing costs nothing', () => {
  expect(costOf({ volume: null, unitCost: '5' })).toBe(null)
  expect(costOf({ volume: 3, unitCost: null })).toBe(null)
  expect(costOf({ volume: 3, unitCost: '1500' })).toBe('4500')
  expect(costOf({ volume: 0, unitCost: '1500' })).toBe('0')
})
