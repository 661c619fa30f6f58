import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adjustForDiscovery } from '../../src/estimate/false-discovery.ts'

test('as SciPy adjusts them, in their own order', () => {
  const adjusted = adjustForDiscovery([0.01, 0.04, 0.03, 0.2, 0.01])
  ;[0.025, 0.05, 0.05, 0.2, 0.025].forEach((expected, place) => {
    expect(adjusted[place]).toBeCloseTo(expected, 14)
  })
})

test('what was not tested stays so and does not count', () => {
  expect(adjustForDiscovery([null, 0.03, null])).toEqual([null, 0.03, null])
  expect(adjustForDiscovery([])).toEqual([])
})

test('never below the value itself, never above one, and in the order of the values', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (values) => {
      const adjusted = adjustForDiscovery(values).map((p) => p ?? Number.NaN)
      adjusted.forEach((p, place) => {
        expect(p).toBeGreaterThanOrEqual(values[place] ?? 0)
        expect(p).toBeLessThanOrEqual(1)
      })
      const inOrder = [...values.keys()].toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0)).map((place) => adjusted[place] ?? 0)
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b))
    }),
  )
})
