/** Every kind of error planted child by child: of a hundred at least ninety-five are found, and of a hundred called so ninety-five were planted. */
import { describe, expect, test } from 'vitest'
import { HABITS, USUAL_RATES, VISIT_KINDS } from '../../src/setup/child-kinds.ts'
import { type Counts, recallOf } from './recall.ts'

const rates = { ...USUAL_RATES, habits: Object.fromEntries(HABITS.map((habit) => [habit, 0.06])) as typeof USUAL_RATES.habits }

function expectNearlyAll({ planted, found, called, right }: Counts, least: number): void {
  expect(planted).toBeGreaterThanOrEqual(least)
  expect(found / planted).toBeGreaterThanOrEqual(0.95)
  expect(right / called).toBeGreaterThanOrEqual(0.95)
}

describe.each([11, 12, 13])('seed %d: 9,000 children × 24 months', (seed) => {
  const { kinds, habits } = recallOf({ children: 9000, months: 24, until: '2026-02', seed, rates })

  test.each([...VISIT_KINDS, 'nilai-diulang (kebiasaan)'] as const)('%s', (kind) => {
    expectNearlyAll(kinds[kind], 200)
  })

  test.each(HABITS)('posyandu: %s', (habit) => {
    expectNearlyAll(habits[habit], 3)
  })
})
