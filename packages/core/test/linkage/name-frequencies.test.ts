import { describe, expect, it } from 'vitest'
import { NO_NAME } from '../../src/linkage/compare-names.ts'
import { frequencyBits } from '../../src/linkage/name-frequencies.ts'

describe('frequencyBits', () => {
  it('is the weight times log2 of u over the name’s share, of each list on its own', () => {
    const left = Int32Array.of(0, 0, 0, 1, NO_NAME)
    const right = Int32Array.of(0, 1, 1, 1, 1, 1, 1, 1)
    const bits = frequencyBits(left, right, 3, 0.25, 0.5)
    expect(bits[0]).toBeCloseTo(0.5 * Math.log2(0.25 / ((3 / 4 + 1 / 8) / 2)), 12)
    expect(bits[1]).toBeCloseTo(0.5 * Math.log2(0.25 / ((1 / 4 + 7 / 8) / 2)), 12)
    expect(bits[2]).toBe(0)
  })

  it('a list twice as long does not make its names more common', () => {
    const left = Int32Array.of(0, 1)
    const once = frequencyBits(left, Int32Array.of(0, 1), 2, 0.1, 1)
    expect(frequencyBits(left, Int32Array.of(0, 1, 0, 1), 2, 0.1, 1)).toEqual(once)
  })

  it('no name in a list: nothing', () => {
    expect([...frequencyBits(Int32Array.of(NO_NAME), Int32Array.of(), 1, 0.1, 1)]).toEqual([0])
  })
})
