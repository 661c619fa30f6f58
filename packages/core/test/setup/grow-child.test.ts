import { expect, test } from 'vitest'
import { momentsOf } from '../../src/estimate/moments.ts'
import { scoreChild } from '../../src/growth/score-child.ts'
import { seededRandom } from '../../src/kit/random.ts'
import { type GrowingChild, growChild, SPREAD } from '../../src/setup/grow-child.ts'

const random = seededRandom(4)
const MONTHS = Array.from({ length: 59 }, (_, month) => month)
const bodies = (grow: GrowingChild) => MONTHS.map((month) => grow(Math.round(30.4375 * month) + 1, month % 12))
const zOf = (length: number, month: number) =>
  scoreChild({ sex: 'L', age: month, ageUnit: 'bulan', weight: null, lenhei: length, measure: 'telentang', oedema: null }).scores.len?.z ??
  0

test('no child becomes shorter', () => {
  for (let turn = 0; turn < 30; turn += 1) {
    const lengths = bodies(growChild(2, -1.2, SPREAD, random)).map(({ length }) => length)
    expect(lengths.toSorted((a, b) => a - b)).toEqual(lengths)
  }
})

test('children vary about the level of their village and fall behind in the first two years', () => {
  const children = Array.from({ length: 400 }, () => bodies(growChild(1, -1.2, SPREAD, random)))
  const at = (month: number) => momentsOf(children.map((child) => zOf(child[month]?.length ?? 0, month)))
  expect(at(1).mean ?? 0).toBeGreaterThan(-0.8)
  expect(at(36).mean ?? 0).toBeLessThan(-1.2)
  expect(at(36).sd ?? 0).toBeGreaterThan(0.85)
  expect(at(36).sd ?? 0).toBeLessThan(1.15)
})

test('a floor holds from month to month', () => {
  const lengths = bodies(growChild(1, -3, 0, random, -1)).map(({ length }, month) => zOf(length, month))
  expect(Math.min(...lengths)).toBeGreaterThan(-1.1)
})

test('weight and arm belong to the same child', () => {
  const [thin, heavy] = [-3, 1].map((level) => growChild(1, level, 0, random)(700, 3))
  expect(heavy?.weight ?? 0).toBeGreaterThan(thin?.weight ?? 0)
  expect(heavy?.arm ?? 0).toBeGreaterThan(10)
})
