import { describe, expect, it } from 'vitest'
import { PROPOSED_RULES, rulesFault } from '../../src/realisation/rules.ts'

describe('rules of realisation', () => {
  it('can be used as they are proposed', () => {
    expect(rulesFault(PROPOSED_RULES)).toBeNull()
  })

  it('want green above yellow', () => {
    expect(rulesFault({ ...PROPOSED_RULES, money: { green: 60, yellow: 60 } })).toBe('ambang-terbalik')
  })
})
