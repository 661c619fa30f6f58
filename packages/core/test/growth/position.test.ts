import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { LYING, STANDING } from '../../src/growth/children.ts'
import { bodyMassIndex, correctedLength, standsTooEarly } from '../../src/growth/position.ts'

describe('correctedLength', () => {
  test('a child under 731 days measured standing is 0.7 cm longer lying', () => {
    expect(correctedLength(80, STANDING, 730)).toBe(80.7)
    expect(correctedLength(80, STANDING, 731)).toBe(80)
  })

  test('a child from 731 days measured lying is 0.7 cm shorter standing', () => {
    expect(correctedLength(90, LYING, 731)).toBe(89.3)
    expect(correctedLength(90, LYING, 730)).toBe(90)
  })

  test.prop([fc.double({ min: 1, max: 140, noNaN: true }), fc.integer({ min: 0, max: 2 })])(
    'without an age nothing is corrected, nor without a position',
    (length, measure) => {
      expect(correctedLength(length, measure, Number.NaN)).toBe(length)
      expect(correctedLength(length, 0, 400)).toBe(length)
    },
  )
})

describe('standsTooEarly', () => {
  test('before nine months no child stands; at nine months it may', () => {
    expect(standsTooEarly(STANDING, 8.99)).toBe(true)
    expect(standsTooEarly(STANDING, 9)).toBe(false)
    expect(standsTooEarly(LYING, 3)).toBe(false)
    expect(standsTooEarly(STANDING, Number.NaN)).toBe(false)
  })
})

test('bodyMassIndex is kg over the square of metres', () => {
  expect(bodyMassIndex(12.5, 100)).toBe(12.5)
})
