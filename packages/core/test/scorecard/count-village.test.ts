import fc from 'fast-check'
import { expect, it } from 'vitest'
import { monthNumber } from '../../src/sasaran/quarter.ts'
import { addTallies, percentOf, tallyOf } from '../../src/scorecard/count-verdicts.ts'
import { countVillage } from '../../src/scorecard/count-village.ts'
import { judgePerson } from '../../src/scorecard/judge-services.ts'
import type { ScoredPerson } from '../../src/scorecard/person-quarter.ts'
import type { Noted } from '../../src/scorecard/service-items.ts'
import type { HeadPerson } from '../../src/scorecard/village-quarter.ts'

const Q3 = { year: 2026, quarter: 3 }
const [july, september] = [monthNumber(2026, 7), monthNumber(2026, 9)]
const someone = (kind: ScoredPerson['kind'], start: number, noted: readonly Noted[] = [], ended: number | null = null): HeadPerson => ({
  household: `${kind}${start}`,
  person: { kind, start, gaveBirth: null, ended, before: { timbang: null, konseling: null, pengasuhan: null } },
  months: new Map(noted.map((each, index) => [july + index, each])),
})

it('counts attendance of PAUD in July and in September as in August, beside the score', () => {
  const marks = (...all: ('v' | 'x' | '-')[]) => all.map((paud) => ({ paud }))
  const village = [
    someone('anak', july - 40, marks('v', 'x', 'v')),
    someone('anak', july - 50, marks('v', 'v', 'x')),
    someone('anak', july - 60, marks('-')),
    someone('anak', september - 24),
  ]
  const counted = countVillage(village, Q3)
  expect(counted.paud.map(({ came, expected, blank }) => [came, expected, blank])).toEqual([
    [2, 2, 0],
    [1, 2, 1],
    [1, 2, 2],
  ])
  expect(counted.total).toEqual({ Y: 0, T: 0, TS: 0, blank: 0 })
})

it('leaves out of every count whoever left, and lists every service of both groups', () => {
  const village = [someone('bumil', july - 2), someone('anak', july - 8), someone('anak', july - 9, [], september)]
  const counted = countVillage(village, Q3)
  expect(Object.keys(counted.services)).toHaveLength(18)
  expect(counted.head).toMatchObject({ pregnant: 1, children: 1, households: 2 })
  expect(counted.services['anak:timbang']).toEqual({ Y: 0, T: 0, TS: 0, blank: 1 })
})

const anyone = fc
  .record({
    kind: fc.constantFrom('bumil' as const, 'anak' as const),
    back: fc.nat(30),
    noted: fc.array(fc.record({ periksa: fc.option(fc.nat(2)), air: fc.option(fc.boolean()), timbang: fc.option(fc.boolean()) }), {
      maxLength: 3,
    }),
  })
  .map(({ kind, back, noted }) => someone(kind, september - back, noted))

it('is the sum of its persons in whatever order they come, never a mean', () => {
  fc.assert(
    fc.property(fc.array(anyone, { maxLength: 8 }), (village) => {
      const counted = countVillage(village, Q3)
      const own = village.map(({ person, months }) => tallyOf(Object.values(judgePerson(person, months, Q3) ?? {})))
      expect(counted.total).toEqual(addTallies(own))
      expect(addTallies(Object.values(counted.services))).toEqual(counted.total)
      expect(countVillage(village.toReversed(), Q3)).toEqual(counted)
      expect(percentOf(counted.total)).toBe(percentOf(addTallies(own)))
    }),
  )
})

it('is changed in no count by whoever is not in the quarter, and in no score by what is not to be expected or was not reported', () => {
  const gone = anyone.map((each) => ({ ...each, person: { ...each.person, ended: july } }))
  fc.assert(
    fc.property(fc.array(anyone, { maxLength: 6 }), fc.array(gone, { maxLength: 3 }), (village, others) => {
      const counted = countVillage(village, Q3)
      expect(countVillage([...village, ...others], Q3)).toEqual(counted)
      const { Y, T } = counted.total
      expect(percentOf({ Y, T, TS: 0, blank: 0 })).toBe(percentOf(counted.total))
    }),
  )
})
