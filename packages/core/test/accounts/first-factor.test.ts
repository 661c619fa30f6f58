import { describe, expect, it } from 'vitest'
import { FACTOR_WAIT_HOURS, factorCountsFrom, isWaiting } from '../../src/accounts/first-factor.ts'

const NOW = Date.UTC(2026, 10, 27, 1)
const DAY = FACTOR_WAIT_HOURS * 3_600_000

describe('a second factor', () => {
  it('counts at once where somebody vouched for whoever set it, and after a day otherwise', () => {
    expect(factorCountsFrom(NOW, true)).toBe(NOW)
    expect(factorCountsFrom(NOW, false)).toBe(NOW + DAY)
  })

  it('waits until that moment and no longer; none waits for nothing', () => {
    const from = factorCountsFrom(NOW, false)
    expect([isWaiting(from, from - 1), isWaiting(from, from), isWaiting(null, NOW)]).toEqual([true, false, false])
    expect(isWaiting(factorCountsFrom(NOW, true), NOW)).toBe(false)
  })
})
