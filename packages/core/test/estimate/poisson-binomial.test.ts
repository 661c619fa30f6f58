import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countDistribution, fewerOfOthers } from '../../src/estimate/poisson-binomial.ts'

const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })

test('three coins', () => {
  expect([...countDistribution([0.5, 0.5, 0.5], 3)]).toEqual([0.125, 0.375, 0.375, 0.125])
  expect([...countDistribution([0.5, 0.5, 0.5], 1)]).toEqual([0.125, 0.375])
})

test('sums to one, with the mean of the probabilities', () => {
  fc.assert(
    fc.property(probabilities, (list) => {
      const distribution = [...countDistribution(list, list.length)]
      expect(distribution.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12)
      expect(distribution.reduce((sum, part, m) => sum + m * part, 0)).toBeCloseTo(
        list.reduce((sum, part) => sum + part, 0),
        11,
      )
    }),
  )
})

test('fewer of the others: the same as leaving each one out', () => {
  fc.assert(
    fc.property(probabilities, fc.integer({ min: 1, max: 14 }), (list, k) => {
      const together = fewerOfOthers(list, k)
      list.forEach((_, i) => {
        const alone = countDistribution(list.toSpliced(i, 1), k - 1).reduce((sum, part) => sum + part, 0)
        expect(together[i]).toBeCloseTo(alone, 12)
      })
    }),
  )
})
