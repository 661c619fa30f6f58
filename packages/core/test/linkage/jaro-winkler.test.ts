import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { jaroWinkler } from '../../src/linkage/jaro-winkler.ts'

describe('jaroWinkler', () => {
  // Winkler 1990, the pairs of his table.
  it.each([
    ['MARTHA', 'MARHTA', 0.9611],
    ['DWAYNE', 'DUANE', 0.84],
    ['DIXON', 'DICKSONX', 0.8133],
    ['ABCVWXYZ', 'CABVWXYZ', 0.9583],
  ])('%s and %s', (a, b, alike) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(alike, 4)
  })

  it('two empty words are alike, one is like none', () => {
    expect(jaroWinkler('', '')).toBe(1)
    expect(jaroWinkler('', 'A')).toBe(0)
    expect(jaroWinkler('ABC', 'XYZ')).toBe(0)
  })

  it('words longer than any before', () => {
    const long = 'AB'.repeat(100)
    expect(jaroWinkler(long, `${long}C`)).toBeGreaterThan(0.99)
  })

  const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C', 'D'), maxLength: 9 })
  test.prop([word, word])('is the same from both sides, from 0 to 1, and 1 only for equal words', (a, b) => {
    const alike = jaroWinkler(a, b)
    expect(jaroWinkler(b, a)).toBe(alike)
    expect(alike).toBeGreaterThanOrEqual(0)
    expect(alike === 1).toBe(a === b)
  })
})
