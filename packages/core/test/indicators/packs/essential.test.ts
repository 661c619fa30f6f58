import { expect, it } from 'vitest'
import { ESSENTIAL_DATA } from '../../../src/indicators/packs/essential.data.ts'
import { type Essential, essentialDefinition } from '../../../src/indicators/packs/essential.ts'

it('makes a percentage of a governed number, reported of every village, out of what the pack says', () => {
  const [first] = ESSENTIAL_DATA as readonly [Essential, ...Essential[]]
  const below = { id: 'Remaja putri', en: 'Adolescent girls' }
  const definition = essentialDefinition(first, below)
  expect(definition).toMatchObject({
    ...first,
    denominator: below,
    unit: 'persen',
    aggregation: 'rasio',
    level: 'desa',
    version: 0,
    sameAs: null,
  })
})
