import { expect, it } from 'vitest'
import { intervalOf, periodOfInterval } from '../../../src/intake/exchange/period.ts'

it.each([
  ['2024', '2024-01-01/P1Y'],
  ['202402', '2024-02-01/P1M'],
  ['2024Q3', '2024-07-01/P3M'],
  ['2024S2', '2024-07-01/P6M'],
  ['20240229', '2024-02-29/P1D'],
])('%s is %s, both ways', (period, interval) => {
  expect(intervalOf(period)).toBe(interval)
  expect(periodOfInterval(interval)).toBe(period)
})

it('knows no other periods', () => {
  for (const period of ['202413', '2024Q5', '20230229', '2024W5', '']) expect(intervalOf(period)).toBeNull()
  for (const interval of ['2024-02-01/P3M', '2024-01-15/P1M', '2024-01-01/P7D', '2024-01-01']) expect(periodOfInterval(interval)).toBeNull()
})
