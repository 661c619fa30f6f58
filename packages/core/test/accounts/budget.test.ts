import { expect, it } from 'vitest'
import { BUDGETS, refill, secondsUntilNext } from '../../src/accounts/budget.ts'

it('fills again slowly and never beyond its size', () => {
  const rule = { most: 8, secondsEach: 300 }
  expect(refill(0, 0, rule)).toBe(0)
  expect(refill(0, 450, rule)).toBe(1.5)
  expect(refill(7.5, 1e6, rule)).toBe(8)
  expect(refill(3, -60, rule)).toBe(3)
})

it('says when the next try is there', () => {
  const rule = { most: 8, secondsEach: 300 }
  expect(secondsUntilNext(1, rule)).toBe(0)
  expect(secondsUntilNext(0.5, rule)).toBe(150)
  expect(secondsUntilNext(0, rule)).toBe(300)
})

it('lets ten thousand guesses at one account take weeks', () => {
  expect(((10_000 - BUDGETS.akun.most) * BUDGETS.akun.secondsEach) / 86_400).toBeGreaterThan(30)
})
