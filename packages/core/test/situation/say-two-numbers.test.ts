import { expect, test } from 'vitest'
import { sayTwoNumbers } from '../../src/situation/say-two-numbers.ts'
import { compareTwoNumbers } from '../../src/situation/two-numbers.ts'
import { published } from './sample-published.ts'

const SURVEY = published({ percent: 19.8 })
function sayOf(cases: number, children: number | null, deviation: number | null, language: 'id' | 'en' = 'id'): string {
  const register = {
    source: 'e-PPGBM',
    period: '2022-08',
    cases,
    measured: 1000,
    reach: children === null ? null : { measured: 1000, children, villagesWith: 79, villagesAll: 81 },
  }
  const two = compareTwoNumbers(SURVEY, register, deviation === null ? null : { mean: -1.2, deviation, n: 900 })
  if (two === null) throw new Error('expected two numbers')
  return sayTwoNumbers(two, language).join(' ').replaceAll(/\s%/g, '%')
}

test('both numbers, the bounds, what the others would have to show, what measuring adds', () => {
  const said = sayOf(66, 2000, 1.3)
  expect(said).toContain('19,8%')
  expect(said).toContain('di antara 3,3% dan 53,3%')
  expect(said).toContain('50,0% dari sasaran di 79 dari 81 desa')
  expect(said).toContain('33,0% dari yang tidak diukur')
  expect(said).toContain('5,7 poin')
  expect(said).toContain('tidak disambung')
  expect(sayOf(66, 2000, 1.3, 'en')).toContain('33.0% of those not measured')
})

test('what is not known is said to be so, and an impossible share is none', () => {
  expect(sayOf(66, null, null)).toContain('tidak diketahui')
  expect(sayOf(500, 1100, null)).toContain('Tidak ada kelompok balita')
  expect(sayOf(66, 1000, null)).toContain('Semua balita sasaran diukur')
  expect(sayOf(66, 2000, 0.9)).toContain('lebih sempit')
})
