import { describe, expect, test } from 'vitest'
import { judgeVisit, type Visit } from '../../src/growth/judge-visit.ts'

const MARCH = 2025 * 12 + 3
const BUDI: Visit = {
  child: { sex: 'L', age: 14, ageUnit: 'bulan', weight: 9.6, lenhei: 76, measure: 'telentang', armc: 14, oedema: false },
  weighings: [
    { bulan: MARCH - 1, ageMonths: 13, weight: 9.3 },
    { bulan: MARCH, ageMonths: 14, weight: 9.6 },
  ],
  ill: false,
  kpspDoubtful: false,
}

describe('judgeVisit', () => {
  test('a child that grows is sent nowhere', () => {
    const { findings, referral, bmiForAge } = judgeVisit(BUDI)
    expect(findings).toMatchObject({
      weightForAge: { answer: 'bb-normal' },
      lengthForAge: { answer: 'normal' },
      weightForLength: { answer: 'gizi-baik' },
      arm: { answer: 'lila-cukup' },
      gain: { answer: 'N' },
      twice: null,
      redLine: null,
      oedema: null,
    })
    expect(bmiForAge?.answer).toBe('gizi-baik')
    expect(referral.advice).toBe('tidak-perlu')
  })

  test('oedema refers within a day though no weight can be scored', () => {
    const { findings, referral } = judgeVisit({ ...BUDI, child: { ...BUDI.child, oedema: true } })
    expect([findings.weightForAge, findings.weightForLength]).toEqual([null, null])
    expect(referral).toMatchObject({ advice: 'rujuk', withinDays: 1 })
  })

  test('a loss of weight is referred, with its reason', () => {
    const [before] = BUDI.weighings
    const { referral } = judgeVisit({ ...BUDI, weighings: [before!, { bulan: MARCH, ageMonths: 14, weight: 9.1 }] })
    expect(referral).toMatchObject({ advice: 'rujuk', withinDays: 7, reasons: [{ answer: 'T', rule: 'rujuk-tidak-naik', verified: true }] })
  })

  test('without a sex or an age nothing that needs them is judged', () => {
    const { findings } = judgeVisit({ ...BUDI, child: { ...BUDI.child, sex: null, age: null } })
    expect([findings.weightForAge, findings.gain, findings.arm]).toEqual([null, null, null])
  })
})
