import { canonicalJson, type Json } from '@konvergen/core/kit/canonical-json.ts'
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

it('is the canonical JSON of the whole', () => {
  const money = [
    { source: 'dana-desa', rupiah: '5' },
    { source: 'add', rupiah: '3' },
  ] as const
  const activities = ['b', 'a'].map((id) => ({ id, title: `Kegiatan ${id}`, office: null, villages: 2, money }))
  const { format: _, ...given } = content({ activities })
  const made = packageContent(given)
  expect(made.activities.map(({ id, money: [first] }) => [id, first?.source])).toEqual([
    ['a', 'add'],
    ['b', 'add'],
  ])
  expect(packageText(made)).toBe(canonicalJson(made as unknown as Json))
  expect(packageText(content({ activities: [] }))).toBe(canonicalJson(content({ activities: [] }) as unknown as Json))
})
