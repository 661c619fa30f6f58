import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { judgeArm, judgeOedema } from '../../src/growth/acute-signs.ts'
import { classify } from '../../src/growth/permenkes-classes.ts'
import { type Findings, proposeCarePlace, referChild } from '../../src/growth/refer-child.ts'
import { RULES, verdict } from '../../src/growth/rules.ts'

const NOTHING: Findings = {
  weightForAge: null,
  lengthForAge: null,
  weightForLength: null,
  oedema: null,
  arm: null,
  gain: null,
  twice: null,
  redLine: null,
  ill: false,
  kpspDoubtful: false,
}
const plain = (z: number) => ({ z, flagged: false })
const refer = (findings: Partial<Findings>) => referChild({ ...NOTHING, ...findings })

describe('referChild', () => {
  test('nothing found, nothing proposed', () => {
    expect(referChild(NOTHING)).toEqual({ advice: 'tidak-perlu', withinDays: null, reasons: [] })
    expect(refer({ lengthForAge: classify('len', plain(0)), gain: verdict('N', 'kms-kbm') }).advice).toBe('tidak-perlu')
  })

  test.each([
    ['oedema', { oedema: judgeOedema(true) }],
    ['BB/TB below −3', { weightForLength: classify('wfl', plain(-3.2)) }],
    ['LiLA below 11.5 cm', { arm: judgeArm(11.2, 14) }],
  ])('%s is referred within a day', (_, findings) => {
    expect(refer(findings)).toMatchObject({ advice: 'rujuk', withinDays: 1, reasons: [{ answer: 'gizi-buruk', rule: 'rujuk-gizi-buruk' }] })
  })

  test('no gain at all is referred within seven days', () => {
    expect(refer({ gain: verdict('T', 'kms-tetap-atau-turun') })).toMatchObject({ advice: 'rujuk', withinDays: 7 })
  })

  test.each([
    ['too little gain by an unchecked table', { gain: verdict('T', 'kms-kbm') }],
    ['below the red line', { redLine: verdict('BGM', 'kms-garis-merah') }],
    ['short for its age', { lengthForAge: classify('len', plain(-2.5)) }],
    ['underweight', { weightForAge: classify('wei', plain(-2.5)) }],
    ['wasted', { weightForLength: classify('wfl', plain(-2.5)) }],
    ['a moderate LiLA', { arm: judgeArm(12, 14) }],
    ['ill', { ill: true }],
    ['a doubtful KPSP', { kpspDoubtful: true }],
  ] as const)('%s alone is talked about, not referred', (_, findings) => {
    expect(refer(findings)).toMatchObject({ advice: 'pertimbangkan', reasons: [{ verified: false }] })
  })

  test('an implausible score is no reason', () => {
    expect(refer({ weightForLength: classify('wfl', { z: -7, flagged: true }) }).advice).toBe('tidak-perlu')
  })

  const found = fc.record({
    weightForAge: fc.constantFrom(null, classify('wei', plain(-2.5)), classify('wei', plain(-4))),
    lengthForAge: fc.constantFrom(null, classify('len', plain(-2.5)), classify('len', plain(-4))),
    weightForLength: fc.constantFrom(null, classify('wfl', plain(-2.5)), classify('wfl', plain(-4))),
    oedema: fc.constantFrom(null, judgeOedema(true)),
    arm: fc.constantFrom(null, judgeArm(11, 20), judgeArm(12, 20), judgeArm(15, 20)),
    gain: fc.constantFrom(null, verdict('T', 'kms-kbm'), verdict('T', 'kms-tetap-atau-turun'), verdict('N', 'kms-kbm')),
    twice: fc.constantFrom(null, verdict('2T', 'kms-2t', [verdict('T', 'kms-kbm')])),
    redLine: fc.constantFrom(null, verdict('BGM', 'kms-garis-merah')),
    ill: fc.boolean(),
    kpspDoubtful: fc.boolean(),
  })
  test.prop([found])('a child is referred exactly when a reason with a checked source is there', (findings) => {
    const { advice, reasons } = referChild(findings)
    expect(advice === 'rujuk').toBe(reasons.some(({ rule, verified }) => verified && RULES[rule].state === 'terverifikasi'))
    expect(advice === 'tidak-perlu').toBe(reasons.length === 0)
  })
})

describe('proposeCarePlace', () => {
  test.each([
    [5.9, 5, false, 'rumah-sakit'],
    [6, 3.9, false, 'rumah-sakit'],
    [6, 4, true, 'rawat-inap'],
    [6, 4, false, 'rawat-jalan'],
  ] as const)('at %f months and %f kg, complications %s: %s', (month, weight, complications, place) => {
    expect(proposeCarePlace(month, weight, complications).answer).toBe(place)
  })
})
