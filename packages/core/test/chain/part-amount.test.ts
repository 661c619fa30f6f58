import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partAmount } from '../../src/chain/part-amount.ts'

describe('an amount in parts', () => {
  it('loses no rupiah, and gives nothing where the weight is nothing', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 13n })
    fc.assert(
      fc.property(amount, fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 9 }), (money, weights) => {
        const parts = partAmount(money, weights)
        const isNothing = weights.every((weight) => weight === 0n)
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(isNothing ? 0n : money)
        for (const [at, weight] of weights.entries()) if (weight === 0n) expect(parts[at]).toBe(0n)
      }),
    )
  })

  it('gives what does not divide to the first ones', () => {
    expect(partAmount(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n])
    expect(partAmount(100n, [0n, 3n, 1n])).toEqual([0n, 75n, 25n])
  })
})
