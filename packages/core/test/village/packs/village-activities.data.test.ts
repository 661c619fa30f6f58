import { SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { VILLAGE_ACTIVITIES } from '@konvergen/core/village/packs/village-activities.data.ts'
import { expect, it } from 'vitest'

it('closes indicators that there are, under keys of which each is there once', () => {
  const known = new Map(SHIPPED.map((definition) => [definition.code, definition]))
  const named = VILLAGE_ACTIVITIES.flatMap(({ indicators }) => indicators)
  expect(named.filter((code) => !known.has(code))).toEqual([])
  expect(named.filter((code) => known.get(code)?.level !== 'desa')).toEqual([])
  expect(new Set(VILLAGE_ACTIVITIES.map(({ key }) => key)).size).toBe(VILLAGE_ACTIVITIES.length)
})
