import { expect, it } from 'vitest'
import { nameOfThing } from '../../src/findings/name-things.ts'
import { ownerCodeOf, SOURCE_RULES } from '../../src/findings/source-rules.ts'
import { thingOf } from '../../src/opd/owned-things.ts'

it('names both sides of each comparison, and gives each an owner', () => {
  const things = SOURCE_RULES.flatMap(({ one, other }) => [one, other])
  expect(things.filter((thing) => nameOfThing(thing).id === thing)).toEqual([])
  expect(things.filter((thing) => thingOf(ownerCodeOf(thing)) === undefined)).toEqual([])
  expect(ownerCodeOf('E01/penyebut')).toBe('E01')
})
