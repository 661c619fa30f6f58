import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type FamilyMarks, isAtRisk, MARKS, marksOfText, marksText } from '../../src/sasaran/family-marks.ts'

const NONE = Object.fromEntries(MARKS.map((name) => [name, false])) as FamilyMarks
const marks = fc.record(Object.fromEntries(MARKS.map((name) => [name, fc.constantFrom(true, false, null)]))) as fc.Arbitrary<FamilyMarks>

it('is at risk with a target and a factor, and with neither alone', () => {
  expect(isAtRisk({ ...NONE, balita: true, jambanTidakLayak: true })).toBe(true)
  expect(isAtRisk({ ...NONE, balita: true })).toBe(false)
  expect(isAtRisk({ ...NONE, jambanTidakLayak: true })).toBe(false)
})

it('says that it does not know where what is not known could decide', () => {
  expect(isAtRisk({ ...NONE, balita: true, airTidakLayak: null })).toBeNull()
  expect(isAtRisk({ ...NONE, balita: null, airTidakLayak: true })).toBeNull()
  expect(isAtRisk({ ...NONE, airTidakLayak: null })).toBe(false)
  expect(isAtRisk({ ...NONE, balita: true, pus: null, airTidakLayak: true, bukanKbModern: null })).toBe(true)
})

it('writes its marks so that they come back, and differ where they do', () => {
  fc.assert(
    fc.property(marks, (each) => {
      expect(marksOfText(marksText(each))).toEqual(each)
    }),
  )
  expect(() => marksOfText('10')).toThrow('no marks')
  expect(() => marksOfText('2'.repeat(MARKS.length))).toThrow('no marks')
})
