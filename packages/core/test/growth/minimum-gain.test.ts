import { describe, expect, test } from 'vitest'
import { MINIMUM_GAIN_RULE, minimumGain } from '../../src/growth/minimum-gain.ts'
import { RULES } from '../../src/growth/rules.ts'

describe('minimumGain', () => {
  test('boys and girls part at the seventh and the eleventh month', () => {
    const parted = Array.from({ length: 60 }, (_, month) => month).filter((month) => minimumGain('L', month) !== minimumGain('P', month))
    expect(parted).toEqual([7, 11])
  })

  test('the last figure holds until five years', () => {
    expect([minimumGain('L', 12), minimumGain('L', 59), minimumGain('P', 59)]).toEqual([200, 200, 200])
  })

  test('there is none in the month of birth', () => {
    expect(minimumGain('P', 0)).toBeNull()
    expect(minimumGain('P', 1)).toBe(800)
  })

  test('its table has not been compared with a printed KMS', () => {
    expect(RULES[MINIMUM_GAIN_RULE].state).toBe('belum-diverifikasi')
  })
})
