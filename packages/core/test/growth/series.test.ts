import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { packSeries, unpackSeries } from '../../src/growth/series.ts'

test.prop([fc.array(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }))])('unpacking undoes packing', (values) => {
  expect(unpackSeries(packSeries(values))).toEqual(values.map((value) => value + 0))
})

test('a straight line takes one character a number after its first two', () => {
  const line = Array.from({ length: 100 }, (_, i) => 33_464 + 17 * i)
  expect(packSeries(line).slice(-98)).toBe('0'.repeat(98))
})

test('the text stands in a quoted literal as it is', () => {
  const many = Array.from({ length: 5000 }, (_, i) => (i * 7919) % 100_003)
  expect(packSeries(many)).not.toMatch(/['"`\\$\s]/)
})
