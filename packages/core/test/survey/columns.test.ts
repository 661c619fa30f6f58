import { expect, test } from 'vitest'
import { BASES, baseOf, COLUMNS, columnPlace, MEASURES } from '../../src/survey/columns.ts'

test('134 figures besides the name of the group, each named once', () => {
  expect(COLUMNS).toHaveLength(134)
  expect(new Set(COLUMNS).size).toBe(134)
  expect(COLUMNS.slice(0, 3)).toEqual(['HAZ_pop', 'HAZ_unwpop', 'HA_3_r'])
  expect(COLUMNS.at(-1)).toBe('HA_2_WH2_ul')
})

test('a column is found by its name, and a wrong name is a mistake of the program', () => {
  expect(columnPlace('HAZ_unwpop')).toBe(1)
  expect(() => columnPlace('HAZ')).toThrow(RangeError)
})

test('every measure has one of nine denominators: cuts and mean of an index do not share theirs', () => {
  const bases = Array.from({ length: MEASURES }, (_, measure) => baseOf(measure))
  expect(bases.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 1])
  expect(bases.slice(-2)).toEqual([8, 8])
  expect(new Set(bases).size).toBe(BASES)
})
