import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilsonInterval } from '../../src/estimate/wilson.ts'
import { village60 } from './golden.ts'

test('agrees with R for sixty villages', () => {
  expect(village60()).toHaveLength(60)
  for (const { cases, measured, wilson } of village60()) {
    const { low, high } = wilsonInterval(cases, measured)
    expect(low).toBeCloseTo(wilson.low, 12)
    expect(high).toBeCloseTo(wilson.high, 12)
  }
})

test('holds the share and stays between 0 and 1', () => {
  const pair = fc
    .integer({ min: 1, max: 20000 })
    .chain((measured) => fc.tuple(fc.integer({ min: 0, max: measured }), fc.constant(measured)))
  fc.assert(
    fc.property(pair, ([cases, measured]) => {
      const { low, high } = wilsonInterval(cases, measured)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(low).toBeLessThanOrEqual(cases / measured)
      expect(high).toBeGreaterThanOrEqual(cases / measured)
      expect(high).toBeLessThanOrEqual(1)
    }),
  )
})

test('no case still leaves room above, and only above', () => {
  expect(wilsonInterval(0, 20).low).toBe(0)
  expect(wilsonInterval(0, 20).high).toBeCloseTo(0.1611, 4)
  expect(wilsonInterval(20, 20).high).toBe(1)
})
