import { expect, it } from 'vitest'
import { SUPPLY_DATA } from '../../../src/indicators/packs/supply.data.ts'
import { supplyDefinition } from '../../../src/indicators/packs/supply.ts'

it('adds only what all supply indicators share', () => {
  for (const each of SUPPLY_DATA)
    expect(supplyDefinition(each)).toMatchObject({
      ...each,
      direction: 'naik',
      denominatorCode: null,
      version: 0,
      variants: [],
      sameAs: null,
    })
})
