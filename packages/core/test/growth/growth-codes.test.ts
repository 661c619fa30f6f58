import { describe, expect, test } from 'vitest'
import { FEMALE, LYING, MALE, STANDING } from '../../src/growth/children.ts'
import { isMissing, measureOf, oedemaOf, sexOf } from '../../src/growth/growth-codes.ts'

describe('codes', () => {
  test('sex as WHO and as Indonesia write it', () => {
    expect(['1', 'm', 'M', 'L', 'l'].map(sexOf)).toEqual([MALE, MALE, MALE, MALE, MALE])
    expect(['2', 'f', 'F', 'P', 'p'].map(sexOf)).toEqual([FEMALE, FEMALE, FEMALE, FEMALE, FEMALE])
  })

  test('position lying and standing', () => {
    expect(['l', 'L', 'h', 'H'].map(measureOf)).toEqual([LYING, LYING, STANDING, STANDING])
  })

  test('oedema: not said is none', () => {
    expect(['y', 'Y', '1'].map(oedemaOf)).toEqual([1, 1, 1])
    expect(['n', 'N', '2', '', 'NA'].map(oedemaOf)).toEqual([0, 0, 0, 0, 0])
  })

  test('an empty cell is not said, and not a wrong code', () => {
    expect([sexOf(''), measureOf('NA'), isMissing(''), isMissing('0')]).toEqual([0, 0, true, false])
  })

  test.each(['3', 'male', 'TRUE', ' m', '0', 'toString'])('sex “%s” is none', (text) => {
    expect(sexOf(text)).toBeNull()
  })

  test('nor is a position x, a position 1, an oedema yes', () => {
    expect([measureOf('x'), measureOf('1'), oedemaOf('yes')]).toEqual([null, null, null])
  })
})
