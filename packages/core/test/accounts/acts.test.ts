import { expect, it } from 'vitest'
import { ACTS, type Act, leavesTrace } from '../../src/accounts/acts.ts'
import { roleMay } from '../../src/accounts/may.ts'
import { ROLES } from '../../src/accounts/roles.ts'

const NAMES = Object.keys(ACTS) as Act[]

it('leaves a trace of everything but reading', () => {
  expect(leavesTrace('measurement.reveal')).toBe(true)
  expect(leavesTrace('measurement.find')).toBe(true)
  expect(leavesTrace('intake.apply')).toBe(true)
  expect(leavesTrace('situation.read')).toBe(false)
})

it('has somebody for each act', () => {
  const nobodys = NAMES.filter((name) => !['terbuka', 'sendiri'].includes(ACTS[name].span) && !ROLES.some((role) => roleMay(role, name)))
  expect(nobodys).toEqual([])
})
