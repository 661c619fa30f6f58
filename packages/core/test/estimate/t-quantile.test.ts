import { expect, test } from 'vitest'
import { tTwoSided } from '../../src/estimate/t-quantile.ts'

test.each([
  [1, 12.706204736174694],
  [2, 4.302652729749462],
  [7.5, 2.333039626864974],
  [56, 2.003240718847872],
  [2999, 1.9607553192053149],
  [1e6, 1.959966356814107],
])('95 %% with %d degrees of freedom as SciPy has it', (df, expected) => {
  expect(Math.abs(tTwoSided(0.95, df) / expected - 1)).toBeLessThan(1e-10)
})

test('one degree of freedom in closed form: tan(π level / 2)', () => {
  for (const level of [0.1, 0.5, 0.9, 0.99]) expect(tTwoSided(level, 1)).toBeCloseTo(Math.tan((Math.PI * level) / 2), 9)
})

test('fewer degrees of freedom reach farther', () => {
  for (const df of [1, 2, 5, 20, 100]) expect(tTwoSided(0.95, df)).toBeGreaterThan(tTwoSided(0.95, df + 1))
})
