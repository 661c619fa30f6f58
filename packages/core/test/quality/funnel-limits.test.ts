import { expect, test } from 'vitest'
import { chiSquareTail } from '../../src/estimate/tail-probability.ts'
import { funnelLimitsAt } from '../../src/quality/funnel-limits.ts'

test('a share of 20 % among 100: 0.2 ± 1.96 · 0.04, wider where posyandu differ by themselves', () => {
  const share = { kind: 'bagian', centre: 0.2, spread: null, overdispersion: 1 } as const
  expect(funnelLimitsAt(share, 100)?.inner).toEqual({ low: expect.closeTo(0.1216, 4) as number, high: expect.closeTo(0.2784, 4) as number })
  expect(funnelLimitsAt({ ...share, overdispersion: 4 }, 100)?.inner.high).toBeCloseTo(0.3568, 4)
  expect(funnelLimitsAt(share, 4)?.outer.low).toBe(0)
})

test('a mean: the common one ± 1.96 SD / √n', () => {
  const limits = funnelLimitsAt({ kind: 'rerata', centre: -1.2, spread: 1.1, overdispersion: 1 }, 25)
  expect(limits?.inner.low).toBeCloseTo(-1.2 - (1.959964 * 1.1) / 5, 5)
})

test('a spread: what chi-square leaves 2.5 % beyond', () => {
  const limits = funnelLimitsAt({ kind: 'sebaran', centre: 1.1, spread: null, overdispersion: 1 }, 40)
  const high = limits?.inner.high ?? 0
  expect(chiSquareTail((39 * high * high) / (1.1 * 1.1), 39)).toBeCloseTo(0.025, 3)
})

test('no limits without a centre, without anybody, or for the spread of one', () => {
  expect(funnelLimitsAt({ kind: 'bagian', centre: null, spread: null, overdispersion: 1 }, 10)).toBeNull()
  expect(funnelLimitsAt({ kind: 'bagian', centre: 0.1, spread: null, overdispersion: 1 }, 0)).toBeNull()
  expect(funnelLimitsAt({ kind: 'sebaran', centre: 1, spread: null, overdispersion: 1 }, 1)).toBeNull()
})
