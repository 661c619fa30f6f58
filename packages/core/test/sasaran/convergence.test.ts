import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reached, scoreByService, scoreOf, VERDICTS } from '../../src/sasaran/convergence.ts'

it('leaves out what was not to be expected', () => {
  expect(scoreOf(['Y', 'T', 'TS', 'TS', 'Y'])).toEqual({ received: 2, expected: 3, percent: (100 * 2) / 3 })
  expect(scoreOf(['TS', 'TS'])).toEqual({ received: 0, expected: 0, percent: null })
  expect(scoreOf([]).percent).toBeNull()
})

it('scores each service over those who are asked about it', () => {
  const persons = [
    { air: 'Y', nifas: 'TS' },
    { air: 'T', nifas: 'TS' },
  ] as const
  expect(scoreByService(['air', 'nifas'], persons)).toEqual({
    air: { received: 1, expected: 2, percent: 50 },
    nifas: { received: 0, expected: 0, percent: null },
  })
})

it('is one score of all verdicts, never a mean of the scores of persons', () => {
  const persons = fc.array(fc.array(fc.constantFrom(...VERDICTS), { maxLength: 10 }), { maxLength: 10 })
  fc.assert(
    fc.property(persons, (each) => {
      const parts = each.map(scoreOf)
      const whole = scoreOf(each.flat())
      const sum = (pick: 'received' | 'expected') => parts.reduce((total, part) => total + part[pick], 0)
      expect([whole.received, whole.expected]).toEqual([sum('received'), sum('expected')])
    }),
  )
})

it('reaches what is wanted at exactly that number', () => {
  expect([reached(1, 2), reached(2, 2)]).toEqual(['T', 'Y'])
})
