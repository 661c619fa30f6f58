import { describe, expect, test } from 'vitest'
import { STARTING_LIST } from '../../../src/opd/starting-list.ts'
import { anyKnown, CAUSES, familyStates } from '../../../src/situation/causes/risk-factors.ts'
import { marks } from './sample-groups.ts'

describe('causes', () => {
  test('every cause has an office of the starting list', () => {
    const known = new Set(STARTING_LIST.map(({ code }) => code))
    const unknown = Object.values(CAUSES).filter(({ office }) => !known.has(office))
    expect(unknown).toEqual([])
  })

  test('one part of 4T is 4T, whatever the others; one not known leaves it open', () => {
    expect(familyStates(marks({ terlaluTua: true })).empatT).toBe(true)
    expect(familyStates(marks({ terlaluTua: true, terlaluMuda: true }, false)).empatT).toBe(true)
    expect(familyStates(marks({ terlaluTua: false })).empatT).toBeNull()
    expect(familyStates(marks({}, false)).empatT).toBe(false)
  })

  test('of a family that no list names nothing is known', () => {
    expect(new Set(Object.values(familyStates(null)))).toEqual(new Set([null]))
  })

  test('any of none is no', () => {
    expect(anyKnown([])).toBe(false)
  })
})
