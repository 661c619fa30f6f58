import { describe, expect, it } from 'vitest'
import { comparePairs, countPatterns, PatternSpace, UNKNOWN } from '../../src/linkage/agreement.ts'

const THREE = { levels: ['no', 'near', 'same'] }
const TWO = { levels: ['no', 'same'] }

describe('PatternSpace', () => {
  it('gives every combination of levels, the unknown included, a code of its own and reads it back', () => {
    const space = new PatternSpace([THREE, TWO])
    expect(space.size).toBe(12)
    const seen = new Set<number>()
    for (const a of [UNKNOWN, 0, 1, 2]) {
      for (const b of [UNKNOWN, 0, 1]) {
        const code = space.share(0, a) + space.share(1, b)
        seen.add(code)
        expect([space.levelOf(code, 0), space.levelOf(code, 1)]).toEqual([a, b])
      }
    }
    expect([...seen].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, code) => code))
  })

  it('refuses more patterns than a table holds', () => {
    expect(() => new PatternSpace(Array.from({ length: 20 }, () => THREE))).toThrow(RangeError)
  })
})

describe('patterns', () => {
  const space = new PatternSpace([THREE, TWO])
  const comparisons = [
    { key: 'a', ...THREE, compare: (i: number, j: number) => (i === j ? 2 : 0) },
    { key: 'b', ...TWO, compare: (i: number) => (i === 0 ? UNKNOWN : 1) },
  ]

  it('are the levels of each pair, and are counted', () => {
    const codes = comparePairs({ left: Int32Array.of(0, 1, 1, 2), right: Int32Array.of(0, 1, 2, 2) }, comparisons, space)
    expect(Array.from(codes, (code) => [space.levelOf(code, 0), space.levelOf(code, 1)])).toEqual([
      [2, UNKNOWN],
      [2, 1],
      [0, 1],
      [2, 1],
    ])
    const { codes: kinds, counts, bits } = countPatterns(codes)
    expect(kinds).toHaveLength(3)
    expect(counts[kinds.indexOf(codes[1]!)]).toBe(2)
    expect(bits).toBeNull()
  })
})
