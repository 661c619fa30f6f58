import { describe, expect, test } from 'vitest'
import { profileChildren, profileFamilies, profileMothers, ratioOf } from '../../../src/situation/causes/risk-profile.ts'
import { childGroup, familyGroup, marks, signs } from './sample-groups.ts'

const tally = (having: number, known: number) => ({ having, known, unknown: 0 })

describe('ratio', () => {
  test('twice as often, with the interval of the logarithm', () => {
    // exp(ln 2 ± 1.959964 · √(1/20 − 1/100 + 1/10 − 1/100)): √0.13 = 0.3605551.
    const { value, low, high } = ratioOf(tally(20, 100), tally(10, 100)) ?? { value: 0, low: 0, high: 0 }
    expect(value).toBeCloseTo(2, 12)
    expect(low).toBeCloseTo(0.986563, 5)
    expect(high).toBeCloseTo(4.054479, 5)
  })

  test('none where one share is zero or nobody is known', () => {
    expect(ratioOf(tally(0, 10), tally(5, 10))).toBeNull()
    expect(ratioOf(tally(5, 10), tally(0, 10))).toBeNull()
    expect(ratioOf(tally(0, 0), tally(0, 0))).toBeNull()
  })
})

describe('profile', () => {
  test('not known stands in no share', () => {
    const children = [
      childGroup({ standing: 'stunting', signs: signs({ giziKurang: true }), n: 3 }),
      childGroup({ standing: 'stunting', signs: signs({ giziKurang: false }), n: 2 }),
      childGroup({ standing: 'stunting', n: 4 }),
      childGroup({ standing: 'belum', signs: signs({ giziKurang: true }), n: 9 }),
      childGroup({ signs: signs({ giziKurang: true }), n: 1 }),
    ]
    const found = profileChildren(children).find(({ cause }) => cause === 'giziKurang')
    expect(found?.stunted).toEqual({ having: 3, known: 5, unknown: 4 })
    expect(found?.others).toEqual({ having: 1, known: 1, unknown: 0 })
  })

  test('families that are not at risk, or of whom it cannot be said, are left out', () => {
    const families = [
      familyGroup({ marks: marks({ baduta: true, airTidakLayak: true }, false), n: 5 }),
      familyGroup({ marks: marks({ baduta: true, terlaluTua: true, terlaluBanyak: true }), n: 2 }),
      familyGroup({ marks: marks({}, false), n: 7 }),
      familyGroup({ marks: marks({ airTidakLayak: true }), n: 11 }),
    ]
    const byCause = new Map(profileFamilies(families).map(({ cause, families: counted }) => [cause, counted]))
    expect(byCause.get('air')).toEqual({ having: 5, known: 5, unknown: 2 })
    expect(byCause.get('empatT')).toEqual({ having: 2, known: 7, unknown: 0 })
    expect(byCause.get('terlaluTua')).toEqual({ having: 2, known: 7, unknown: 0 })
  })

  test('women whose state is not noted are not well', () => {
    const women = { desa: '99.01.01.2001', seen: null }
    const found = profileMothers([
      { ...women, state: 'kek', n: 2 },
      { ...women, state: 'normal', n: 3 },
      { ...women, state: null, n: 4 },
    ])
    expect(found.kek).toEqual({ having: 2, known: 5, unknown: 4 })
    expect(found.risti).toEqual({ having: 0, known: 5, unknown: 4 })
  })

  test('of nobody everything is zero', () => {
    expect(profileChildren([]).every(({ stunted, ratio }) => stunted.known === 0 && ratio === null)).toBe(true)
  })
})
