import { expect, it } from 'vitest'
import { monthNumber } from '../../src/sasaran/quarter.ts'
import { type PregnancyMonth, scorePregnancy } from '../../src/sasaran/score-pregnancy.ts'

const Q1 = { year: 2025, quarter: 1 }
const month = (number: number, change: Partial<PregnancyMonth> = {}): PregnancyMonth => ({
  month: monthNumber(2025, number),
  pregnantMonths: 2,
  state: 'normal',
  antenatal: 0,
  iron: 0,
  postnatal: 0,
  counselling: 0,
  homeVisits: 0,
  cleanWater: false,
  latrine: false,
  insurance: false,
  ...change,
})

it('does not expect a home visit of a normal pregnancy, and does of KEK and RISTI', () => {
  expect(scorePregnancy([month(1)], Q1)?.kunjungan).toBe('TS')
  expect(scorePregnancy([month(1, { state: 'kek' })], Q1)?.kunjungan).toBe('T')
  expect(scorePregnancy([month(1, { state: 'kek', homeVisits: 1 })], Q1)?.kunjungan).toBe('Y')
  expect(scorePregnancy([month(1, { state: 'risti' }), month(2)], Q1)?.kunjungan).toBe('T')
})

it('wants one visit and counselling in the first two trimesters, two in the third', () => {
  const once = { antenatal: 1, iron: 1, counselling: 1 }
  for (const pregnantMonths of [1, 3, 4, 6])
    expect(scorePregnancy([month(2, { ...once, pregnantMonths })], Q1)).toMatchObject({
      periksa: 'Y',
      'pil-fe': 'Y',
      konseling: 'Y',
      nifas: 'TS',
    })
  for (const pregnantMonths of [7, 9, 10])
    expect(scorePregnancy([month(2, { ...once, pregnantMonths })], Q1)).toMatchObject({
      periksa: 'T',
      'pil-fe': 'Y',
      konseling: 'T',
      nifas: 'TS',
    })
  const twice = [month(1, { ...once, pregnantMonths: 7 }), month(2, { ...once, pregnantMonths: 8 })]
  expect(scorePregnancy(twice, Q1)).toMatchObject({ periksa: 'Y', konseling: 'Y' })
})

it('after birth wants three postnatal visits and nothing of pregnancy', () => {
  const born = [
    month(1, { pregnantMonths: 9, antenatal: 2 }),
    month(2, { pregnantMonths: null, postnatal: 2 }),
    month(3, { pregnantMonths: null, postnatal: 1 }),
  ]
  expect(scorePregnancy(born, Q1)).toMatchObject({ periksa: 'TS', 'pil-fe': 'TS', konseling: 'TS', kunjungan: 'TS', nifas: 'Y' })
  expect(scorePregnancy(born.slice(0, 2), Q1)?.nifas).toBe('T')
})

it('takes what belongs to the household as fulfilled when seen once in the quarter', () => {
  expect(scorePregnancy([month(1, { cleanWater: true }), month(3, { insurance: true })], Q1)).toMatchObject({
    'air-bersih': 'Y',
    jamban: 'T',
    jaminan: 'Y',
  })
})

it('looks at all three months of its quarter and at no other', () => {
  const inThird = [7, 8, 9].map((number) => month(number, { pregnantMonths: 8, antenatal: number === 8 ? 0 : 1 }))
  expect(scorePregnancy(inThird, { year: 2025, quarter: 3 })?.periksa).toBe('Y')
  expect(scorePregnancy(inThird, { year: 2025, quarter: 2 })).toBeNull()
  expect(scorePregnancy(inThird.toReversed(), { year: 2025, quarter: 3 })).toEqual(scorePregnancy(inThird, { year: 2025, quarter: 3 }))
})
