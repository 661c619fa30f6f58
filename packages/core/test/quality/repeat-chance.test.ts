import { expect, test } from 'vitest'
import { digitAgreement, honestRepeat } from '../../src/quality/repeat-chance.ts'
import { type SampleVisit, sampleVisits } from './sample-measurements.ts'

const NONE = { berat: 1, tinggi: 1 }
const chance = (from: number, to: number, agreement = NONE) => honestRepeat(sampleVisits([{ day: from }, { day: to }]), 0, 1, agreement)

test('the older the child, and the nearer the visits, the more often honest values repeat', () => {
  expect(chance(30, 60)).toBeLessThan(1e-4)
  expect(chance(1200, 1230)).toBeGreaterThan(0.002)
  expect(chance(1200, 1230)).toBeLessThan(0.02)
  expect(chance(1200, 1290)).toBeLessThan(chance(1200, 1230))
})

test('rounding makes them repeat more often, never more than always', () => {
  expect(chance(1200, 1230, { berat: 1, tinggi: 5 })).toBeCloseTo(5 * chance(1200, 1230), 10)
  expect(chance(1200, 1201, { berat: 1000, tinggi: 1000 })).toBe(1)
})

test('how often two values end alike: as by chance, with two digits, with one', () => {
  const agreement = (heights: readonly number[]) => {
    const visits: SampleVisit[] = heights.map((lenhei, day) => ({ day, lenhei }))
    return digitAgreement(sampleVisits(visits), 'tinggi', [...visits.keys()])
  }
  const many = Array.from({ length: 1000 }, (_, index) => index)
  expect(agreement(many.map((index) => 80 + (index % 100) / 10))).toBeCloseTo(1, 1)
  expect(agreement(many.map((index) => 80 + (index % 2) / 2))).toBeCloseTo(5, 1)
  expect(agreement(many.map(() => 80))).toBe(10)
  expect(agreement([80, Number.NaN])).toBe(1)
})
