import { expect, it } from 'vitest'
import { reached } from '../../src/sasaran/convergence.ts'

it('reaches what is wanted at exactly that number', () => {
  expect([reached(1, 2), reached(2, 2)]).toEqual(['T', 'Y'])
})
