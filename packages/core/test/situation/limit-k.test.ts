import { expect, test } from 'vitest'
import { limitK } from '../../src/situation/limit-k.ts'

test('twenty unless said otherwise, never more than a third of the villages', () => {
  expect(limitK(63)).toEqual({ k: 20, reduced: false, max: 21 })
  expect(limitK(59)).toEqual({ k: 19, reduced: true, max: 19 })
  expect(limitK(63, 21)).toEqual({ k: 21, reduced: false, max: 21 })
  expect(limitK(63, 40)).toEqual({ k: 21, reduced: true, max: 21 })
  expect(limitK(63, 5)).toEqual({ k: 5, reduced: false, max: 21 })
})

test('a district of one or two villages may still propose one', () => {
  expect(limitK(2)).toEqual({ k: 1, reduced: true, max: 1 })
  expect(limitK(0, 1)).toEqual({ k: 1, reduced: false, max: 1 })
})
