import { expect, test } from 'vitest'
import { HABITS, USUAL_RATES } from '../../src/setup/child-kinds.ts'
import { LEAST_FOR_HABIT, posyanduOf } from '../../src/setup/child-posyandu.ts'
import { demoDistrict } from '../../src/setup/demo-district.ts'

const district = demoDistrict()
const all = [...posyanduOf(district, 30_000, USUAL_RATES.habits, 1)]

test('all children have a posyandu, every village has one', () => {
  expect(all.reduce((sum, { children }) => sum + children, 0)).toBe(30_000)
  expect(new Set(all.map(({ desa }) => desa)).size).toBe(district.desa.length)
  expect(all.map(({ number }) => number)).toEqual([...all.keys()])
})

test('villages differ, and stunting lies between 15 and 30 of 100 there', () => {
  const levels = all.map(({ level }) => level)
  expect(Math.max(...levels)).toBeLessThan(-0.85)
  expect(Math.min(...levels)).toBeGreaterThan(-1.7)
})

test('habits are drawn at their rates, and none where too few children are to be judged by', () => {
  for (const habit of HABITS) expect(all.filter((each) => each.habit === habit).length).toBeGreaterThan(3)
  expect(all.filter(({ habit, children }) => habit !== null && children < LEAST_FOR_HABIT)).toEqual([])
})

test('a village of a few children has a posyandu all the same', () => {
  const few = [...posyanduOf(district, 100, USUAL_RATES.habits, 1)]
  expect(few).toHaveLength(district.desa.length)
  expect(few.reduce((sum, { children }) => sum + children, 0)).toBe(100)
})
