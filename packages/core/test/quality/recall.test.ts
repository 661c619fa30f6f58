/** Every kind of error planted child by child: of a hundred at least ninety-five are found, and of a hundred called so ninety-five were planted. */
import { describe, expect, test } from 'vitest'
import { HABITS, USUAL_RATES, VISIT_KINDS } from '../../src/setup/child-kinds.ts'
import { type Counts, recallOf } from './recall.ts'

const rates = { ...USUAL_RATES, habits: Object.fromEntries(HABITS.map((habit) => [habit, 0.06])) as typeof USUAL_RATES.habits }

/** Recall or precision, whichever is less; 0 for a kind that is planted too seldom to have either. */
function lesserShare({ planted, found, called, right }: Counts, least: number): number {
  return planted < least ? 0 : Math.min(found / planted, right / called)
}

describe.each([11, 12, 13])('seed %d: 9,000 children × 24 months', (seed) => {
  const { kinds, habits } = recallOf({ children: 9000, months: 24, until: '2026-02', seed, rates })

  test.each([...VISIT_KINDS, 'nilai-diulang (kebiasaan)'] as const)('%s', (kind) => {
    expect(lesserShare(kinds[kind], 200)).toBeGreaterThanOrEqual(0.95)
  })

  test.each(HABITS)('posyandu: %s', (habit) => {
    expect(lesserShare(habits[habit], 3)).toBeGreaterThanOrEqual(0.95)
  })
})
