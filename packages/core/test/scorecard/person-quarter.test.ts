import { expect, it } from 'vitest'
import { monthNumber } from '../../src/sasaran/quarter.ts'
import { groupIn, isOverdue, lastFollowed, type ScoredPerson, stageIn } from '../../src/scorecard/person-quarter.ts'

const Q3 = { year: 2026, quarter: 3 }
const [july, september] = [monthNumber(2026, 7), monthNumber(2026, 9)]
const NEVER = { gaveBirth: null, ended: null }
const BEFORE = { timbang: null, konseling: null, pengasuhan: null }
const person = (kind: ScoredPerson['kind'], start: number, more: Partial<ScoredPerson> = {}): ScoredPerson => ({
  kind,
  start,
  ...NEVER,
  before: BEFORE,
  ...more,
})

it('follows a pregnancy to the month after birth', () => {
  const her = person('bumil', july - 8, { gaveBirth: july })
  expect([-9, -8, -1, 0, 1, 2].map((step) => stageIn(her, july + step))).toEqual([null, 'hamil', 'hamil', 'nifas', 'nifas', null])
  expect(groupIn(her, Q3)).toBe('bumil')
  expect(groupIn(her, { year: 2026, quarter: 4 })).toBeNull()
})

it('takes a child as one of 0–23 months, then to PAUD, and then lets it go', () => {
  expect(groupIn(person('anak', september - 23), Q3)).toBe('anak')
  expect(groupIn(person('anak', september - 24), Q3)).toBe('paud')
  expect(groupIn(person('anak', july - 72), Q3)).toBe('paud')
  expect(groupIn(person('anak', july - 73), Q3)).toBeNull()
  expect(groupIn(person('anak', september + 1), Q3)).toBeNull()
  expect(stageIn(person('anak', july - 24), july)).toBe('paud')
})

it('leaves out whoever left during the quarter, not whoever leaves after it', () => {
  expect(groupIn(person('anak', july - 5, { ended: september }), Q3)).toBeNull()
  expect(groupIn(person('anak', july - 5, { ended: september + 1 }), Q3)).toBe('anak')
  expect(stageIn(person('anak', july - 5, { ended: july }), july)).toBeNull()
})

it('knows a pregnancy whose birth nobody noted', () => {
  expect([july - 10, july - 11].map((start) => isOverdue(person('bumil', start), Q3))).toEqual([false, true])
  expect(isOverdue(person('bumil', july - 11, { gaveBirth: july }), Q3)).toBe(false)
})

it('knows the last month in which anything is asked', () => {
  const base = { gaveBirth: null, ended: null, before: { timbang: null, konseling: null, pengasuhan: null } }
  const child = { ...base, kind: 'anak' as const, start: 100 }
  const mother = { ...base, kind: 'bumil' as const, start: 100 }
  expect(lastFollowed(child)).toBe(172)
  expect(lastFollowed({ ...mother, gaveBirth: 108 })).toBe(109)
  expect(lastFollowed({ ...child, ended: 120 })).toBe(119)
  for (const each of [child, { ...mother, gaveBirth: 108 }, { ...child, ended: 120 }]) {
    const last = lastFollowed(each)
    expect([stageIn(each, last) !== null, stageIn(each, last + 1)]).toEqual([true, null])
  }
  // Nobody noted the birth: as if it had come at term.
  expect(lastFollowed(mother)).toBe(111)
})
