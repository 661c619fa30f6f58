import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/kit/day.ts'
import { AGE_LEVELS, compareAges, type YoungChildren } from '../../src/linkage/compare-ages.ts'

const MONTH: YoungChildren = { baduta: true, balita: false, from: '2024-06-01' as Day, to: '2024-06-30' as Day }
const YEAR: YoungChildren = { ...MONTH, from: '2024-01-01' as Day, to: '2024-12-31' as Day }
const level = (born: string | null, family: YoungChildren | null) => AGE_LEVELS[compareAges(born as Day | null, family)] ?? 'kosong'

describe('compareAges', () => {
  it.each([
    ['2023-06-15', 'cocok'],
    ['2022-08-15', 'cocok'],
    ['2022-07-15', 'kosong'],
    ['2022-06-15', 'kosong'],
    ['2022-04-15', 'beda'],
    ['2019-08-15', 'beda'],
    ['2019-07-15', 'kosong'],
    ['2018-01-15', 'kosong'],
    ['2024-06-15', 'kosong'],
    ['2024-09-15', 'kosong'],
  ])('born %s beside a family with a child under two in June 2024: %s', (born, wanted) => {
    expect(level(born, MONTH)).toBe(wanted)
  })

  it('a list that says a year only leaves more in doubt', () => {
    expect(level('2023-06-15', YEAR)).toBe('cocok')
    expect(level('2022-11-15', YEAR)).toBe('kosong')
    expect(level('2020-06-15', YEAR)).toBe('beda')
  })

  it('what is not known is neither', () => {
    expect(level(null, MONTH)).toBe('kosong')
    expect(level('2023-06-15', null)).toBe('kosong')
    expect(level('2023-06-15', { ...MONTH, baduta: null })).toBe('kosong')
  })
})
