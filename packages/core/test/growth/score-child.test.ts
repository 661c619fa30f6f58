import { describe, expect, test } from 'vitest'
import { INDICES } from '../../src/growth/children.ts'
import { lmsTable } from '../../src/growth/lms-table.ts'
import { roundZ } from '../../src/growth/round-z.ts'
import { ageInMonths, type Child, scoreChild } from '../../src/growth/score-child.ts'

const SITI: Child = { sex: 'P', age: 26, ageUnit: 'bulan', weight: 9.2, lenhei: 80.5, measure: 'telentang', oedema: false }

describe('scoreChild', () => {
  test('scores one child as the many are scored', () => {
    const { clenhei, cbmi, scores } = scoreChild(SITI)
    expect(clenhei).toBe(80.5 - 0.7)
    expect(cbmi).toBeCloseTo(9.2 / 0.798 ** 2, 12)
    const { m, s } = lmsTable('len', 2)
    const z = (79.8 / m[791]! - 1) / s[791]!
    expect(scores.len).toMatchObject({ z: roundZ(z), flagged: false })
    expect(scores.len?.unrounded).toBeCloseTo(z, 12)
    expect(scores.hc).toBeNull()
  })

  test('nothing known, nothing scored, and nothing thrown', () => {
    const nobody: Child = { sex: null, age: null, ageUnit: 'hari', weight: null, lenhei: null, measure: null, oedema: null }
    const { clenhei, cbmi, scores, stoodTooEarly } = scoreChild(nobody)
    expect([clenhei, cbmi, stoodTooEarly]).toEqual([null, null, false])
    for (const index of INDICES) expect(scores[index]).toBeNull()
  })

  test('a child measured before its birth has no age', () => {
    const { scores } = scoreChild({ ...SITI, age: -1 })
    expect(scores.len).toBeNull()
    expect(scores.wfl).not.toBeNull()
  })

  test('200 cm is flagged, not refused', () => {
    expect(scoreChild({ ...SITI, lenhei: 200 }).scores.len).toMatchObject({ flagged: true })
  })

  test('standing at six months is not believed', () => {
    const { stoodTooEarly, clenhei } = scoreChild({ ...SITI, age: 6, lenhei: 65, measure: 'berdiri' })
    expect([stoodTooEarly, clenhei]).toEqual([true, 65])
  })

  test('its age is known in months whatever its unit', () => {
    expect(ageInMonths(SITI)).toBe(26)
    expect(ageInMonths({ ...SITI, age: 30.4375, ageUnit: 'hari' })).toBe(1)
    expect([ageInMonths({ ...SITI, age: null }), ageInMonths({ ...SITI, age: -3 })]).toEqual([null, null])
  })
})
