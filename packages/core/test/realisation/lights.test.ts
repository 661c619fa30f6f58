import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIGHTS, lightOf, reachedPercent } from '../../src/realisation/lights.ts'

const thresholds = { green: 90, yellow: 70 }
const half = { months: 6, of: 12 }

describe('lights', () => {
  it.each([
    [45n, 'hijau'],
    [44n, 'kuning'],
    [35n, 'kuning'],
    [34n, 'merah'],
    [0n, 'merah'],
    [null, 'belum-lapor'],
  ] as const)('of %s of 100 at half of the year', (done, light) => {
    expect(lightOf({ done, whole: 100n, share: half }, thresholds)).toBe(light)
  })

  it('are none where nothing is planned up to here or the plan has no measure', () => {
    expect(lightOf({ done: 0n, whole: 100n, share: { months: 0, of: 3 } }, thresholds)).toBe('tiada-rencana')
    expect(lightOf({ done: 5n, whole: 100n, share: { months: 0, of: 3 } }, thresholds)).toBe('hijau')
    expect(lightOf({ done: 5n, whole: null, share: half }, thresholds)).toBe('tanpa-ukuran')
  })

  const some = fc.bigInt({ min: 0n, max: 10n ** 15n })
  const shares = fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .map(([a, of]) => ({ months: Math.min(a, of), of }))
  const order = LIGHTS.slice(0, 3)

  it('never get worse by doing more', () => {
    fc.assert(
      fc.property(some, some, some, shares, (done, more, whole, share) => {
        const [before, after] = [done, done + more].map((each) => lightOf({ done: each, whole, share }, thresholds))
        if (before === 'tiada-rencana') expect(['tiada-rencana', 'hijau']).toContain(after)
        else expect(order.indexOf(after as 'hijau')).toBeLessThanOrEqual(order.indexOf(before as 'hijau'))
      }),
    )
  })

  it('do not depend on the unit that is counted in', () => {
    fc.assert(
      fc.property(some, some, shares, fc.bigInt({ min: 1n, max: 1000n }), (done, whole, share, times) => {
        const scaled = { done: done * times, whole: whole * times, share }
        expect(lightOf(scaled, thresholds)).toBe(lightOf({ done, whole, share }, thresholds))
        expect(reachedPercent(scaled)).toBe(reachedPercent({ done, whole, share }))
      }),
    )
  })

  it('say the per cent that they rest on, cut and not rounded up to a threshold', () => {
    expect(reachedPercent({ done: 8999n, whole: 20000n, share: half })).toBe(89.9)
    expect(lightOf({ done: 8999n, whole: 20000n, share: half }, thresholds)).toBe('kuning')
    expect(reachedPercent({ done: 1n, whole: 0n, share: half })).toBeNull()
  })
})
