import { expect, it } from 'vitest'
import { type ComparedGap, GAP_ORDERS, shareReported, worstFirst } from '../../src/situation/order-gaps.ts'

const gap = (name: string, change: Partial<ComparedGap>) => ({
  name,
  gap: { unit: 'persen', people: null, short: null, completeness: { reported: 1, expected: 1 }, ...change } as ComparedGap,
})
const ALL = [
  gap('nothing', {}),
  gap('people', { people: 90, short: 5 }),
  gap('points', { people: 3, short: 60 }),
  gap('times', { unit: 'jumlah', short: 400 }),
  gap('silent', { people: 0, short: -2, completeness: { reported: 0, expected: 9 } }),
  gap('unasked', { completeness: { reported: 0, expected: 0 } }),
]
const by = (order: (typeof GAP_ORDERS)[number]) => worstFirst(ALL, (each) => each.gap, order).map(({ name }) => name)

it('puts the worst first, what is not known last, and equals as they came', () => {
  expect(GAP_ORDERS.map(by)).toEqual([
    ['people', 'points', 'silent', 'nothing', 'times', 'unasked'],
    ['points', 'people', 'silent', 'nothing', 'times', 'unasked'],
    ['silent', 'nothing', 'people', 'points', 'times', 'unasked'],
  ])
})

it('knows no share where nobody is asked', () => {
  expect([shareReported({ reported: 0, expected: 0 }), shareReported({ reported: 1, expected: 4 })]).toEqual([null, 0.25])
})
