import { expect, test } from 'vitest'
import { freedByOne, officeNeeds } from '../../../src/situation/causes/pareto.ts'
import { childGroup, familyGroup, marks, signs } from './sample-groups.ts'

const bothPupr = familyGroup({ marks: marks({ baduta: true, airTidakLayak: true, jambanTidakLayak: true }, false), n: 3 })
const twoOffices = familyGroup({ marks: marks({ balita: true, airTidakLayak: true, bukanKbModern: true }, false), n: 4 })
const fourParts = familyGroup({ marks: marks({ pus: true, terlaluTua: true, terlaluBanyak: true }, false), n: 2 })
const halfKnown = familyGroup({ marks: marks({ pus: true, airTidakLayak: true }), n: 5 })

test('needs are summed by office, two parts of 4T once, and the last share is the whole', () => {
  const found = officeNeeds([bothPupr, twoOffices, fourParts, halfKnown], [childGroup({ signs: signs({ duaT: true, bblr: true }), n: 1 })])
  expect(found.map(({ office, n }) => [office, n])).toEqual([
    ['pupr', 15],
    ['opd-kb', 6],
    ['dinkes', 1],
  ])
  expect(found[0]?.needs).toEqual([
    { cause: 'air', office: 'pupr', n: 12 },
    { cause: 'jamban', office: 'pupr', n: 3 },
  ])
  expect(found.map(({ cumulative }) => cumulative)).toEqual([15 / 22, 21 / 22, 1])
})

test('one office alone only where everything is known', () => {
  expect(freedByOne([bothPupr, twoOffices, fourParts, halfKnown])).toEqual({
    alone: [
      { office: 'pupr', n: 3 },
      { office: 'opd-kb', n: 2 },
    ],
    several: 4,
    unknown: 5,
  })
})

test('without needs there is no office and no share', () => {
  expect(officeNeeds([], [])).toEqual([])
})
