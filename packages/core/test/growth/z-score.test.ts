import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { extendedZ, lmsZ, sdLine } from '../../src/growth/z-score.ts'

const curve = fc.record({
  l: fc.double({ min: -1.5, max: 1.5, noNaN: true }).filter((l) => Math.abs(l) > 1e-3),
  m: fc.double({ min: 1, max: 100, noNaN: true }),
  s: fc.double({ min: 0.03, max: 0.2, noNaN: true }),
})

describe('lmsZ', () => {
  test('is ((y/M)^L − 1) / (S·L)', () => {
    expect(lmsZ(4, -0.5, 5, 0.1)).toBeCloseTo(((4 / 5) ** -0.5 - 1) / (0.1 * -0.5), 12)
  })

  test.prop([curve, fc.double({ min: -3, max: 3, noNaN: true })])('undoes the line of k standard deviations', ({ l, m, s }, k) => {
    expect(lmsZ(sdLine(k, l, m, s), l, m, s)).toBeCloseTo(k, 9)
  })
})

describe('extendedZ', () => {
  const [l, m, s] = [-0.3521, 7.4327, 0.08217]

  test.prop([curve, fc.double({ min: -2.99, max: 2.99, noNaN: true })])(
    'is lmsZ between −3 and 3',
    ({ l: power, m: median, s: spread }, k) => {
      const y = sdLine(k, power, median, spread)
      expect(extendedZ(y, power, median, spread)).toBe(lmsZ(y, power, median, spread))
    },
  )

  test('above 3 counts in steps of SD3 − SD2', () => {
    const [second, third] = [sdLine(2, l, m, s), sdLine(3, l, m, s)]
    expect(extendedZ(third + 1.5 * (third - second), l, m, s)).toBeCloseTo(4.5, 12)
  })

  test('below −3 counts in steps of SD−2 − SD−3', () => {
    const [second, third] = [sdLine(-2, l, m, s), sdLine(-3, l, m, s)]
    expect(extendedZ(third - 1.5 * (second - third), l, m, s)).toBeCloseTo(-4.5, 12)
  })

  test('nothing measured has no score', () => {
    expect(extendedZ(Number.NaN, l, m, s)).toBeNaN()
  })
})
