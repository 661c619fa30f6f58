import { expect, it } from 'vitest'
import { joinWelfare } from '../../src/sasaran/family-welfare.ts'

it('joins persons of one family to the lowest decile and any assistance; what nobody knows stays unknown', () => {
  const one = { decile: 4, pkh: false, bpnt: null, pbiJk: null }
  expect(joinWelfare(one, { decile: 2, pkh: true, bpnt: null, pbiJk: false })).toEqual({ decile: 2, pkh: true, bpnt: null, pbiJk: false })
  expect(joinWelfare({ ...one, decile: null }, { ...one, decile: null }).decile).toBeNull()
})
