import { expect, test } from 'vitest'
import { countArrivals } from '../../../src/situation/causes/newly-at-risk.ts'
import { familyGroup, marks } from './sample-groups.ts'

const risky = marks({ baduta: true, airTidakLayak: true }, false)

test('new in the list, become so, still so, and not to be told', () => {
  const families = [
    familyGroup({ marks: risky, before: null, n: 1 }),
    familyGroup({ marks: risky, before: marks({ baduta: true }, false), n: 2 }),
    familyGroup({ marks: risky, before: risky, n: 3 }),
    familyGroup({ marks: risky, before: marks({ baduta: true }), n: 4 }),
    familyGroup({ marks: marks({}, false), before: null, n: 5 }),
  ]
  expect(countArrivals(families, true)).toEqual({ 'masuk-daftar': 1, 'jadi-berisiko': 2, tetap: 3, 'tidak-pasti': 4 })
})

test('with the first list nobody is new', () => {
  expect(countArrivals([familyGroup({ marks: risky })], false)).toBeNull()
})
