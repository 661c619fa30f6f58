import { expect, test } from 'vitest'
import { countNotExamined, countNotServed } from '../../../src/situation/causes/not-served.ts'
import { childGroup, familyGroup, marks, signs } from './sample-groups.ts'

const risky = marks({ baduta: true, airTidakLayak: true }, false)

test('not noted is not the same as not reached', () => {
  const found = countNotServed({
    families: [
      familyGroup({ marks: risky, accompanied: false, n: 2 }),
      familyGroup({ marks: risky, accompanied: null, n: 3 }),
      familyGroup({ marks: risky, accompanied: true, n: 4 }),
      familyGroup({ accompanied: false, n: 9 }),
    ],
    children: [childGroup({ signs: signs({ tidakDitimbang: true }), n: 6 }), childGroup({ signs: signs({ tidakDitimbang: false }), n: 1 })],
  })
  expect(found.families).toEqual({ having: 2, known: 6, unknown: 3 })
  expect(found.children).toEqual({ having: 6, known: 7, unknown: 0 })
  const noted = (seen: boolean | null, n: number) => ({ desa: '99.01.01.2001', state: null, seen, n })
  expect(countNotExamined([noted(false, 1), noted(null, 8)])).toEqual({ having: 1, known: 1, unknown: 8 })
})
