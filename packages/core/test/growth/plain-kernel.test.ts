import { describe, expect, test } from 'vitest'
import { ageOf } from '../../src/growth/age.ts'
import { type Children, emptyChildren, emptyScores, INDICES, LYING, STANDING } from '../../src/growth/children.ts'
import { lmsTable } from '../../src/growth/lms-table.ts'
import { columnOf, fillBody, fillScore, scorePlainly, unroundedZ } from '../../src/growth/plain-kernel.ts'
import { inventChildren } from './invented-children.ts'

/** One child, everything measured, changed as asked. */
function oneChild(days: number, changes: Partial<Record<keyof Children, number>> = {}): Children {
  const child = emptyChildren(1)
  const { day, month } = ageOf(days, 'hari')
  const usual = { sex: 1, day, month, weight: 9.4, lenhei: 74, measure: LYING, headc: 46, armc: 14.5, triskin: 8, subskin: 6.5, oedema: 0 }
  for (const [column, value] of Object.entries({ ...usual, ...changes })) child[column as 'weight'][0] = value
  return child
}

function scored(child: Children, mode: 'exact' | 'anthro-1.1' = 'exact') {
  const scores = emptyScores(1)
  scorePlainly(child, scores, INDICES, mode)
  return (index: (typeof INDICES)[number]) => scores.z[index][0]
}

describe('a child with a table', () => {
  test('every index is scored from day 91 to day 1826', () => {
    for (const days of [91, 1826]) for (const index of INDICES) expect(scored(oneChild(days))(index)).not.toBeNaN()
  })

  test('arm and skinfolds are not scored before day 91, nothing by age from the sixtieth month', () => {
    for (const index of ['ac', 'ts', 'ss'] as const) expect(scored(oneChild(90))(index)).toBeNaN()
    for (const index of INDICES) expect(scored(oneChild(1826.25))(index)).toBeNaN()
  })

  test('oedema takes every score that rests on weight, and no other', () => {
    const z = scored(oneChild(400, { oedema: 1 }))
    for (const index of ['wei', 'bmi', 'wfl'] as const) expect(z(index)).toBeNaN()
    for (const index of ['len', 'hc', 'ac', 'ts', 'ss'] as const) expect(z(index)).not.toBeNaN()
  })

  test('without a sex there is no score; without an age only weight for length', () => {
    for (const index of INDICES) expect(scored(oneChild(400, { sex: 0 }))(index)).toBeNaN()
    const z = scored(oneChild(400, { day: Number.NaN, month: Number.NaN }))
    for (const index of INDICES) expect(Number.isNaN(z(index))).toBe(index !== 'wfl')
  })

  test('a position before nine months is not used, and that is said', () => {
    const scores = emptyScores(1)
    fillBody(oneChild(200, { measure: STANDING }), 0, scores, 'exact')
    expect([scores.c9mo[0], scores.cmeasure[0], scores.clenhei[0]]).toEqual([1, 0, 74])
  })
})

describe('what cannot be a measurement', () => {
  test.each([0, -1, Infinity])('a weight of %f has no score in exact mode', (weight) => {
    const z = scored(oneChild(400, { weight }))
    for (const index of ['wei', 'bmi', 'wfl'] as const) expect(z(index)).toBeNaN()
  })

  test('the R package scores 0 kg for its length and 0 cm for its BMI', () => {
    expect(scored(oneChild(400, { weight: 0 }), 'anthro-1.1')('wfl')).toBeLessThan(-10)
    expect(scored(oneChild(400, { lenhei: 0 }), 'anthro-1.1')('bmi')).toBe(Infinity)
    expect(scored(oneChild(400, { lenhei: 0 }))('bmi')).toBeNaN()
  })

  test('a length of 0 cm is not made 0.7 cm by standing', () => {
    expect(scored(oneChild(400, { lenhei: 0, measure: STANDING }))('len')).toBeNaN()
  })
})

describe('unroundedZ', () => {
  test('is (e^(L·ln(y/M)) − 1) / (S·L), to 10⁻¹² and, where L is near zero and a power loses digits, to 10⁻¹⁰', () => {
    const children = inventChildren(3000, 5, 0)
    const body = emptyScores(children.count)
    scorePlainly(children, body, [], 'exact')
    const wrong = (['len', 'wei', 'bmi', 'hc', 'ac', 'ts', 'ss'] as const).flatMap((index) =>
      Array.from({ length: children.count }, (_, i) => {
        const { first, l, m, s } = lmsTable(index, children.sex[i] === 1 ? 1 : 2)
        const [power, median, spread] = [l, m, s].map((column) => column[children.day[i]! - first])
        if (power === undefined || median === undefined || spread === undefined) return []
        const z = Math.expm1(power * Math.log(columnOf(index, children, body)[i]! / median)) / (power * spread)
        const allowed = Math.abs(power) < 0.05 ? 1e-10 : 1e-12
        const ours = unroundedZ(index, children, i, body, 'exact')
        return Math.abs(z) < 3 && !(Math.abs(ours - z) < allowed) ? [{ index, z, ours }] : []
      }).flat(),
    )
    expect(wrong).toEqual([])
  })

  test('is what fillScore rounds', () => {
    const child = oneChild(400)
    const scores = emptyScores(1)
    fillBody(child, 0, scores, 'exact')
    fillScore('wei', child, 0, scores, 'exact')
    expect(scores.z.wei[0]).toBeCloseTo(unroundedZ('wei', child, 0, scores, 'exact'), 2)
  })
})
