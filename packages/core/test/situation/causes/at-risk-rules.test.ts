import { describe, expect, test } from 'vitest'
import { countAtRisk, rulesThatHold } from '../../../src/situation/causes/at-risk-rules.ts'
import { childGroup, marks, signs } from './sample-groups.ts'

describe('rules', () => {
  test('a child bears every rule that holds', () => {
    const child = childGroup({
      signs: signs({ dekatPendek: true, duaT: true, zTurun: false }),
      family: marks({ baduta: true, airTidakLayak: true, bukanKbModern: true }),
    })
    expect(rulesThatHold(child)).toEqual(['dekat-pendek', 'dua-t', 'keluarga'])
  })

  test('a stunted child, and one of whom it is not known, bears none', () => {
    expect(rulesThatHold(childGroup({ standing: 'stunting', signs: signs({ duaT: true }) }))).toEqual([])
    expect(rulesThatHold(childGroup({ standing: 'belum', signs: signs({ duaT: true }) }))).toEqual([])
  })

  test('two parts of 4T are one cause of a family', () => {
    const family = marks({ pus: true, terlaluTua: true, terlaluBanyak: true }, false)
    expect(rulesThatHold(childGroup({ family }))).toEqual([])
  })
})

test('children are counted once, by rule and by how many hold; not known is not safe', () => {
  const found = countAtRisk([
    childGroup({ signs: signs({ dekatPendek: true, zTurun: true }, false), family: marks({}, false), n: 3 }),
    childGroup({ signs: signs({ duaT: true }, false), n: 2 }),
    childGroup({ signs: signs({}, false), family: marks({}, false), n: 10 }),
    childGroup({ signs: signs({}, false), n: 4 }),
    childGroup({ standing: 'stunting', signs: signs({ duaT: true }), n: 50 }),
  ])
  expect(found.children).toEqual({ having: 5, known: 15, unknown: 4 })
  expect(found.byNumber.slice(0, 2)).toEqual([2, 3])
  expect(found.byRule.find(({ rule }) => rule === 'dua-t')?.children).toEqual({ having: 2, known: 19, unknown: 0 })
})
